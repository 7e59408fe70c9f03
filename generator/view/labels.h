// Russian for people: the words of enums, dates, periods and names of documents, taken from the dictionary.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/time/date.h"
#include "base/words.h"
#include "model/municipality.h"
#include "model/site.h"

namespace glasnost::view {

// A set of words of the dictionary: `group` "status" with the token "repealed" is the key "status.repealed".
struct LabelGroup {
  std::string_view group;
  std::vector<std::string_view> tokens;
};
// Every group with every token the program knows; a test holds the dictionary against it.
const std::vector<LabelGroup>& label_groups();
// Single keys that views use besides.
std::span<const std::string_view> label_keys();

// The word for an enum's token; empty for an empty token, the token itself where the dictionary has none.
//   status            in_force amended repealed completed unknown
//   level             school municipal regional federal
//   relation.out/.in  based_on approves amends repeals executes reports_on mentions
//   unit, unit_sign   percent percentage_point pupils …   («процент», «%»)
//   reason            not_published not_applicable not_yet suppressed
//   part              h1 h2 q1…q4 t1…t3
//   cycle             goals … effectiveness
//   deadline.kind     the tokens of DeadlineKind
//   deadline.issue    impossible-date unparsed school-year-in-year
//   number_status, date_status  illegible absent impossible
//   category          low_results adverse_conditions      («ШНОР», «ШНСУ»)
//   file_role         scan signature raw_text other
//   scope             municipality
//   significance      low medium high unspecified
//   monitoring_kind   entry interim final
//   mode              system paper email survey
//   measure_status    done partial not_done
std::string label_of(const Words& words, std::string_view group, std::string_view token);
// `text` with {0}, {1} … replaced.
std::string filled(std::string_view text, std::initializer_list<std::string_view> args);
// The first letter in upper case.
std::string capitalised(std::string_view text);

// «ШНОР» → low_results, «ШНСУ» → adverse_conditions, else empty.
std::string_view category_token(std::string_view category);
std::string_view token_of(record::Document::Known status);
// The last part of a code: deadline/impossible-date → impossible-date.
std::string_view short_code(std::string_view code);

std::string number_words(Decimal number);               // «38,67»
std::string date_words(Date date, const Words& words);  // «21 октября 2021 года»
// «2 полугодие 2020/2021 учебного года», «2022 год», «2020–2022 годы», «с 1 марта 2022 года по …».
std::string period_words(const Period& period, const Words& words);
// A target's moment as typed, read as a period where it is one: «к концу 2021/2022 учебного года».
std::string by_words(std::string_view by, const Words& words);

// «№ 532», «номер неразборчив», «без номера»; and the date alike.
std::string number_words(const record::Document& document, const Words& words);
std::string date_words(const record::Document& document, const Words& words);
// «Распоряжение № 532 от 21 октября 2021 года».
std::string document_name(const record::Document& document, const Words& words);
std::string document_name(const model::DocumentItem& document, const Words& words);
std::string reference_name(const record::Reference& reference, const Words& words);
// «Председатель Комитета Е.В. Гречнёвкина», «исполняющий обязанности …».
std::string person_name(const record::Person& person, const Words& words);

// The id of a kind in document-kinds.yml whose word or synonym this is, else empty.
std::string kind_id(std::string_view kind, const record::Vocabulary& vocabulary);
// Name and unit of an indicator; the code itself where the vocabulary has none.
std::string indicator_name(std::string_view code, const record::Vocabulary& vocabulary);
std::string indicator_unit(std::string_view code, const record::Vocabulary& vocabulary);
std::string data_source_name(std::string_view id, const record::Vocabulary& vocabulary);

}  // namespace glasnost::view
