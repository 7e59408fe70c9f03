#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// What a document does to an earlier one, in the words of the message.
struct Deed {
  std::string_view type, words;
};
constexpr Deed kDeeds[] = {{"based_on", "основан на документе"}, {"approves", "утверждает документ"},
                           {"amends", "изменяет документ"},      {"repeals", "отменяет документ"},
                           {"executes", "исполняет документ"},   {"reports_on", "отчитывается о документе"},
                           {"mentions", "называет документ"}};

std::string words_of(std::string_view type) {
  for (const auto& deed : kDeeds)
    if (deed.type == type) return std::string(deed.words);
  return std::string(type);
}

// The day of the document that a relation leads to.
const record::DateField& date_of(const model::Relation& relation, const model::Municipality& m) {
  return relation.document ? m.documents[*relation.document].record.date : relation.reference.date;
}

}  // namespace

void check_date_contradictions(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& document : m.documents) {
    const auto& date = document.record.date.date;
    if (!date) continue;
    for (std::size_t i = 0; i < document.record.relations.size(); ++i) {
      const auto& relation = document.relations[i];
      const auto& other = date_of(relation, m).date;
      if (!other || !(*date < *other)) continue;
      const std::string target =
          relation.document ? cite(m.documents[*relation.document].record) : cite(relation.reference);
      diagnostics.report(
          "document/date-contradiction", document.record.at(relation.reference.mark),
          {day_words(*date), words_of(relation.reference.type.value), target, relation.reference.type.value},
          "relations." + std::to_string(i + 1));
    }
  }
}

}  // namespace glasnost::check
