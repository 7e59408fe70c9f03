#include "model/school_names.h"

#include <algorithm>
#include <map>

#include "base/text/text.h"

namespace glasnost::model {
namespace {

void add_once(std::vector<std::size_t>& list, std::size_t item) {
  auto place = std::lower_bound(list.begin(), list.end(), item);
  if (place == list.end() || *place != item) list.insert(place, item);
}

}  // namespace

SchoolNames::SchoolNames(const std::vector<School>& schools) : schools_(schools) {
  std::map<std::string, std::vector<std::size_t>> by_name;
  for (std::size_t i = 0; i < schools.size(); ++i) {
    const auto& record = schools[i].record;
    add_once(by_name[fold_name(record.full_name.value)], i);
    add_once(by_name[fold_name(record.short_name.value)], i);
    for (const auto& alias : record.aliases) add_once(by_name[fold_name(alias.value)], i);
  }
  for (auto& [folded, owners] : by_name)
    if (!folded.empty()) names_.push_back({folded, std::move(owners)});
  std::stable_sort(names_.begin(), names_.end(),
                   [](const Name& a, const Name& b) { return a.folded.size() > b.folded.size(); });
}

void SchoolNames::report_shared(const Name& name, const Location& where, Diagnostics& diagnostics) const {
  const auto& first = schools_[name.schools[0]].record;
  const auto& second = schools_[name.schools[1]].record;
  diagnostics.report_related("school/shared-name", where,
                             {{Related::Tie::match, first.at(first.short_name.mark)},
                              {Related::Tie::match, second.at(second.short_name.mark)}},
                             {name.folded, first.path, second.path});
}

SchoolNames::Found SchoolNames::find_all(std::string_view text, const Location& where,
                                         Diagnostics& diagnostics) const {
  Found found;
  std::string rest = fold_name(text);
  for (const auto& name : names_) {
    for (auto at = find_words(rest, name.folded); at != std::string::npos;
         at = find_words(rest, name.folded)) {
      if (name.schools.size() > 1)
        report_shared(name, where, diagnostics);
      else
        add_once(found.schools, name.schools.front());
      rest.replace(at, name.folded.size(), name.folded.size(),
                   '|');  // so that no shorter name is found inside
    }
  }
  found.all = contains_words(rest, "все школы") || contains_words(rest, "руководители оо");
  return found;
}

std::optional<std::size_t> SchoolNames::resolve(std::string_view name, const Location& where,
                                                Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < schools_.size(); ++i)
    if (schools_[i].record.id == name) return i;
  const std::string folded = fold_name(name);
  for (const auto& known : names_) {
    if (known.folded != folded) continue;
    if (known.schools.size() == 1) return known.schools.front();
    report_shared(known, where, diagnostics);
    return std::nullopt;
  }
  std::vector<std::string> candidates;
  for (const auto& school : schools_) {
    candidates.push_back(school.record.id);
    candidates.push_back(school.record.short_name.value);
  }
  diagnostics.report("school/unknown", where, {std::string(name), nearest_hint(name, candidates)});
  return std::nullopt;
}

}  // namespace glasnost::model
