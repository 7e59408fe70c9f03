#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "model/deadlines.h"
#include "model/site.h"

namespace glasnost::model {
namespace {

constexpr std::size_t kNewestDocuments = 5;

bool newer(const DocumentItem& a, const DocumentItem& b) {
  if (a.date != b.date) return a.date > b.date;
  return a.id < b.id;
}

// Words before a school's own name, besides what its record says of its form and type.
constexpr std::array<std::string_view, 12> kFormWords = {"мбоу", "мкоу", "моу", "маоу",  "гбоу",     "гкоу",
                                                         "сош",  "оош",  "нош", "школа", "гимназия", "лицей"};

bool is_form_word(std::string_view word, const record::School& school) {
  return std::find(kFormWords.begin(), kFormWords.end(), word) != kFormWords.end() ||
         contains_words(lower(school.org_form.value), word) ||
         contains_words(lower(school.school_type.value), word);
}

// A name in lower case, its quotes and signs as blanks, cut into words.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : fold_name(name)) {
    if (c == '"' || c == ' ' || c == '.' || c == ',')
      words.emplace_back();
    else
      words.back() += c;
  }
  std::erase(words, "");
  return words;
}

// The total of a column in which the municipality is counted whole; the published one before a computed one.
const record::Cell* total_of(const DataSet& data_set, std::string_view code, IndicatorItem& item) {
  const record::Cell* found = nullptr;
  for (const auto& total : data_set.totals) {
    const auto* cell = total.scope == "municipality" ? find_cell(total.cells, code) : nullptr;
    if (!cell || (found && total.computed)) continue;
    found = cell;
    item.computed = total.computed;
    item.line = cell->reason == "suppressed" ? 0 : cell->mark.line;
  }
  return found;
}

std::vector<IndicatorItem> indicators_of(const Municipality& m) {
  std::vector<IndicatorItem> items;
  for (const auto& data_set : m.data_sets)
    for (const auto& code : data_set.record.indicators) {
      IndicatorItem item{.code = code.value,
                         .data_set = data_set.record.id,
                         .title = data_set.record.title.value,
                         .period = data_set.record.period,
                         .total = {},
                         .path = data_set.record.at_cell({}).file};
      if (const auto* total = total_of(data_set, code.value, item)) item.total = *total;
      items.push_back(std::move(item));
    }
  std::stable_sort(items.begin(), items.end(), [](const IndicatorItem& a, const IndicatorItem& b) {
    return std::tie(a.code, a.data_set) < std::tie(b.code, b.data_set);
  });
  return items;
}

}  // namespace

std::string letter_of(const record::School& school) {
  for (const auto& word : words_of(school.short_name.value)) {
    if (is_form_word(word, school)) continue;
    const std::string slug = transliterate(word);
    if (slug.empty()) continue;
    if (slug.front() >= '0' && slug.front() <= '9') return "0-9";
    const std::size_t bytes = static_cast<unsigned char>(word.front()) < 0x80 ? 1 : 2;
    return transliterate(word.substr(0, bytes));
  }
  return "0-9";
}

Summary summarise(const Municipality& m) {
  Summary summary{.id = m.id,
                  .name = m.record.name.value,
                  .name_genitive = m.record.name_genitive.value,
                  .region = m.record.region.value,
                  .schools = {},
                  .documents = m.documents.size(),
                  .programmes = m.programmes.size(),
                  .data_sets = m.data_sets.size(),
                  .deadlines = deadlines_of(m).size(),
                  .risks = {},
                  .monitoring = {},
                  .indicators = {},
                  .newest_documents = {},
                  .newest_document = m.newest_document};
  for (const auto& school : m.schools)
    summary.schools.push_back({.id = school.record.id,
                               .title = school.record.short_name.value,
                               .letter = letter_of(school.record)});
  for (const auto& risks : m.risks) summary.risks.push_back(risks.record.id);
  for (const auto& monitoring : m.monitoring) summary.monitoring.push_back(monitoring.record.id);
  summary.indicators = indicators_of(m);
  for (const auto& document : m.documents) {
    const auto& record = document.record;
    if (record.published)
      summary.newest_documents.push_back({.id = record.id,
                                          .title = record.title.value,
                                          .kind = record.kind.value,
                                          .number = record.number.value,
                                          .date = record.date.date});
  }
  std::sort(summary.newest_documents.begin(), summary.newest_documents.end(), newer);
  if (summary.newest_documents.size() > kNewestDocuments) summary.newest_documents.resize(kNewestDocuments);
  return summary;
}

}  // namespace glasnost::model
