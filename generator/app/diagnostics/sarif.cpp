#include <map>

#include "app/diagnostics/formats.h"
#include "app/diagnostics/rule_words.h"
#include "app/diagnostics/values.h"
#include "render/json.h"

namespace glasnost::app {
namespace {

Value message(std::string_view text) { return Value(Map{{"text", text_value(text)}}); }

// A path as the format wants it: a URI, relative where the path is.
std::string uri_of(const std::string& path) {
  constexpr std::string_view kPlain = "-._~/", kHex = "0123456789ABCDEF";
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kPlain.find(c) != std::string_view::npos;
    if (plain)
      out += c;
    else
      out += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
  }
  return out;
}

Value physical_location(const Place& place) {
  Map physical = {{"artifactLocation", Value(Map{{"uri", text_value(uri_of(place.path))}})}};
  if (place.location.line > 0) {
    Map region = {{"startLine", number_value(place.location.line)}};
    if (place.location.column > 0) region.emplace_back("startColumn", number_value(place.location.column));
    physical.emplace_back("region", Value(std::move(region)));
  }
  return Value(std::move(physical));
}

// In Russian, then in English: the format has one text for a rule.
std::string both(std::string_view ru, std::string_view en) {
  return general_words(ru) + (ru.empty() ? "" : "\n\n") + general_words(en);
}

std::string help_of(const Rule& rule) {
  std::string out;
  for (const auto language : {Language::ru, Language::en}) {
    if (auto text = explain_rule(rule.code, language)) out += (out.empty() ? "" : "\n") + *text;
  }
  return out;
}

Value rule_value(const Rule& rule) {
  const std::string help = help_of(rule);
  return Value(Map{
      {"id", text_value(rule.code)},
      {"shortDescription", message(general_words(rule.ru))},
      {"fullDescription", message(both(rule.ru, rule.en))},
      {"help", Value(Map{{"text", text_value(help)}, {"markdown", text_value("```\n" + help + "```\n")}})},
      {"defaultConfiguration", Value(Map{{"level", text_value(name_of(rule.severity))}})},
      {"properties", Value(Map{{"tags", Value(List{text_value(family_of(rule.code))})}})}});
}

Value related_value(const OtherPlace& other, int id) {
  return Value(Map{{"id", number_value(id)},
                   {"physicalLocation", physical_location(other.place)},
                   {"message", message(other.words)}});
}

Value result_value(const Finding& finding, int rule_index) {
  const Diagnostic& item = *finding.diagnostic;
  std::string words = finding.message;
  if (!finding.fix.empty()) words += "\n" + finding.fix;
  Map result = {{"ruleId", text_value(item.rule->code)},
                {"ruleIndex", number_value(rule_index)},
                {"level", text_value(name_of(item.severity()))},
                {"message", message(words)}};
  if (!finding.place.path.empty())
    result.emplace_back("locations",
                        Value(List{Value(Map{{"physicalLocation", physical_location(finding.place)}})}));
  List related;
  for (const auto& other : finding.others)
    related.push_back(related_value(other, static_cast<int>(related.size())));
  if (!related.empty()) result.emplace_back("relatedLocations", Value(std::move(related)));
  result.emplace_back("partialFingerprints",
                      Value(Map{{"glasnostFinding/v1", text_value(finding.fingerprint)}}));
  return Value(std::move(result));
}

// The rules that were broken, each with its index.
class RuleTable {
 public:
  int index_of(const Rule& rule) {
    const auto [found, is_new] = indexes_.try_emplace(rule.code, static_cast<int>(rules_.size()));
    if (is_new) rules_.push_back(rule_value(rule));
    return found->second;
  }
  List take() { return std::move(rules_); }

 private:
  std::map<std::string_view, int> indexes_;
  List rules_;
};

}  // namespace

std::string write_sarif(const Findings& findings) {
  RuleTable rules;
  List results;
  for (const auto& finding : findings.list)
    results.push_back(result_value(finding, rules.index_of(*finding.diagnostic->rule)));
  const bool judged = findings.exit_code == kOk || findings.exit_code == kContentErrors;
  const Value driver(Map{{"name", text_value("Glasnost")}, {"rules", Value(rules.take())}});
  const Value invocation(
      Map{{"executionSuccessful", Value(judged)}, {"exitCode", number_value(findings.exit_code)}});
  const Value run(Map{{"tool", Value(Map{{"driver", driver}})},
                      {"language", text_value(findings.language == Language::ru ? "ru-RU" : "en-US")},
                      {"columnKind", text_value("unicodeCodePoints")},
                      {"invocations", Value(List{invocation})},
                      {"results", Value(std::move(results))}});
  return render::write_json(
      Value(Map{{"$schema", text_value("https://json.schemastore.org/sarif-2.1.0.json")},
                {"version", text_value("2.1.0")},
                {"runs", Value(List{run})}}));
}

}  // namespace glasnost::app
