#include <algorithm>
#include <set>
#include <tuple>

#include "base/text/text.h"
#include "check/records.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

bool is_remark(std::string_view code) { return code.starts_with("source/"); }

// Warnings, and of the errors only a value out of range (content.md, "Known issues").
bool may_be_accepted(const Rule& rule) {
  return rule.severity == Severity::warning || rule.code == "value/out-of-range";
}

void report_unknown_code(const record::KnownIssue& known, const record::Header& header,
                         Diagnostics& diagnostics) {
  std::vector<std::string> candidates;
  for (const auto& rule : catalogue()) candidates.emplace_back(rule.code);
  diagnostics.report("known-issue/unknown-code", header.at(known.code.mark),
                     {known.code.value, nearest_hint(known.code.value, candidates)});
}

model::Issue issue_of(const Diagnostic& finding) {
  return {.code = std::string(finding.rule->code),
          .severity = finding.severity(),
          .path = finding.location.file,
          .at = finding.at,
          .line = finding.location.line,
          .message = message_of(finding, Language::ru),
          .note = {},
          .accepted = false};
}

model::Issue remark_of(const record::KnownIssue& known, const record::Header& header) {
  return {.code = known.code.value,
          .severity = Severity::warning,
          .path = header.path,
          .at = known.at.value,
          .line = known.code.mark.line,
          .message = {},
          .note = known.note.value,
          .accepted = true};
}

// One finding, however often it was reported.
auto place_and_words(const Diagnostic& finding) {
  return std::tie(finding.location.file, finding.location.line, finding.location.column, finding.args);
}

bool has_code(const Diagnostic& finding, const record::KnownIssue& known, const record::Header& header) {
  return header.owns(finding.location.file) && finding.rule->code == known.code.value;
}

// Moves the one finding that `known` accepts, the first at its place, from `findings` to `issues`.
bool accept(const record::KnownIssue& known, const record::Header& header, std::vector<Diagnostic>& findings,
            std::vector<model::Issue>& issues) {
  const Diagnostic* first = nullptr;
  for (const auto& finding : findings)
    if (has_code(finding, known, header) && finding.at == known.at.value &&
        (first == nullptr || place_and_words(finding) < place_and_words(*first)))
      first = &finding;
  if (first == nullptr) return false;
  const Diagnostic accepted = *first;
  issues.push_back(issue_of(accepted));
  issues.back().note = known.note.value;
  issues.back().accepted = true;
  std::erase_if(findings, [&](const Diagnostic& finding) {
    return has_code(finding, known, header) && finding.at == known.at.value &&
           place_and_words(finding) == place_and_words(accepted);
  });
  return true;
}

// Where the finding stands that was meant, perhaps: ` («p-2--2»?)`.
std::string other_places(const record::KnownIssue& known, const record::Header& header,
                         const std::vector<Diagnostic>& findings) {
  constexpr std::size_t kMostPlaces = 3;
  std::set<std::string_view> places;
  for (const auto& finding : findings)
    if (has_code(finding, known, header) && !finding.at.empty()) places.insert(finding.at);
  std::string out;
  std::size_t count = 0;
  for (const auto place : places)
    if (++count <= kMostPlaces) out += (out.empty() ? "" : ", ") + ("«" + std::string(place) + "»");
  return out.empty() ? out : " (" + out + "?)";
}

void report_unmatched(const record::KnownIssue& known, const Location& where, std::string hint,
                      Diagnostics& diagnostics) {
  const std::string at = known.at.empty() ? "" : " (" + known.at.value + ")";
  diagnostics.report("known-issue/unmatched", where, {known.code.value, at, std::move(hint)});
}

void settle_one(const record::KnownIssue& known, const record::Header& header, Diagnostics& diagnostics,
                std::vector<model::Issue>& issues) {
  if (is_remark(known.code.value)) {
    issues.push_back(remark_of(known, header));
    return;
  }
  const Rule* rule = find_rule(known.code.value);
  if (!rule)
    report_unknown_code(known, header, diagnostics);
  else if (!may_be_accepted(*rule))
    diagnostics.report("known-issue/not-acceptable", header.at(known.code.mark), {known.code.value});
  else if (!accept(known, header, diagnostics.items(), issues))
    report_unmatched(known, header.at(known.code.mark), other_places(known, header, diagnostics.items()),
                     diagnostics);
}

}  // namespace

// No municipality's page shows what is said of settings and vocabularies, and nothing in them can be
// accepted.
void check_shared_known_issues(const model::Site& site, Diagnostics& diagnostics) {
  const auto report = [&](const std::string& path, const std::vector<record::KnownIssue>& entries) {
    for (const auto& known : entries)
      report_unmatched(known, {path, known.code.mark.line, known.code.mark.column}, {}, diagnostics);
  };
  report(site.settings.path, site.settings.known_issues);
  for (const auto& [path, entries] : site.vocabulary.known_issues) report(path, entries);
}

std::vector<model::Issue> settle_issues(const model::Municipality& m, Diagnostics& diagnostics) {
  std::vector<model::Issue> issues;
  for (const auto* header : headers_of(m))
    for (const auto& known : header->known_issues) settle_one(known, *header, diagnostics, issues);
  for (const auto& finding : diagnostics.items())
    if (finding.severity() == Severity::warning) issues.push_back(issue_of(finding));
  std::stable_sort(issues.begin(), issues.end(), [](const model::Issue& a, const model::Issue& b) {
    return std::tie(a.path, a.line, a.code, a.at) < std::tie(b.path, b.line, b.code, b.at);
  });
  return issues;
}

}  // namespace glasnost::check
