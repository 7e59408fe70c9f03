#include "base/time/deadline_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace glasnost::wording {

namespace {

using Word = std::string_view;

struct Stem {
  Word stem;
  std::array<Word, 4> endings;
};

constexpr std::array<Word, 4> kSoft = {"ь", "я", "е", "ю"};
constexpr std::array<Word, 4> kHard = {"", "а", "е", "у"};
constexpr Stem kMonths[] = {
    {"январ", kSoft}, {"феврал", kSoft}, {"март", kHard},   {"апрел", kSoft},   {"ма", {"й", "я", "е", "ю"}},
    {"июн", kSoft},   {"июл", kSoft},    {"август", kHard}, {"сентябр", kSoft}, {"октябр", kSoft},
    {"ноябр", kSoft}, {"декабр", kSoft}};
constexpr std::array<Word, 4> kFeminine = {"а", "у", "ы", "ам"};
constexpr Stem kWeekdays[] = {{"понедельник", {"", "а", "и", "ам"}},
                              {"вторник", {"", "а", "и", "ам"}},
                              {"сред", kFeminine},
                              {"четверг", {"", "а", "и", "ам"}},
                              {"пятниц", kFeminine},
                              {"суббот", kFeminine},
                              {"воскресень", {"е", "я", "ю", "ям"}}};

// 1 + the index of the row that `word` is a form of, or 0.
int row_of(Word word, std::span<const Stem> rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!word.starts_with(rows[i].stem)) continue;
    const Word ending = word.substr(rows[i].stem.size());
    const auto& known = rows[i].endings;
    if (std::find(known.begin(), known.end(), ending) != known.end()) return static_cast<int>(i) + 1;
  }
  return 0;
}

struct Meaning {
  Word word;
  int value;
};

constexpr Meaning kCardinals[] = {
    {"один", 1},   {"одного", 1}, {"одну", 1},    {"одна", 1},   {"одной", 1},  {"одно", 1},    {"два", 2},
    {"две", 2},    {"двух", 2},   {"три", 3},     {"трех", 3},   {"четыре", 4}, {"четырех", 4}, {"пять", 5},
    {"пяти", 5},   {"шесть", 6},  {"шести", 6},   {"семь", 7},   {"семи", 7},   {"восемь", 8},  {"восьми", 8},
    {"девять", 9}, {"девяти", 9}, {"десять", 10}, {"десяти", 10}};

constexpr Meaning kRoman[] = {{"i", 1}, {"ii", 2}, {"iii", 3}, {"iv", 4}, {"і", 1}, {"іі", 2}, {"ііі", 3}};
constexpr Meaning kOrdinalStems[] = {{"перв", 1}, {"втор", 2}, {"трет", 3}, {"четверт", 4}};
constexpr Word kOrdinalEndings[] = {"ый", "ая", "ое", "ого",  "ой",  "ую",  "ом", "ые", "ых",
                                    "ий", "ья", "ье", "ьего", "ьей", "ьем", "ьи", "ьих"};
constexpr Word kNumberEndings[] = {"й",  "я",  "е",  "го",  "ый", "ая", "ое",
                                   "ой", "ую", "ом", "ого", "ей", "м",  "ю"};

int value_of(Word word, std::span<const Meaning> meanings) {
  for (const Meaning& meaning : meanings) {
    if (meaning.word == word) return meaning.value;
  }
  return 0;
}

bool contains(std::span<const Word> words, Word word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

int ordinal_of(Word word) {
  if (const int roman = value_of(word, kRoman)) return roman;
  for (const Meaning& meaning : kOrdinalStems) {
    if (word.starts_with(meaning.word) && contains(kOrdinalEndings, word.substr(meaning.word.size()))) {
      return meaning.value;
    }
  }
  return 0;
}

struct UnitWord {
  Word stem, unit;
};
constexpr UnitWord kUnits[] = {
    {"недел", "week"}, {"месяц", "month"}, {"квартал", "quarter"}, {"полугоди", "half"}};

}  // namespace

bool is_usual_year(int year) { return year >= 1900 && year <= 2199; }
int month_of(std::string_view word) { return row_of(word, kMonths); }
int weekday_of(std::string_view word) { return row_of(word, kWeekdays); }

std::optional<int> accept_count(Cursor& cursor) {
  const Token& token = cursor.peek();
  const int value = token.sign == Sign::number ? token.value : value_of(token.word, kCardinals);
  if (value < 1 || value > 9999) return std::nullopt;
  cursor.skip();
  const bool spelled_out = cursor.peek().sign == Sign::open &&
                           value_of(cursor.peek(1).word, kCardinals) == value &&
                           cursor.peek(2).sign == Sign::close;
  if (spelled_out) cursor.skip(3);
  return value;
}

std::optional<int> accept_ordinal(Cursor& cursor) {
  const Token& token = cursor.peek();
  if (const int value = ordinal_of(token.word)) {
    cursor.skip();
    return value;
  }
  if (token.sign != Sign::number || token.digits > 2 || token.value < 1) return std::nullopt;
  cursor.skip();
  const std::size_t dash = cursor.peek().sign == Sign::dash ? 1 : 0;
  if (contains(kNumberEndings, cursor.peek(dash).word)) cursor.skip(dash + 1);
  return token.value;
}

bool accept_year_word(Cursor& cursor) {
  if (cursor.accept_any({"г", "гг"})) {
    cursor.accept(Sign::dot);
    if (cursor.accept("г")) cursor.accept(Sign::dot);
    return true;
  }
  return cursor.accept_any({"год", "года", "году", "годы", "годов", "годах"});
}

bool accept_school_year_words(Cursor& cursor) {
  const std::size_t start = cursor.position();
  if (cursor.accept("уч")) {
    cursor.accept(Sign::dot);
  } else if (!cursor.accept_any({"учебный", "учебного", "учебном", "учебному"})) {
    return false;
  }
  if (accept_year_word(cursor)) return true;
  cursor.reset(start);
  return false;
}

std::optional<std::string> accept_unit(Cursor& cursor) {
  if (accept_school_year_words(cursor)) return "school_year";
  const std::size_t start = cursor.position();
  if (cursor.accept_any({"календарный", "календарного"})) {
    if (accept_year_word(cursor)) return "year";
    cursor.reset(start);
    return std::nullopt;
  }
  if (cursor.accept_any({"день", "дня", "дней", "дню"})) return "day";
  if (cursor.accept_any({"четверть", "четверти"})) return "school_quarter";
  if (cursor.accept("лет") || accept_year_word(cursor)) return "year";
  for (const UnitWord& unit : kUnits) {
    if (!cursor.peek().word.starts_with(unit.stem)) continue;
    cursor.skip();
    return std::string(unit.unit);
  }
  return std::nullopt;
}

bool accept_during(Cursor& cursor) {
  if (cursor.accept_all({"в", "течение"}) || cursor.accept_all({"в", "течении"})) return true;
  if (!cursor.accept_all({"в", "теч"})) return false;
  cursor.accept(Sign::dot);
  return true;
}

std::optional<int> accept_year(Cursor& cursor) {
  if (!cursor.is_number(4) || !is_usual_year(cursor.peek().value)) return std::nullopt;
  const Sign next = cursor.peek(1).sign;
  const bool number_follows = cursor.peek(2).sign == Sign::number;
  if (next == Sign::slash && number_follows) return std::nullopt;
  const bool joined = cursor.touches_next() && cursor.touches_next(1) && number_follows;
  if (joined && (next == Sign::dot || (next == Sign::dash && !cursor.is_number(4, 2)))) return std::nullopt;
  const int value = cursor.peek().value;
  cursor.skip();
  return value;
}

std::optional<int> accept_school_year(Cursor& cursor) {
  const std::size_t start = cursor.position();
  const int first = cursor.peek().value;
  const Token& second = cursor.peek(2);
  const bool slash = cursor.peek(1).sign == Sign::slash;
  const bool separated = slash || cursor.peek(1).sign == Sign::dash;
  if (!cursor.is_number(4) || !is_usual_year(first) || !separated || second.sign != Sign::number)
    return std::nullopt;
  const bool follows = (second.digits == 4 && second.value == first + 1) ||
                       (second.digits == 2 && second.value == (first + 1) % 100);
  if (!follows) return std::nullopt;
  cursor.skip(3);
  if (accept_school_year_words(cursor)) return first;
  if (slash) {
    accept_year_word(cursor);
    return first;
  }
  cursor.reset(start);
  return std::nullopt;
}

}  // namespace glasnost::wording
