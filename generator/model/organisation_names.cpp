#include "model/organisation_names.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::model {

OrganisationNames::OrganisationNames(const record::Organisations& organisations, Diagnostics& diagnostics)
    : organisations_(organisations) {
  const auto& list = organisations.list;
  const auto add = [&](const Text& name, std::size_t index) {
    const auto [found, is_new] = names_.emplace(fold_name(name.value), index);
    if (!is_new && found->second != index)
      diagnostics.report("organisation/shared-name", organisations.at(name.mark),
                         {name.value, list[found->second].id, list[index].id});
  };
  for (std::size_t i = 0; i < list.size(); ++i) {
    add(list[i].name, i);
    for (const auto& alias : list[i].aliases) add(alias, i);
  }
}

void OrganisationNames::name(Text& text, const record::Header& from, Diagnostics& diagnostics) const {
  if (!is_identifier(text.value)) return;
  const auto& list = organisations_.list;
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == text.value; });
  if (found != list.end()) {
    text.value = found->name.value;
    return;
  }
  std::vector<std::string> candidates;
  for (const auto& item : list) candidates.push_back(item.id);
  diagnostics.report("organisation/unknown", from.at(text.mark),
                     {text.value, nearest_hint(text.value, candidates)});
}

std::string OrganisationNames::key(const std::string& name) const {
  const std::string folded = fold_name(name);
  const auto found = names_.find(folded);
  return found == names_.end() ? folded : organisations_.list[found->second].id;
}

}  // namespace glasnost::model
