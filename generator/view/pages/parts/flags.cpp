#include "view/pages/parts/flags.h"

#include <algorithm>

namespace glasnost::view {

Flag flag_of(const model::Issue& issue, const Words& words) {
  if (is_remark(issue)) return {std::string(words["flag.remark"]), issue.note, true};
  const std::string key = "flag." + std::string(short_code(issue.code));
  return {words.has(key) ? std::string(words[key]) : issue.message, issue.note, false};
}

std::vector<Flag> flags_of(const std::vector<const model::Issue*>& issues, const Words& words) {
  std::vector<Flag> flags;
  for (const auto* issue : issues) flags.push_back(flag_of(*issue, words));
  std::stable_partition(flags.begin(), flags.end(), [](const Flag& flag) { return !flag.is_remark; });
  return flags;
}

std::vector<Flag> flags_at(const record::Header& record, std::string_view anchor,
                           const MunicipalityContext& context) {
  if (anchor.empty()) return {};
  return flags_of(issues_at(context.issues, record.path, anchor), context.frame.words);
}

RemarkRow remark_row(const model::Issue& issue, std::size_t number, const Words& words) {
  RemarkRow remark;
  remark.number = std::to_string(number);
  remark.anchor = "remark-" + remark.number;
  remark.flag = flag_of(issue, words);
  return remark;
}

Link link_to(const RemarkRow& remark) { return {remark.number, Url::own("#" + remark.anchor)}; }

}  // namespace glasnost::view
