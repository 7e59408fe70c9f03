#include <algorithm>
#include <map>
#include <set>

#include "base/text/mixed_letters.h"
#include "base/text/text.h"
#include "base/text/utf8.h"
#include "base/text/visible.h"
#include "check/rules.h"
#include "check/texts/text_faults.h"
#include "check/texts/text_places.h"

namespace glasnost::check {
namespace {

using Kind = TextFault::Kind;

std::string_view code_of(Kind kind) {
  switch (kind) {
    case Kind::mixed_alphabets:
      return "text/mixed-alphabets";
    case Kind::digit_in_word:
      return "text/digit-in-word";
    case Kind::letter_in_number:
      return "text/letter-in-number";
    case Kind::broken_word:
      return "text/broken-word";
    case Kind::invisible:
      return "text/invisible-character";
    case Kind::private_use:
      return "text/private-character";
    case Kind::excel_error:
      break;
  }
  return "text/excel-error";
}

// «образо- вание» → «образование».
std::string joined(std::string_view broken) {
  const std::size_t hyphen = broken.find('-'), next = broken.find_first_not_of("- \n", hyphen);
  return std::string(broken.substr(0, hyphen)) + std::string(broken.substr(next));
}

// The Russian words of a municipality, in small letters; made when somebody asks.
class Words {
 public:
  explicit Words(const std::vector<record::SourceText>& texts) : texts_(texts) {}

  bool has(const std::string& word) {
    if (words_.empty())
      for (const auto& text : texts_) add(lower(text.text));
    return words_.contains(word);
  }

 private:
  void add(const std::string& text) {
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t here = at;
      if (is_word_character(next_character(text, at))) continue;
      if (here > start) words_.insert(text.substr(start, here - start));
      start = at;
    }
    if (start < text.size()) words_.insert(text.substr(start));
  }

  const std::vector<record::SourceText>& texts_;
  std::set<std::string> words_;
};

// The letters of the word that do not belong to its alphabet, and of which alphabet they are.
std::vector<std::string> words_of_letters(std::string_view word) {
  const std::u32string characters = to_characters(word);
  const OddLetters odd = odd_letters(characters, 0, characters.size());
  std::string letters;
  for (const std::size_t place : odd.places) {
    const std::string letter = "«" + to_bytes(characters.substr(place, 1)) + "»";
    if (letters.find(letter) == std::string::npos) letters += (letters.empty() ? "" : ", ") + letter;
  }
  return {std::string(word), letters, odd.latin ? "латинские" : "русские", odd.latin ? "Latin" : "Russian"};
}

std::vector<std::string> args_of(const TextFault& fault) {
  if (fault.kind == Kind::mixed_alphabets) return words_of_letters(fault.words);
  if (fault.kind == Kind::broken_word) return {collapse_spaces(fault.words), joined(fault.words)};
  if (fault.kind == Kind::invisible || fault.kind == Kind::private_use) {
    std::size_t at = 0;
    return {code_point_words(next_character(fault.words, at))};
  }
  return {std::string(fault.words)};
}

}  // namespace

void check_texts(const Subject& subject, Diagnostics& diagnostics) {
  Words words(subject.municipality.texts);
  for (const auto& text : subject.municipality.texts) {
    const auto faults = find_text_faults(text.text);
    if (faults.empty()) continue;
    TextPlaces places(subject.municipality, text);
    for (const TextFault& fault : faults) {
      if (fault.kind == Kind::broken_word && !words.has(joined(fault.words))) continue;
      const auto place = places.at(fault.offset);
      diagnostics.report(code_of(fault.kind), {text.path, place.mark.line, place.mark.column}, args_of(fault),
                         place.at);
    }
  }
}

}  // namespace glasnost::check
