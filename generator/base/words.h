// The visible words of the site: site-templates/i18n/<language>.json.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost {

// Key (dotted, as nested in the file: "deadline.kind.by_date") → text, or several texts (months; plural forms
// one, few, many).
class Words {
 public:
  void set(std::string key, std::vector<std::string> forms) { forms_[std::move(key)] = std::move(forms); }
  bool has(std::string_view key) const { return forms_.find(key) != forms_.end(); }
  // The text of `key`; a key that is missing gives the key itself (templates are checked when they load, and
  // a test checks the keys that views use).
  std::string_view operator[](std::string_view key) const;
  const std::vector<std::string>& forms(std::string_view key) const;
  // The form of `key` that goes with `count` in Russian: 1 школа, 2 школы, 5 школ.
  std::string_view plural(std::string_view key, long long count) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> forms_;
};

}  // namespace glasnost
