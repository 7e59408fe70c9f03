#include "app/diagnostics/formats.h"

namespace glasnost::app {
namespace {

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "notice";
  }
  return "notice";
}

// The characters that end a command, or a property of one.
std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : text) {
    if (c == '%')
      out += "%25";
    else if (c == '\r')
      out += "%0D";
    else if (c == '\n')
      out += "%0A";
    else if (c == ':' && is_property)
      out += "%3A";
    else if (c == ',' && is_property)
      out += "%2C";
    else
      out += c;
  }
  return out;
}

std::string command(const Finding& finding, Language language) {
  const Diagnostic& item = *finding.diagnostic;
  const Place& place = finding.place;
  std::string out = "::" + std::string(command_of(item.severity())) + ' ';
  if (!place.path.empty()) out += "file=" + escaped(place.path, true) + ',';
  if (place.location.line > 0) out += "line=" + std::to_string(place.location.line) + ',';
  if (place.location.column > 0) out += "col=" + std::to_string(place.location.column) + ',';
  out += "title=" + escaped(item.rule->code, true);
  std::string message = finding.message;
  for (const auto& other : finding.others) {
    message += '\n' + other.words + ": " + other.place.path;
    if (other.place.location.line > 0) message += ':' + std::to_string(other.place.location.line);
  }
  if (!finding.fix.empty())
    message += (language == Language::ru ? "\nкак исправить: " : "\nhow to repair: ") + finding.fix;
  return out + "::" + escaped(message, false) + '\n';
}

}  // namespace

std::string write_github(const Findings& findings) {
  std::string out;
  for (const auto& finding : findings.list) out += command(finding, findings.language);
  return out;
}

}  // namespace glasnost::app
