#include <algorithm>
#include <stdexcept>

#include "base/rules/rules.h"
#include "base/text/text.h"

namespace glasnost {

const std::vector<Rule>& catalogue() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> all;
    for (auto table :
         {source_rules(), record_rules(), markdown_rules(), model_rules(), check_rules(), document_rules(),
          programme_rules(), number_rules(), personal_rules(), text_rules(), render_rules(), output_rules()})
      all.insert(all.end(), table.begin(), table.end());
    std::sort(all.begin(), all.end(), [](const Rule& a, const Rule& b) { return a.code < b.code; });
    return all;
  }();
  return rules;
}

const Rule* find_rule(std::string_view code) {
  const auto& rules = catalogue();
  const auto found = std::lower_bound(rules.begin(), rules.end(), code,
                                      [](const Rule& rule, std::string_view key) { return rule.code < key; });
  return found == rules.end() || found->code != code ? nullptr : &*found;
}

const Rule& rule_of(std::string_view code) {
  const Rule* found = find_rule(code);
  if (found == nullptr) throw std::logic_error("no rule in the catalogue: " + std::string(code));
  return *found;
}

const Rule* nearest_rule(std::string_view code) {
  std::vector<std::string> codes;
  for (const Rule& rule : catalogue()) codes.emplace_back(rule.code);
  const auto nearest = nearest_word(code, codes);
  return nearest ? find_rule(*nearest) : nullptr;
}

std::string_view why_of(const Rule& rule, Language language) {
  const std::string_view own = language == Language::ru ? rule.ru_why : rule.en_why;
  if (!own.empty()) return own;
  for (const Family& family : families())
    if (family.name == family_of(rule.code)) return language == Language::ru ? family.ru : family.en;
  return {};
}

}  // namespace glasnost
