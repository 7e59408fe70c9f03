// The steps of joining a municipality's records (assemble.cpp says their order).
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "model/municipality.h"
#include "model/organisation_names.h"
#include "model/references.h"
#include "model/school_names.h"

namespace glasnost::model {

// What the steps need besides the municipality.
struct Linker {
  const SchoolNames& names;
  const OrganisationNames& organisations;
  const References& references;
  const record::Vocabulary& vocabulary;
  Diagnostics& diagnostics;

  // Words that a vocabulary must have; an empty text is none.
  void check_indicator(const Text& code, const record::Header& from) const;
  void check_data_source(const Text& id, const record::Header& from) const;
  void check_risk_factor(const Text& id, const record::Header& from) const;
};

// Labels and numbers compare without it.
std::string_view without_last_dot(std::string_view label);
// Schools that a list names, ascending, each once; `all` and `participants` are left to the caller.
std::vector<std::size_t> resolve_schools(const record::SchoolList& list, const record::Header& from,
                                         const Linker& linker);
// Parses a deadline and reports its issues at `at` of the record.
Deadline read_deadline(const Text& text, const DeadlineContext& context, const record::Header& from,
                       const std::string& at, Diagnostics& diagnostics);

void link_document(Document& document, const Linker& linker);
void link_programme(Programme& programme, const Linker& linker);
void link_data_set(DataSet& data_set, const Linker& linker);
void link_risks(Risks& risks, const Linker& linker);
void link_monitoring(Monitoring& monitoring, const Linker& linker);

}  // namespace glasnost::model
