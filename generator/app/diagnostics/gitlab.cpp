#include "app/diagnostics/formats.h"
#include "app/diagnostics/values.h"
#include "render/json.h"

namespace glasnost::app {
namespace {

std::string_view severity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "critical";
    case Severity::warning:
      return "minor";
    case Severity::note:
      return "info";
  }
  return "info";
}

Value finding_value(const Finding& finding, const Findings& all) {
  const Diagnostic& item = *finding.diagnostic;
  std::string description = finding.message;
  if (!finding.fix.empty())
    description += (all.language == Language::ru ? ". Как исправить: " : ". How to repair: ") + finding.fix;
  // A finding of the whole run stands at the first line of the settings: the format knows no other place.
  const std::string& path = finding.place.path.empty() ? all.settings : finding.place.path;
  const int line = finding.place.location.line > 0 ? finding.place.location.line : 1;
  return Value(Map{{"description", text_value(description)},
                   {"check_name", text_value(item.rule->code)},
                   {"fingerprint", text_value(finding.fingerprint)},
                   {"severity", text_value(severity_of(item.severity()))},
                   {"location", Value(Map{{"path", text_value(path)},
                                          {"lines", Value(Map{{"begin", number_value(line)}})}})}});
}

}  // namespace

std::string write_gitlab(const Findings& findings) {
  List list;
  for (const auto& finding : findings.list) list.push_back(finding_value(finding, findings));
  return render::write_json(Value(std::move(list)));
}

}  // namespace glasnost::app
