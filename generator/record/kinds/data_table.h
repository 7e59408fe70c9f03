// The numbers of a data set from a table: a column for each indicator, a row for each school.
#pragma once

#include "base/diagnostics.h"
#include "record/kinds/data_set.h"
#include "record/settings.h"
#include "record/syntax/csv.h"

namespace glasnost::record {

// Fills the rows and totals of `set`, and its indicators where it declares none. Columns go by the codes,
// names and synonyms of `vocabulary`; what is wrong is reported in `set.table_path`.
void read_data_table(const CsvTable& table, const Vocabulary& vocabulary, DataSet& set,
                     Diagnostics& diagnostics);

}  // namespace glasnost::record
