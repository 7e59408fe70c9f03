#include "base/text/text.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

#include "base/digest.h"
#include "base/text/utf8.h"

namespace glasnost {
namespace {

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<int32_t>(text.size())}; }

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const instance = icu::Normalizer2::getNFCInstance(status);
  return *instance;
}

// The length in bytes of the blank that `text` starts with; 0 where it does not.
std::size_t blank_length(std::string_view text) {
  std::size_t next = 0;
  return !text.empty() && is_blank(next_character(text, next)) ? next : 0;
}

// The start of the last character.
std::size_t last_character(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
  return start;
}

// Numbers by value need no blank between № and its number.
std::string join_number_signs(std::string_view text) {
  constexpr std::string_view kNumberSign = "№";
  std::string out;
  while (!text.empty()) {
    const std::size_t sign = text.find(kNumberSign);
    if (sign == std::string_view::npos) break;
    out.append(text.substr(0, sign + kNumberSign.size()));
    text.remove_prefix(sign + kNumberSign.size());
    while (!text.empty() && blank_length(text) > 0) text.remove_prefix(blank_length(text));
  }
  return out.append(text);
}

// One for each thread, since a collator keeps state; made for Russian whatever the process's locale.
const icu::Collator* collator() {
  thread_local const std::unique_ptr<icu::Collator> instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("ru"), status));
    if (made) made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return made;
  }();
  return instance.get();
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    if (next_character(bytes, i) == kNoCharacter) return false;
  }
  return true;
}

bool is_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return nfc().isNormalizedUTF8(piece(text), status) != 0 && U_SUCCESS(status);
}

std::string to_nfc(std::string_view text) {
  if (is_nfc(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  return nfc().normalize(icu::UnicodeString::fromUTF8(piece(text)), status).toUTF8String(out);
}

int column_at(std::string_view line, std::size_t offset) {
  int column = 1;
  for (const char c : line.substr(0, offset)) column += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return column;
}

std::string lower(std::string_view text) {
  std::string out;
  return icu::UnicodeString::fromUTF8(piece(text)).toLower(icu::Locale::getRoot()).toUTF8String(out);
}

std::string trim(std::string_view text) {
  while (!text.empty()) {
    const std::size_t blank = blank_length(text);
    if (blank == 0) break;
    text.remove_prefix(blank);
  }
  while (!text.empty()) {
    const std::size_t last = last_character(text);
    if (blank_length(text.substr(last)) == 0) break;
    text = text.substr(0, last);
  }
  return std::string(text);
}

std::string collapse_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  while (!text.empty()) {
    const std::size_t blank = blank_length(text);
    if (blank > 0) {
      pending = !out.empty();
      text.remove_prefix(blank);
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

std::string collation_key(std::string_view text) {
  const icu::Collator* order = collator();
  std::string joined = join_number_signs(text);
  if (order == nullptr) return joined;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(joined);
  std::string key(static_cast<std::size_t>(order->getSortKey(wide, nullptr, 0)), '\0');
  order->getSortKey(wide, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
  if (!key.empty()) key.pop_back();  // the final NUL
  return key;
}

std::string sha256_hex(std::string_view bytes) { return hex_of(sha256(bytes)); }

}  // namespace glasnost
