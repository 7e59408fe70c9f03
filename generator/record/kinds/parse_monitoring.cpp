#include <algorithm>
#include <array>

#include "record/fields/parse_common.h"
#include "record/outline/points.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

// Words of the file, in Russian first; the second half are the tokens they stand for.
constexpr std::array<std::string_view, 6> kKinds = {"входной", "промежуточный", "итоговый",
                                                    "entry",   "interim",       "final"};
constexpr std::array<std::string_view, 8> kLevels = {
    "школьный", "муниципальный", "региональный", "федеральный", "school", "municipal", "regional", "federal"};
constexpr std::array<std::string_view, 4> kModes = {"system", "paper", "email", "survey"};

// Puts the token in the place of a Russian word.
void translate(Text& text, WordList words) {
  const std::size_t half = words.size() / 2;
  const auto found = std::find(words.begin(), words.end(), text.value);
  const auto index = static_cast<std::size_t>(found - words.begin());
  if (index < half) text.value = words[index + half];
}

std::vector<Text> read_tokens(FieldReader& fields, std::string_view name, WordList words) {
  std::vector<Text> tokens = fields.word_or_words(name, words);
  for (Text& token : tokens) translate(token, words);
  fields.drop_repeated(name, tokens);
  return tokens;
}

Monitoring::DataSource read_data_source(FieldReader& fields) {
  Monitoring::DataSource source;
  source.mark = fields.mark();
  source.source = fields.required_text("source");
  source.data = fields.text("data");
  source.modes = fields.word_or_words("mode", kModes);
  return source;
}

Monitoring::Indicator read_indicator(FieldReader& fields) {
  Monitoring::Indicator indicator;
  indicator.mark = fields.mark();
  indicator.section = fields.text("section");
  indicator.text = fields.required_text("text");
  return indicator;
}

Monitoring::Occasion read_occasion(FieldReader& fields) {
  Monitoring::Occasion occasion;
  occasion.mark = fields.mark();
  occasion.kind = fields.word("kind", kKinds);
  translate(occasion.kind, kKinds);
  occasion.due = fields.text("due");
  if (!fields.has("kind") && occasion.due.empty()) fields.report_missing("due");
  return occasion;
}

void read_lists(FieldReader& fields, Monitoring& monitoring) {
  fields.each_or_text(
      "data_sources",
      [&](FieldReader& source) { monitoring.data_sources.push_back(read_data_source(source)); },
      [&](const Text& id) {
        monitoring.data_sources.push_back({.source = id, .data = {}, .modes = {}, .mark = id.mark});
      });
  fields.each_or_text(
      "indicators",
      [&](FieldReader& indicator) { monitoring.indicators.push_back(read_indicator(indicator)); },
      [&](const Text& code) {
        monitoring.indicators.push_back({.code = code, .section = {}, .text = {}, .mark = code.mark});
      });
  fields.each("schedule",
              [&](FieldReader& occasion) { monitoring.schedule.push_back(read_occasion(occasion)); });
}

void read_fields(FieldReader& fields, Monitoring& monitoring) {
  read_header(fields, monitoring);
  monitoring.title = fields.required_text("title");
  monitoring.document = fields.slug("document");
  monitoring.developer = fields.text("developer");
  monitoring.kinds = read_tokens(fields, "kinds", kKinds);
  monitoring.levels = read_tokens(fields, "levels", kLevels);
  monitoring.period = read_period(fields, "period");
  monitoring.executors = fields.texts("executors");
  monitoring.consumers = fields.texts("consumers");
  monitoring.schools = read_schools(fields, "schools", SchoolWords::all);
  read_lists(fields, monitoring);
  monitoring.cycle = fields.words("cycle", kCycleWords);
  fields.finish();
}

}  // namespace

std::optional<Monitoring> parse_monitoring(std::string_view text, const std::string& path,
                                           Diagnostics& diagnostics) {
  const auto parts = parse_front_matter(text, path, diagnostics);
  if (!parts) return std::nullopt;
  Monitoring monitoring;
  static_cast<Header&>(monitoring) = header_of(path);
  const FieldFile file{path, diagnostics};
  FieldReader fields(parts->fields, file);
  read_fields(fields, monitoring);
  monitoring.points = parse_points(parts->body, {path, parts->body_line, 1}, diagnostics);
  return monitoring;
}

}  // namespace glasnost::record
