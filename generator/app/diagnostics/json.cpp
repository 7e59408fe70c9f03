#include "render/json.h"
#include "app/diagnostics/formats.h"
#include "app/diagnostics/values.h"

namespace glasnost::app {
namespace {

Map place_members(const Place& place) {
  return {{"path", text_or_null(place.path)},
          {"line", number_or_null(place.location.line)},
          {"column", number_or_null(place.location.column)},
          {"quote", place.excerpt ? text_value(place.excerpt->text) : Value()}};
}

Value finding_value(const Finding& finding) {
  const Diagnostic& item = *finding.diagnostic;
  Map members = {{"code", text_value(item.rule->code)}, {"severity", text_value(name_of(item.severity()))}};
  for (auto& member : place_members(finding.place)) members.push_back(std::move(member));
  List related;
  for (const auto& other : finding.others) {
    Map place = {{"words", text_value(other.words)}};
    for (auto& member : place_members(other.place)) place.push_back(std::move(member));
    related.emplace_back(std::move(place));
  }
  members.emplace_back("at", text_or_null(item.at));
  members.emplace_back("message", text_value(finding.message));
  members.emplace_back("fix", text_or_null(finding.fix));
  members.emplace_back("related", Value(std::move(related)));
  members.emplace_back("fingerprint", text_value(finding.fingerprint));
  return Value(std::move(members));
}

}  // namespace

std::string write_json_report(const Findings& findings) {
  List list;
  for (const auto& finding : findings.list) list.push_back(finding_value(finding));
  return render::write_json(
      Value(Map{{"format", text_value("glasnost-diagnostics")},
                {"version", number_value(1)},
                {"language", text_value(findings.language == Language::ru ? "ru" : "en")},
                {"exit_code", number_value(findings.exit_code)},
                {"counts", Value(Map{{"errors", count_value(findings.errors)},
                                     {"warnings", count_value(findings.warnings)},
                                     {"notes", count_value(findings.notes)}})},
                {"diagnostics", Value(std::move(list))}}));
}

}  // namespace glasnost::app
