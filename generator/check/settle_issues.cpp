#include <algorithm>
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

const Rule* find_rule(std::string_view code) {
  for (const auto& rule : catalogue())
    if (rule.code == code) return &rule;
  return nullptr;
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

// Moves the findings that `known` accepts from `findings` to `issues`; an entry without `at` accepts every
// place.
bool accept(const record::KnownIssue& known, const record::Header& header, std::vector<Diagnostic>& findings,
            std::vector<model::Issue>& issues) {
  const auto matches = [&](const Diagnostic& finding) {
    return finding.location.file == header.path && finding.rule->code == known.code.value &&
           (known.at.empty() || finding.at == known.at.value);
  };
  const auto rest =
      std::stable_partition(findings.begin(), findings.end(), [&](const auto& f) { return !matches(f); });
  const bool any = rest != findings.end();
  for (auto finding = rest; finding != findings.end(); ++finding) {
    issues.push_back(issue_of(*finding));
    issues.back().note = known.note.value;
    issues.back().accepted = true;
  }
  findings.erase(rest, findings.end());
  return any;
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
    diagnostics.report("known-issue/unmatched", header.at(known.code.mark),
                       {known.code.value, known.at.value});
}

}  // namespace

// No municipality's page shows what is said of settings and vocabularies, and nothing in them can be
// accepted.
void check_shared_known_issues(const model::Site& site, Diagnostics& diagnostics) {
  const auto report = [&](const std::string& path, const std::vector<record::KnownIssue>& entries) {
    for (const auto& known : entries)
      diagnostics.report("known-issue/unmatched", {path, known.code.mark.line, known.code.mark.column},
                         {known.code.value, known.at.value});
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
