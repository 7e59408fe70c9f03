#include "app/diagnostics/findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/diagnostics/rule_words.h"
#include "app/diagnostics/source_lines.h"
#include "base/text/text.h"
#include "base/text/utf8.h"
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

// The bytes before a column of the line.
std::size_t offset_of(std::string_view line, int column) {
  std::size_t offset = 0;
  for (int i = 1; i < column && offset < line.size(); ++i) next_character(line, offset);
  return offset;
}

// What stands at a place, as far as a message elsewhere may repeat it: a name and a surname.
std::string two_words(std::string_view line, int column) {
  line.remove_prefix(offset_of(line, column));
  const std::size_t first = line.find(' ');
  std::size_t end = first == std::string_view::npos ? line.size() : line.find(' ', first + 1);
  end = std::min(end, line.size());
  while (end > 0 && std::string_view(".,;:!?)|\"' ").find(line[end - 1]) != std::string_view::npos) --end;
  return std::string(line.substr(0, end));
}

class Preparer {
 public:
  Preparer(const Diagnostics& diagnostics, const Options& options)
      : options_(options), lines_(options), secret_(secret_lines(diagnostics)) {
    for (const auto& item : diagnostics.items())
      if (family_of(item.rule->code) == "personal") keep_words(item.location);
  }

  Finding prepare(const Diagnostic& item) {
    const Language language = options_.language;
    Finding finding{&item, place(item, item.location), {}, {}, {}, {}, {}};
    say(item, finding);
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
    const auto line = lines_.line_of(location);
    if (line && !repeats_secret(*line)) out.excerpt = excerpt_of(*line, {location.column, item.args});
    return out;
  }

  void keep_words(const Location& location) {
    constexpr std::size_t kShortest = 6, kMostKept = 200;  // bytes; of a list that is found again and again
    const auto line = lines_.line_of(location);
    if (!line || words_.size() >= kMostKept) return;
    std::string words = two_words(*line, location.column);
    if (words.size() >= kShortest) words_.insert(std::move(words));
  }

  bool repeats_secret(std::string_view text) const {
    return std::any_of(words_.begin(), words_.end(),
                       [&](const std::string& words) { return text.find(words) != std::string_view::npos; });
  }

  // A finding that would repeat what nobody may quote is told in the general words of its rule.
  void say(const Diagnostic& item, Finding& finding) {
    const Rule& rule = *item.rule;
    const bool russian = options_.language == Language::ru;
    std::string message = message_of(item, options_.language), fix = fix_of(item, options_.language);
    const bool withheld = !is_secret(rule) && (secret_.contains({item.location.file, item.location.line}) ||
                                               repeats_secret(message) || repeats_secret(fix));
    if (withheld) {
      message = general_words(russian ? rule.ru : rule.en);
      fix = general_words(russian ? rule.ru_fix : rule.en_fix);
    }
    finding.message = visible_text(message);
    finding.fix = visible_text(fix);
    finding.fingerprint = fingerprint(item, !withheld && !is_secret(rule));
  }

  // Of code, file, place in the record and words, but no line; of several equal ones, which.
  std::string fingerprint(const Diagnostic& item, bool with_words) {
    std::string key = std::string(item.rule->code) + '\n' + item.location.file + '\n' + item.at;
    if (with_words)
      for (const auto& word : item.args) key += '\n' + word;
    return sha256_hex(key + '\n' + std::to_string(++equal_[key]));
  }

  const Options& options_;
  SourceLines lines_;
  const std::set<Line> secret_;
  std::set<std::string> words_;      // of personal findings
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
