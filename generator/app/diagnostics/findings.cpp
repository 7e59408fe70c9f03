#include "app/diagnostics/findings.h"

#include <map>
#include <set>
#include <utility>

#include "app/diagnostics/source_lines.h"
#include "base/text/text.h"
#include "base/text/visible.h"

namespace glasnost::app {
namespace {

using Line = std::pair<std::string, int>;

// The lines that nobody may quote, whatever else is wrong with them.
std::set<Line> secret_lines(const Diagnostics& diagnostics) {
  std::set<Line> lines;
  for (const auto& item : diagnostics.items()) {
    if (!is_secret(*item.rule)) continue;
    lines.emplace(item.location.file, item.location.line);
    for (const auto& related : item.related) lines.emplace(related.location.file, related.location.line);
  }
  return lines;
}

class Preparer {
 public:
  Preparer(const Diagnostics& diagnostics, const Options& options)
      : options_(options), lines_(options), secret_(secret_lines(diagnostics)) {}

  Finding prepare(const Diagnostic& item) {
    const Language language = options_.language;
    Finding finding{&item,
                    place(item, item.location),
                    visible_text(message_of(item, language)),
                    visible_text(fix_of(item, language)),
                    {},
                    {},
                    fingerprint(item)};
    if (told_.insert(item.rule->code).second)
      finding.why = language == Language::ru ? item.rule->ru_why : item.rule->en_why;
    for (const auto& related : item.related)
      if (!related.location.file.empty())
        finding.others.push_back(
            {std::string(words_of(related.tie, language)), place(item, related.location)});
    return finding;
  }

 private:
  Place place(const Diagnostic& item, const Location& location) {
    // What is said of the folder of the finished site concerns no content.
    if (family_of(item.rule->code) == "output") return {location, location.file, std::nullopt};
    Place out{location, lines_.path_of(location), std::nullopt};
    if (secret_.contains({location.file, location.line})) return out;
    if (const auto line = lines_.line_of(location))
      out.excerpt = excerpt_of(*line, {location.column, item.args});
    return out;
  }

  // Of code, file, place in the record and words, but no line; of several equal ones, which.
  std::string fingerprint(const Diagnostic& item) {
    std::string key = std::string(item.rule->code) + '\n' + item.location.file + '\n' + item.at;
    if (!is_secret(*item.rule))
      for (const auto& word : item.args) key += '\n' + word;
    return sha256_hex(key + '\n' + std::to_string(++equal_[key]));
  }

  const Options& options_;
  SourceLines lines_;
  const std::set<Line> secret_;
  std::set<std::string_view> told_;  // codes whose why was said
  std::map<std::string, int> equal_;
};

}  // namespace

Findings prepare(const Diagnostics& diagnostics, const Options& options, int exit_code) {
  Preparer preparer(diagnostics, options);
  Findings findings{{},
                    diagnostics.count(Severity::error),
                    diagnostics.count(Severity::warning),
                    diagnostics.count(Severity::note),
                    exit_code,
                    options.language,
                    SourceLines(options).path_of({"site.yml"})};
  for (const auto& item : diagnostics.items())
    if (!options.quiet || item.severity() != Severity::note) findings.list.push_back(preparer.prepare(item));
  return findings;
}

}  // namespace glasnost::app
