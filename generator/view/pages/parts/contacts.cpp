#include "view/pages/parts/contacts.h"

#include <string>

namespace glasnost::view {

std::optional<Url> web_url(const Text& website) {
  if (website.empty()) return std::nullopt;
  const bool has_scheme = website.value.find("://") != std::string::npos;
  return Url::parse(has_scheme ? website.value : "https://" + website.value);
}

std::optional<Url> phone_url(const Text& phone) {
  std::string digits;
  for (char c : phone.value)
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  constexpr std::size_t kFullNumber = 11;
  if (digits.size() == kFullNumber && digits.front() == '8') digits.replace(0, 1, "+7");
  if (digits.size() != kFullNumber + 1) return std::nullopt;
  return Url::parse("tel:" + digits);
}

std::optional<Url> email_url(const Text& email) {
  if (email.empty()) return std::nullopt;
  return Url::parse("mailto:" + email.value);
}

}  // namespace glasnost::view
