#include <algorithm>
#include <stdexcept>

#include "base/rules/rules.h"

namespace glasnost {

const std::vector<Rule>& catalogue() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> all;
    for (auto table : {source_rules(), record_rules(), markdown_rules(), model_rules(), check_rules(),
                       render_rules(), output_rules()})
      all.insert(all.end(), table.begin(), table.end());
    std::sort(all.begin(), all.end(), [](const Rule& a, const Rule& b) { return a.code < b.code; });
    return all;
  }();
  return rules;
}

const Rule& rule_of(std::string_view code) {
  const auto& rules = catalogue();
  auto found = std::lower_bound(rules.begin(), rules.end(), code,
                                [](const Rule& rule, std::string_view key) { return rule.code < key; });
  if (found == rules.end() || found->code != code)
    throw std::logic_error("no rule in the catalogue: " + std::string(code));
  return *found;
}

}  // namespace glasnost
