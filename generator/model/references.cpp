#include "model/references.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::model {
namespace {

template <class List>
std::optional<std::size_t> find_id(const List& list, std::string_view id) {
  auto found = std::lower_bound(list.begin(), list.end(), id,
                                [](const auto& item, std::string_view key) { return item.record.id < key; });
  if (found == list.end() || found->record.id != id) return std::nullopt;
  return static_cast<std::size_t>(found - list.begin());
}

// The entry with this id; an unknown one is reported with the nearest.
template <class List>
std::optional<std::size_t> require_id(const List& list, const Text& id, const record::Header& from,
                                      std::string_view code, Diagnostics& diagnostics) {
  if (id.empty()) return std::nullopt;
  auto found = find_id(list, id.value);
  if (!found) {
    std::vector<std::string> candidates;
    for (const auto& item : list) candidates.push_back(item.record.id);
    diagnostics.report(code, from.at(id.mark), {id.value, nearest_hint(id.value, candidates)});
  }
  return found;
}

bool same_number(const record::Reference& reference, const record::Document& document) {
  if (reference.number.empty()) return document.number_status == record::Document::Known::absent;
  return document.number.value == reference.number.value;
}

std::string describe(const record::Reference& reference) {
  std::string out = reference.kind.value;
  if (!reference.number.empty()) out += " №" + reference.number.value;
  if (reference.date.date) out += " (" + reference.date.date->iso() + ")";
  if (!reference.title.empty()) out += " «" + reference.title.value + "»";
  return trim(out);
}

}  // namespace

std::optional<std::size_t> Municipality::school(std::string_view slug) const {
  return find_id(schools, slug);
}
std::optional<std::size_t> Municipality::document(std::string_view slug) const {
  return find_id(documents, slug);
}
std::optional<std::size_t> Municipality::programme(std::string_view slug) const {
  return find_id(programmes, slug);
}
std::optional<std::size_t> Municipality::data_set(std::string_view slug) const {
  return find_id(data_sets, slug);
}
std::optional<std::size_t> Municipality::risk(std::string_view slug) const { return find_id(risks, slug); }
std::optional<std::size_t> Municipality::monitoring_programme(std::string_view slug) const {
  return find_id(monitoring, slug);
}

std::optional<std::size_t> References::document(const Text& id, const record::Header& from) const {
  return require_id(municipality_.documents, id, from, "reference/unknown-document", diagnostics_);
}

std::optional<std::size_t> References::programme(const Text& id, const record::Header& from) const {
  return require_id(municipality_.programmes, id, from, "reference/unknown-programme", diagnostics_);
}

std::optional<std::size_t> References::data_set(const Text& id, const record::Header& from) const {
  return require_id(municipality_.data_sets, id, from, "reference/unknown-data-set", diagnostics_);
}

std::optional<std::size_t> References::risks(const Text& id, const record::Header& from) const {
  return require_id(municipality_.risks, id, from, "reference/unknown-risks", diagnostics_);
}

std::optional<std::size_t> References::monitoring(const Text& id, const record::Header& from) const {
  return require_id(municipality_.monitoring, id, from, "reference/unknown-monitoring", diagnostics_);
}

bool References::share_an_issuer(const std::vector<Text>& a, const std::vector<Text>& b) const {
  return std::any_of(a.begin(), a.end(), [&](const Text& left) {
    return std::any_of(b.begin(), b.end(), [&](const Text& right) {
      return organisations_.key(left.value) == organisations_.key(right.value);
    });
  });
}

std::vector<std::size_t> References::matches(const record::Reference& reference,
                                             const std::vector<Text>& issuers) const {
  std::vector<std::size_t> found;
  if (reference.number.empty() && !reference.date.date) return found;
  const std::vector<Text> wanted = reference.issuer.empty() ? issuers : std::vector<Text>{reference.issuer};
  for (std::size_t i = 0; i < municipality_.documents.size(); ++i) {
    const auto& document = municipality_.documents[i].record;
    const bool fits = lower(document.kind.value) == lower(reference.kind.value) &&
                      same_number(reference, document) &&
                      (!reference.date.date || document.date.date == reference.date.date) &&
                      share_an_issuer(document.issuers, wanted);
    if (fits) found.push_back(i);
  }
  return found;
}

void References::report_ambiguous(const record::Reference& reference, const Location& where,
                                  const record::Document& first, const record::Document& second) const {
  diagnostics_.report_related("reference/ambiguous", where,
                              {{Related::Tie::match, first.at(first.number.mark)},
                               {Related::Tie::match, second.at(second.number.mark)}},
                              {describe(reference), first.path, second.path});
}

Relation References::resolve(const record::Reference& reference, const record::Header& from,
                             const std::vector<Text>& issuers) const {
  Relation relation{.reference = reference, .document = {}, .programme = {}};
  if (!reference.document.empty()) {
    relation.document = document(reference.document, from);
  } else if (!reference.programme.empty()) {
    relation.programme = programme(reference.programme, from);
  } else {
    const auto found = matches(reference, issuers);
    const Location where = from.at(reference.mark);
    if (found.size() == 1) relation.document = found.front();
    if (found.size() > 1)
      report_ambiguous(reference, where, municipality_.documents[found[0]].record,
                       municipality_.documents[found[1]].record);
    if (found.empty()) diagnostics_.report("reference/unresolved", where, {describe(reference)});
  }
  return relation;
}

}  // namespace glasnost::model
