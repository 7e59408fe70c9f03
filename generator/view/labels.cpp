#include "view/labels.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::view {
namespace {

constexpr int kDecember = 12, kLastOfDecember = 31;

bool is_whole_years(const Period& period) {
  return period.from.month == 1 && period.from.day == 1 && period.to.month == kDecember &&
         period.to.day == kLastOfDecember;
}

bool same_name(const record::Term& term, const std::string& folded) {
  if (fold_name(term.name.value) == folded) return true;
  return std::any_of(term.synonyms.begin(), term.synonyms.end(),
                     [&](const Text& synonym) { return fold_name(synonym.value) == folded; });
}

}  // namespace

std::string label_of(const Words& words, std::string_view group, std::string_view token) {
  if (token.empty()) return {};
  std::string key = std::string(group) + "." + std::string(token);
  return words.has(key) ? std::string(words[key]) : std::string(token);
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> args) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}';
    const std::size_t slot = is_slot ? static_cast<std::size_t>(text[i + 1] - '0') : args.size();
    if (slot < args.size()) {
      out += args.begin()[slot];
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return {};
  std::string out(text);
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(out[i]); };
  if (byte(0) >= 'a' && byte(0) <= 'z') {
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
  } else if (out.size() > 1 && byte(0) == 0xD0 && byte(1) >= 0xB0 && byte(1) <= 0xBF) {  // а–п
    out[1] = static_cast<char>(byte(1) - 0x20);
  } else if (out.size() > 1 && byte(0) == 0xD1 && byte(1) >= 0x80 && byte(1) <= 0x8F) {  // р–я
    out[0] = static_cast<char>(0xD0);
    out[1] = static_cast<char>(byte(1) + 0x20);
  } else if (out.size() > 1 && byte(0) == 0xD1 && byte(1) == 0x91) {  // ё
    out.replace(0, 2, "Ё");
  }
  return out;
}

std::string_view category_token(std::string_view category) {
  if (category == "ШНОР") return "low_results";
  if (category == "ШНСУ") return "adverse_conditions";
  return {};
}

std::string_view token_of(record::Document::Known status) {
  using Known = record::Document::Known;
  switch (status) {
    case Known::known:
      return "known";
    case Known::illegible:
      return "illegible";
    case Known::absent:
      return "absent";
    case Known::impossible:
      return "impossible";
  }
  return {};
}

std::string_view short_code(std::string_view code) {
  const auto slash = code.rfind('/');
  return slash == std::string_view::npos ? code : code.substr(slash + 1);
}

std::string number_words(Decimal number) {
  std::string text = number.to_string();
  std::replace(text.begin(), text.end(), '.', ',');
  if (text.starts_with('-')) text.replace(0, 1, "\u2212");
  return text;
}

std::string date_words(Date date, const Words& words) {
  const auto& months = words.forms("date.months");
  const auto month = static_cast<std::size_t>(date.month - 1);
  if (date.month < 1 || month >= months.size()) return date.iso();
  return filled("{0}\u00A0{1}\u00A0{2}\u00A0{3}", {std::to_string(date.day), months[month],
                                                   std::to_string(date.year), words["date.year_suffix"]});
}

std::string period_words(const Period& period, const Words& words) {
  switch (period.kind) {
    case PeriodKind::school_year:
      if (period.part.empty()) return filled(words["period.school_year"], {period.school_year});
      return filled(words["period.part"], {label_of(words, "part", period.part), period.school_year});
    case PeriodKind::year:
      return filled(words["period.year"], {std::to_string(period.from.year)});
    case PeriodKind::date:
      return date_words(period.from, words);
    case PeriodKind::range:
      break;
  }
  if (is_whole_years(period))
    return filled(words["period.years"], {std::to_string(period.from.year), std::to_string(period.to.year)});
  return filled(words["period.range"], {date_words(period.from, words), date_words(period.to, words)});
}

std::string by_words(std::string_view by, const Words& words) {
  if (auto year = parse_school_year(by)) return filled(words["period.end_of_school_year"], {*year});
  auto period = parse_period(by);
  if (period && period->kind == PeriodKind::year)
    return filled(words["period.end_of_year"], {std::to_string(period->from.year)});
  if (period && period->kind == PeriodKind::date) return date_words(period->from, words);
  return std::string(by);
}

std::string kind_id(std::string_view kind, const record::Vocabulary& vocabulary) {
  const std::string folded = fold_name(kind);
  for (const auto& [id, term] : vocabulary.document_kinds)
    if (id == kind || same_name(term, folded)) return id;
  return {};
}

std::string indicator_name(std::string_view code, const record::Vocabulary& vocabulary) {
  auto found = vocabulary.indicators.find(code);
  return found == vocabulary.indicators.end() ? std::string(code) : found->second.name.value;
}

std::string indicator_unit(std::string_view code, const record::Vocabulary& vocabulary) {
  auto found = vocabulary.indicators.find(code);
  return found == vocabulary.indicators.end() ? std::string() : found->second.unit.value;
}

std::string data_source_name(std::string_view id, const record::Vocabulary& vocabulary) {
  auto found = vocabulary.data_sources.find(id);
  return found == vocabulary.data_sources.end() ? std::string(id) : found->second.name.value;
}

}  // namespace glasnost::view
