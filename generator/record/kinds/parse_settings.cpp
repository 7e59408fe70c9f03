#include <array>

#include "base/text/text.h"
#include "record/fields/parse_common.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 1> kLanguages = {"ru"};
constexpr std::array<std::string_view, 11> kUnits = {"percent", "percentage_point", "pupils", "teachers",
                                                     "schools", "events",           "places", "km",
                                                     "score",   "rubles",           "count"};
constexpr std::array<std::string_view, 3> kDirections = {"higher", "lower", "neither"};
constexpr int kMostPupils = 1000000;

void read_limit(FieldReader& fields, std::string_view name, int& limit) {
  const auto count = fields.count(name);
  if (count && count->units <= kMostPupils) limit = static_cast<int>(count->units);
  if (count && count->units > kMostPupils)
    fields.report("record/bad-count", fields.mark_of(name), {std::string(name), count->to_string()}, name);
}

void read_as_of(FieldReader& fields, Text& as_of) {
  const Text text = fields.text("as_of");
  if (text.value != "commit" && !text.empty() && !fields.date("as_of").date) return;
  as_of = text;
}

void read_term(FieldReader& fields, Term& term) {
  term.mark = fields.mark();
  term.name = fields.required_text("name");
  term.definition = fields.text("definition");
  term.synonyms = fields.texts("synonyms");
}

void read_indicator(FieldReader& fields, Indicator& indicator) {
  read_term(fields, indicator);
  if (!fields.has("unit")) fields.report_missing("unit");
  indicator.unit = fields.word("unit", kUnits);
  indicator.better = fields.word("better", kDirections);
  indicator.count = fields.text("count");
  indicator.of = fields.text("of");
  indicator.forecast_of = fields.text("forecast_of");
}

// A term is a map; in document-kinds.yml it may be just the word.
Term read_entry(const Text& id, FieldReader& fields, bool may_be_word) {
  Term term;
  term.id = id.value;
  const Node* node = fields.take(id.value);
  if (node && node->kind == NodeKind::scalar && may_be_word) {
    term.mark = node->mark;
    term.name = fields.text_of(*node, id.value);
  } else if (node) {
    fields.map(id.value, [&](FieldReader& child) { read_term(child, term); });
  } else {
    fields.report("record/missing-field", id.mark, {"name"}, id.value);
  }
  return term;
}

void read_terms(const std::vector<Text>& ids, FieldReader& fields, bool may_be_word,
                std::map<std::string, Term, std::less<>>& terms) {
  for (const Text& id : ids) terms[id.value] = read_entry(id, fields, may_be_word);
}

// `count`, `of` and `forecast_of` name other indicators of the file.
void check_codes(const Vocabulary& vocabulary, FieldReader& fields) {
  std::vector<std::string> codes;
  for (const auto& [code, indicator] : vocabulary.indicators) codes.push_back(code);
  for (const auto& [code, indicator] : vocabulary.indicators)
    for (const Text* named : {&indicator.count, &indicator.of, &indicator.forecast_of})
      if (!named->empty() && !vocabulary.indicators.contains(named->value))
        fields.report("record/unknown-code", named->mark, {named->value, nearest_or_all(named->value, codes)},
                      code);
}

void read_indicators(const std::vector<Text>& ids, FieldReader& fields, Vocabulary& vocabulary) {
  for (const Text& id : ids) {
    Indicator& indicator = vocabulary.indicators[id.value];
    indicator.id = id.value;
    if (!fields.has(id.value)) fields.report("record/missing-field", id.mark, {"name"}, id.value);
    fields.map(id.value, [&](FieldReader& child) { read_indicator(child, indicator); });
  }
  check_codes(vocabulary, fields);
}

}  // namespace

SiteSettings parse_site_settings(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  SiteSettings settings;
  settings.path = path;
  const auto map = parse_yaml_map(text, path, diagnostics);
  if (!map) return settings;
  const FieldFile file{path, diagnostics};
  FieldReader fields(*map, file);
  settings.title = fields.required_text("title");
  settings.base_url = fields.website("base_url");
  settings.publisher = fields.text("publisher");
  settings.language = fields.word("language", kLanguages);
  read_as_of(fields, settings.as_of);
  settings.licence = fields.text("licence");
  settings.known_issues = read_known_issues(fields);
  fields.map("privacy", [&](FieldReader& privacy) {
    read_limit(privacy, "min_group", settings.min_group);
    read_limit(privacy, "min_count", settings.min_count);
  });
  fields.finish();
  return settings;
}

void parse_vocabulary(std::string_view text, const std::string& path, std::string_view name,
                      Vocabulary& vocabulary, Diagnostics& diagnostics) {
  const auto map = parse_yaml_map(text, path, diagnostics);
  if (!map) return;
  const FieldFile file{path, diagnostics};
  FieldReader fields(*map, file);
  vocabulary.known_issues[path] = read_known_issues(fields);
  const auto ids = read_ids(*map, fields, name == "indicators" ? WordList(kReservedCodes) : WordList());
  if (name == "indicators") read_indicators(ids, fields, vocabulary);
  if (name == "risk-factors") read_terms(ids, fields, false, vocabulary.risk_factors);
  if (name == "data-sources") read_terms(ids, fields, false, vocabulary.data_sources);
  if (name == "glossary") read_terms(ids, fields, false, vocabulary.glossary);
  if (name == "document-kinds") read_terms(ids, fields, true, vocabulary.document_kinds);
  fields.finish();
}

}  // namespace glasnost::record
