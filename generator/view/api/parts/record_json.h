// What records of several kinds tell alike: their findings, what they claim of themselves, their source.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "view/api/parts/context.h"
#include "view/api/parts/refs.h"

namespace glasnost::view {

// A finding; `note` is the editor's.
struct IssueJson {
  std::string code;
  std::optional<std::string> at, message, note;
  bool accepted = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IssueJson;
    visit("code", &I::code);
    visit("at", &I::at);
    visit("message", &I::message);
    visit("note", &I::note);
    visit("accepted", &I::accepted);
  }
};
// Those of the record at `place` and below it: an anchor, or a field path without its last parts
// («cohorts.2»).
std::vector<IssueJson> issues_at_json(const ApiContext& context, const record::Header& record,
                                      std::string_view place);
// Those that stand at none of `places`.
std::vector<IssueJson> other_issues_json(const ApiContext& context, const record::Header& record,
                                         const std::vector<std::string>& places);

// The record's claims about its own numbers, with the keys of content.md.
std::vector<Map> stated_json(const record::Header& record);

struct DataSourceJson {
  std::optional<std::string> system, system_label, document, at;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = DataSourceJson;
    visit("system", &S::system);
    visit("system_label", &S::system_label);
    visit("document", &S::document);
    visit("at", &S::at);
  }
};
// The name of a risk factor; the id itself where the vocabulary has none.
std::string risk_factor_name(std::string_view id, const record::Vocabulary& vocabulary);
DataSourceJson source_json(const ApiContext& context, const record::Source& source,
                           std::optional<std::size_t> document);

// What was done, as the programme itself says.
struct StatusJson {
  std::optional<std::string> value, value_label;
  std::optional<Date> as_of;
  std::vector<RefJson> evidence;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = StatusJson;
    visit("value", &S::value);
    visit("value_label", &S::value_label);
    visit("as_of", &S::as_of);
    visit("evidence", &S::evidence);
  }
};
StatusJson status_json(const ApiContext& context, const model::Execution& execution);

// Another reading of a number or a date that the source itself has.
struct ReadingJson {
  std::optional<Date> date;
  std::optional<std::string> date_text, number, where;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = ReadingJson;
    visit("date", &R::date);
    visit("date_text", &R::date_text);
    visit("number", &R::number);
    visit("where", &R::where);
  }
};
std::vector<ReadingJson> readings_json(const record::Reference& reference);

}  // namespace glasnost::view
