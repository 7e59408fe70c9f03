#include "view/pages/site/letters.h"

#include <algorithm>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::view {
namespace {

constexpr std::string_view kDigits = "0-9";

// Digits, then letters as the alphabet has them.
std::string alphabet_key(std::string_view letter) {
  return letter == kDigits ? std::string() : collation_key(letter_name(letter));
}

}  // namespace

std::string letter_name(std::string_view letter) {
  if (letter == kDigits) return "0–9";
  std::string name;
  for (char32_t capital = U'А'; capital <= U'Я'; ++capital) {
    std::string text;
    append_character(text, capital);
    if (transliterate(text) == letter) name += (name.empty() ? "" : ", ") + text;
  }
  return name.empty() ? capitalised(letter) : name;
}

std::vector<NavItem> letter_items(const model::Site& site, const SiteContext& context) {
  auto letters = plan::school_letters(site);
  std::stable_sort(letters.begin(), letters.end(),
                   [](const auto& a, const auto& b) { return alphabet_key(a) < alphabet_key(b); });
  std::vector<NavItem> items;
  for (const auto& letter : letters) {
    const std::string page = plan::schools_letter_page(letter);
    std::string current;
    if (context.path == page)
      current = "page";
    else if (context.path.starts_with(page))
      current = "true";
    items.push_back({letter_name(letter), context.url(page), current});
  }
  return items;
}

}  // namespace glasnost::view
