// What several endpoints share, and one function for each of them.
#pragma once

#include "view/api/parts/cells_json.h"
#include "view/api/parts/context.h"
#include "view/api/parts/deadline_json.h"
#include "view/api/parts/envelope.h"
#include "view/api/parts/points_json.h"
#include "view/api/parts/record_json.h"
#include "view/api/parts/refs.h"

namespace glasnost::view {

// Around the data of a record's endpoint.
EnvelopeHead record_head(const ApiContext& context, std::string page);
// The same for a record that has a table: the CSV of `collection`.
EnvelopeHead table_head(const ApiContext& context, std::string page, std::string_view collection,
                        std::string_view id);
// Around one file of a list of `count` items.
EnvelopeHead list_head(const ApiContext& context, std::string page, std::string_view collection,
                       std::size_t count);

Value api_municipality(const ApiContext& context);
Value api_schools(const ApiContext& context);
Value api_school(const ApiContext& context);
Value api_documents(const ApiContext& context);
Value api_document(const ApiContext& context);
Value api_programmes(const ApiContext& context);
Value api_programme(const ApiContext& context);
Value api_data_sets(const ApiContext& context);
Value api_data_set(const ApiContext& context);
Value api_risks(const ApiContext& context);
Value api_monitoring(const ApiContext& context);
Value api_deadlines(const ApiContext& context);
Value api_cycle(const ApiContext& context);
Value api_issues(const ApiContext& context);

// Tables: a list of rows, each a list of texts and numbers; the first has the names of the columns.
Value programme_table(const ApiContext& context);
Value data_set_table(const ApiContext& context);

}  // namespace glasnost::view
