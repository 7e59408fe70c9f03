#include "source/guess_encoding.h"

#include <algorithm>
#include <array>
#include <string>

namespace glasnost::source {
namespace {

// What a byte from 0x80 on stands for: 1…33 a small letter, 65…97 a capital, a sign of a text, or what no
// text has.
using Meanings = std::array<unsigned char, 128>;
constexpr unsigned char kRubbish = 0, kCapital = 64, kSign = 128;
constexpr unsigned char kYo = 33;

constexpr unsigned char letter_of(char32_t letter) {
  return letter == U'ё' ? kYo : static_cast<unsigned char>(letter - U'а' + 1);
}

constexpr void put(Meanings& meanings, unsigned byte, unsigned meaning) {
  meanings[byte - 0x80] = static_cast<unsigned char>(meaning);
}

// `count` letters from `byte` on, in the order of the alphabet, from its letter `first` on.
constexpr void put_alphabet(Meanings& meanings, unsigned byte, unsigned count, unsigned first) {
  for (unsigned i = 0; i < count; ++i) put(meanings, byte + i, first + i);
}

constexpr Meanings windows_1251() {
  Meanings out{};
  put_alphabet(out, 0xC0, 32, kCapital + 1);
  put_alphabet(out, 0xE0, 32, 1);
  put(out, 0xA8, kCapital + kYo);
  put(out, 0xB8, kYo);
  for (const unsigned sign :
       {0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xA7, 0xAB, 0xB0, 0xB9, 0xBB})
    put(out, sign, kSign);
  return out;
}

constexpr Meanings koi8_r() {
  constexpr std::u32string_view kOrder = U"юабцдефгхийклмнопярстужвьызшэщчъ";
  Meanings out{};
  for (unsigned i = 0; i < kOrder.size(); ++i) {
    put(out, 0xC0 + i, letter_of(kOrder[i]));
    put(out, 0xE0 + i, kCapital + letter_of(kOrder[i]));
  }
  put(out, 0xA3, kYo);
  put(out, 0xB3, kCapital + kYo);
  for (const unsigned sign : {0x9A, 0x9C, 0x9E}) put(out, sign, kSign);
  return out;
}

constexpr Meanings cp866() {
  Meanings out{};
  put_alphabet(out, 0x80, 32, kCapital + 1);
  put_alphabet(out, 0xA0, 16, 1);
  put_alphabet(out, 0xE0, 16, 17);
  put(out, 0xF0, kCapital + kYo);
  put(out, 0xF1, kYo);
  for (const unsigned sign : {0xF8, 0xFA, 0xFC, 0xFF}) put(out, sign, kSign);
  return out;
}

// Ten times the logarithm of how often a letter occurs in Russian; ъ, the rarest, has 0.
constexpr std::array<int, 34> kOften = {0,  23, 16, 21, 16, 19, 23, 14, 16, 23, 15, 19, 20, 19, 22, 24, 18,
                                        21, 21, 22, 18, 8,  14, 11, 16, 13, 10, 0,  17, 16, 9,  12, 17, 8};
constexpr int kOfRubbish = -20;
constexpr int kOfCapital = -2;
constexpr int kOfCapitalInside = -30;  // behind a small letter
constexpr int kLeastMean = 12;         // Russian has 18, each wrong reading of it less than 11

// Names of schools are capitals all through, which is all that letters and case tell of a card with nothing
// else in it.
constexpr std::array<std::u32string_view, 6> kSchoolWords = {U"СОШ",  U"ООШ",  U"МОУ",
                                                             U"МБОУ", U"МКОУ", U"МАОУ"};
constexpr long kOfSchoolWord = 60;

std::string encoded(std::u32string_view capitals, const Meanings& meanings) {
  std::string out;
  for (const char32_t capital : capitals) {
    const auto meaning = static_cast<unsigned char>(kCapital + letter_of(capital - U'А' + U'а'));
    const auto place = std::find(meanings.begin(), meanings.end(), meaning) - meanings.begin();
    out += static_cast<char>(0x80 + place);
  }
  return out;
}

long count_school_words(std::string_view bytes, const Meanings& meanings) {
  long count = 0;
  for (const auto capitals : kSchoolWords) {
    const std::string word = encoded(capitals, meanings);
    for (std::size_t at = bytes.find(word); at != std::string_view::npos;
         at = bytes.find(word, at + word.size()))
      ++count;
  }
  return count;
}

struct Tally {
  long score = 0, letters = 0, high = 0;
};

Tally tally(std::string_view bytes, const Meanings& meanings) {
  Tally out;
  bool behind_small = false;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const unsigned char meaning = byte < 0x80 ? kSign : meanings[byte - 0x80U];
    const bool capital = meaning > kCapital && meaning<kSign, small = meaning> 0 && meaning < kCapital;
    if (byte >= 0x80) ++out.high;
    if (meaning == kRubbish) out.score += kOfRubbish;
    if (capital || small) {
      ++out.letters;
      out.score += kOften[meaning % kCapital];
    }
    if (capital) out.score += behind_small ? kOfCapitalInside : kOfCapital;
    behind_small = small;
  }
  out.score += kOfSchoolWord * count_school_words(bytes, meanings);
  return out;
}

struct Candidate {
  Encoding encoding;
  Meanings meanings;
};
constexpr std::array<Candidate, 3> kCandidates = {{{{"source/windows-1251", "CP1251"}, windows_1251()},
                                                   {{"source/koi8-r", "KOI8-R"}, koi8_r()},
                                                   {{"source/cp866", "CP866"}, cp866()}}};

constexpr Encoding kLittle{"source/utf-16", "UTF-16LE"}, kBig{"source/utf-16", "UTF-16BE"};
constexpr Encoding kWideLittle{"source/utf-16", "UTF-32LE"}, kWideBig{"source/utf-16", "UTF-32BE"};

}  // namespace

std::optional<Encoding> guess_encoding(std::string_view bytes) {
  std::optional<Encoding> best;
  long best_score = 0;
  for (const Candidate& candidate : kCandidates) {
    const Tally found = tally(bytes, candidate.meanings);
    const bool fits = found.letters >= 3 && found.letters * 10 >= found.high * 7 &&
                      found.score >= kLeastMean * found.letters;
    if (!fits || found.score <= best_score) continue;
    best = candidate.encoding;
    best_score = found.score;
  }
  return best;
}

std::optional<Encoding> find_wide_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return kWideLittle;
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return kWideBig;
  if (bytes.starts_with("\xFF\xFE")) return kLittle;
  if (bytes.starts_with("\xFE\xFF")) return kBig;
  constexpr std::size_t kSample = 4096;
  const std::string_view sample = bytes.substr(0, std::min(kSample, bytes.size() & ~std::size_t{1}));
  if (sample.find('\0') == std::string_view::npos) return std::nullopt;
  std::array<std::size_t, 2> high{};
  for (std::size_t i = 0; i < sample.size(); ++i) high[i % 2] += sample[i] == '\0' || sample[i] == '\x04';
  const auto [few, many] = std::minmax(high[0], high[1]);
  if (many * 10 < sample.size() / 2 * 9 || few * 4 >= sample.size()) return std::nullopt;
  return high[1] > high[0] ? kLittle : kBig;
}

}  // namespace glasnost::source
