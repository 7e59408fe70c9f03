#include "base/diagnostics.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace glasnost {
namespace {

// `{0}` … `{9}` replaced by the arguments; a number without an argument stays out.
std::string fill(std::string_view text, const std::vector<std::string>& args) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' && text[i + 1] >= '0' &&
                      text[i + 1] <= '9';
    if (!slot) {
      out += text[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(text[i + 1] - '0');
    if (index < args.size()) out += args[index];
    i += 2;
  }
  return out;
}

auto order_of(const Diagnostic& d) {
  return std::tie(d.location.file, d.location.line, d.location.column, d.rule->code, d.args, d.at);
}

}  // namespace

std::string_view family_of(std::string_view code) { return code.substr(0, code.find('/')); }

bool is_secret(const Rule& rule) { return rule.secret || family_of(rule.code) == "personal"; }

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

std::string_view words_of(Related::Tie tie, Language language) {
  const bool ru = language == Language::ru;
  switch (tie) {
    case Related::Tie::first:
      return ru ? "впервые здесь" : "first here";
    case Related::Tie::other:
      return ru ? "второе место" : "the other place";
    case Related::Tie::match:
      return ru ? "подходит" : "fits";
  }
  return {};
}

std::string message_of(const Diagnostic& diagnostic, Language language) {
  return fill(language == Language::ru ? diagnostic.rule->ru : diagnostic.rule->en, diagnostic.args);
}

std::string fix_of(const Diagnostic& diagnostic, Language language) {
  return fill(language == Language::ru ? diagnostic.rule->ru_fix : diagnostic.rule->en_fix, diagnostic.args);
}

std::string place_of(const Diagnostic& diagnostic) {
  std::string out = diagnostic.location.file;
  if (diagnostic.location.line > 0) out += ':' + std::to_string(diagnostic.location.line);
  if (diagnostic.location.column > 0) out += ':' + std::to_string(diagnostic.location.column);
  if (!out.empty()) out += ": ";
  return out;
}

std::string format_diagnostic(const Diagnostic& diagnostic, Language language) {
  std::string out = place_of(diagnostic) + std::string(name_of(diagnostic.severity()));
  out += '[' + std::string(diagnostic.rule->code) + "]: " + message_of(diagnostic, language);
  const std::string fix = fix_of(diagnostic, language);
  if (!fix.empty())
    out += std::string("\n  ") + (language == Language::ru ? "как исправить: " : "how to repair: ") + fix;
  return out;
}

void Diagnostics::report(std::string_view code, Location location, std::vector<std::string> args,
                         std::string at) {
  items_.push_back({&rule_of(code), std::move(location), std::move(args), std::move(at), {}});
}

void Diagnostics::report_related(std::string_view code, Location location, std::vector<Related> related,
                                 std::vector<std::string> args, std::string at) {
  items_.push_back({&rule_of(code), std::move(location), std::move(args), std::move(at), std::move(related)});
}

void Diagnostics::merge(Diagnostics&& other) {
  items_.insert(items_.end(), std::make_move_iterator(other.items_.begin()),
                std::make_move_iterator(other.items_.end()));
  other.items_.clear();
}

bool Diagnostics::has_errors() const { return count(Severity::error) > 0; }

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(std::count_if(
      items_.begin(), items_.end(), [&](const Diagnostic& d) { return d.severity() == severity; }));
}

void Diagnostics::sort() {
  std::stable_sort(items_.begin(), items_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return order_of(a) < order_of(b); });
  items_.erase(
      std::unique(items_.begin(), items_.end(),
                  [](const Diagnostic& a, const Diagnostic& b) { return order_of(a) == order_of(b); }),
      items_.end());
}

}  // namespace glasnost
