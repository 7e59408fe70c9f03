#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text/text.h"
#include "check/documents/number_series.h"
#include "check/rules.h"
#include "check/wording.h"
#include "model/organisation_names.h"

namespace glasnost::check {
namespace {

// Issuer, kind, form of the number, and the year in which numbers run.
using SeriesKey = std::tuple<std::string, std::string, std::string, std::pair<int, bool>>;

struct Series {
  std::vector<NumberedDay> entries;
  std::set<std::pair<int, Date>> known;
  std::vector<std::pair<Location, std::string>> places;  // parallel: where an entry stands, and its `at`
  std::vector<std::size_t> members;                      // of the longest order, by day
};

// What is known of a document, be it a record or described by another.
struct Facts {
  std::string kind, number;
  std::vector<Text> issuers;
  std::optional<Date> date;
  bool of_school = false;
};

class NumberOrder {
 public:
  NumberOrder(const model::Municipality& municipality, Diagnostics& diagnostics)
      : m_(municipality), diagnostics_(diagnostics), organisations_(municipality.organisations, unheard_) {}

  void check() {
    for (const auto& document : m_.documents) add_document(document.record);
    for (const auto& document : m_.documents) add_described(document);
    for (auto& [key, series] : series_) check_series(series);
    for (const auto& document : m_.documents) check_readings(document);
  }

 private:
  // A school counts its orders by school years: its year has two halves that are not compared.
  SeriesKey key_of(const Facts& facts, const NumberForm& form) const {
    std::string issuers;
    for (const auto& issuer : facts.issuers) issuers += organisations_.key(issuer.value) + "\n";
    return {
        issuers, lower(facts.kind), form.rest, {facts.date->year, facts.of_school && facts.date->month >= 9}};
  }

  static Facts facts_of(const record::Document& document) {
    return {document.kind.value, document.number.value, document.issuers, document.date.date,
            document.level.value == "school"};
  }

  Facts facts_of(const model::Relation& relation, const record::Document& from) const {
    if (relation.document) return facts_of(m_.documents[*relation.document].record);
    const auto& reference = relation.reference;
    return {reference.kind.value, reference.number.value,
            reference.issuer.empty() ? from.issuers : std::vector<Text>{reference.issuer},
            reference.date.date, reference.issuer.empty() && from.level.value == "school"};
  }

  void add(const Facts& facts, int credibility, const Location& where, const std::string& at) {
    const NumberForm form = form_of(facts.number);
    if (!facts.date || form.number == 0) return;
    Series& series = series_[key_of(facts, form)];
    if (!series.known.emplace(form.number, *facts.date).second) return;
    series.entries.push_back({form.number, *facts.date, facts.number, credibility});
    series.places.emplace_back(where, at);
  }

  void add_document(const record::Document& document) {
    add(facts_of(document), document.published ? 2 : 1, document.at(document.date.mark), "date");
  }

  void add_described(const model::Document& document) {
    for (std::size_t i = 0; i < document.record.relations.size(); ++i) {
      const auto& relation = document.relations[i];
      if (relation.document || relation.programme) continue;
      add(facts_of(relation, document.record), 0, document.record.at(relation.reference.mark),
          "relations." + std::to_string(i + 1));
    }
  }

  void check_series(Series& series) {
    series.members = longest_in_order(series.entries);
    std::vector<bool> is_member(series.entries.size());
    for (std::size_t member : series.members) is_member[member] = true;
    for (std::size_t i = 0; i < series.entries.size(); ++i)
      if (!is_member[i]) report(series, series.entries[i], series.places[i].first, series.places[i].second);
  }

  void check_readings(const model::Document& document) {
    for (std::size_t i = 0; i < document.record.relations.size(); ++i)
      for (const auto& reading : document.record.relations[i].stated)
        check_reading(reading, facts_of(document.relations[i], document.record), document.record, i);
  }

  // A reading is no entry of its own: it is held against the others.
  void check_reading(const record::Reading& reading, Facts facts, const record::Document& from,
                     std::size_t relation) {
    const std::string own_number = facts.number;
    if (!reading.number.empty()) facts.number = reading.number.value;
    if (reading.date.date) facts.date = reading.date.date;
    const NumberForm form = form_of(facts.number);
    if (!facts.date || form.number == 0) return;
    const auto found = series_.find(key_of(facts, form));
    if (found == series_.end()) return;
    const NumberedDay entry{form.number, *facts.date, facts.number, 0};
    const auto& series = found->second;
    const bool fits = std::all_of(series.members.begin(), series.members.end(), [&](std::size_t member) {
      const auto& other = series.entries[member];
      if (other.text == own_number || other.date == entry.date) return true;
      return (other.date < entry.date) == (other.number < entry.number);
    });
    if (!fits)
      report(series, entry, from.at(reading.mark),
             "relations." + std::to_string(relation + 1) + (reading.date.date ? ".date" : ".number"));
  }

  // The neighbours of an entry among the members: «№129 (14.01.2021) … №192 (26.01.2021)».
  template <class Less>
  static std::string neighbours(const Series& series, const NumberedDay& entry, Less less) {
    std::string before, after;
    for (std::size_t member : series.members) {
      const auto& other = series.entries[member];
      const std::string words = "№" + other.text + " (" + day_words(other.date) + ")";
      if (less(other, entry)) before = words + " ";
      if (less(entry, other) && after.empty()) after = " " + words;
    }
    return before + "…" + after;
  }

  void report(const Series& series, const NumberedDay& entry, const Location& where, const std::string& at) {
    const auto by_day = [](const NumberedDay& a, const NumberedDay& b) { return a.date < b.date; };
    const auto by_number = [](const NumberedDay& a, const NumberedDay& b) { return a.number < b.number; };
    diagnostics_.report("document/number-order", where,
                        {entry.text, day_words(entry.date), neighbours(series, entry, by_day),
                         neighbours(series, entry, by_number)},
                        at);
  }

  const model::Municipality& m_;
  Diagnostics& diagnostics_;
  Diagnostics unheard_;  // shared names of organisations were reported by model
  model::OrganisationNames organisations_;
  std::map<SeriesKey, Series> series_;
};

}  // namespace

void check_number_order(const Subject& subject, Diagnostics& diagnostics) {
  NumberOrder(subject.municipality, diagnostics).check();
}

}  // namespace glasnost::check
