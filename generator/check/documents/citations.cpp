#include <algorithm>
#include <set>
#include <tuple>

#include "base/text/text.h"
#include "base/time/deadline_words.h"
#include "check/prose.h"
#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

using wording::Sign;
using wording::Token;

// The words of the link whose target ends the part before `parts[next]`.
std::string link_words(const std::vector<BodyPart>& parts, std::size_t next) {
  if (next >= parts.size()) return {};
  const std::string& html = parts[next].html;
  const auto begin = html.find('>');
  if (begin == std::string::npos) return {};
  const auto end = html.find("</a>", begin);
  return Body({{html.substr(begin + 1, end - begin - 1), false, {}}}).plain_text();
}

// The words before the title of a document: its number and date stand there.
std::vector<Token> tokens_before_title(std::string_view words) {
  auto tokens = wording::tokenise(words);
  const auto title = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.sign == Sign::quote || token.word == "о" || token.word == "об" || token.word == "обо";
  });
  tokens.erase(title, tokens.end());
  return tokens;
}

std::vector<Date> dates_in(const std::vector<Token>& tokens) {
  std::vector<Date> dates;
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    if (tokens[i].digits < 1 || tokens[i].digits > 2) continue;
    if (const int month = wording::month_of(tokens[i + 1].word); month != 0 && tokens[i + 2].digits == 4)
      dates.push_back({tokens[i + 2].value, month, tokens[i].value});
    if (i + 4 < tokens.size() && tokens[i + 1].sign == Sign::dot && tokens[i + 3].sign == Sign::dot &&
        tokens[i + 2].digits == 2 && tokens[i + 4].digits == 4)
      dates.push_back({tokens[i + 4].value, tokens[i + 2].value, tokens[i].value});
  }
  return dates;
}

bool names_a_school(const Token& token) {
  constexpr std::string_view kStarts[] = {"школ", "гимнази", "лице", "сад", "доу"};
  return token.word.ends_with("сош") || token.word.ends_with("оош") ||
         std::any_of(std::begin(kStarts), std::end(kStarts),
                     [&](std::string_view start) { return token.word.starts_with(start); });
}

// What stands behind each № up to the next blank, as typed.
std::vector<std::string> numbers_in(const std::vector<Token>& tokens, std::string_view words) {
  std::vector<std::string> numbers;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool is_sign = words.substr(tokens[i].begin, tokens[i].end - tokens[i].begin) == "№";
    if (!is_sign || (i > 0 && names_a_school(tokens[i - 1]))) continue;
    const auto rest = words.substr(tokens[i + 1].begin);
    std::string_view number = rest.substr(0, rest.find_first_of(" \t\n,;)"));
    while (number.ends_with('.')) number.remove_suffix(1);
    numbers.emplace_back(number);
  }
  return numbers;
}

std::string folded_number(std::string_view number) {
  std::string out = lower(number);
  std::erase(out, ' ');
  return out;
}

// The number or day in the words of a link that its document does not have; empty where they agree.
struct Misfit {
  std::string cited, known;
};
Misfit misfit_of(std::string_view words, const record::Document& document) {
  const auto tokens = tokens_before_title(words);
  const auto numbers = numbers_in(tokens, words);
  const auto dates = dates_in(tokens);
  const auto fits = [&](const std::string& number) {
    return folded_number(number) == folded_number(document.number.value);
  };
  if (!document.number.empty() && !numbers.empty() && std::none_of(numbers.begin(), numbers.end(), fits))
    return {"№" + numbers.front(), "№" + document.number.value};
  if (document.date.date && !dates.empty() &&
      std::find(dates.begin(), dates.end(), *document.date.date) == dates.end())
    return {day_words(dates.front()), day_words(*document.date.date)};
  return {};
}

// What was said of a place, so that it is said once: its file, its `at`, the words, the document.
using Said = std::set<std::tuple<std::string, std::string, std::string, std::size_t>>;

void check_passage(const Passage& passage, const model::Municipality& m, Said& said,
                   Diagnostics& diagnostics) {
  const auto& parts = passage.body.parts();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].has_target || parts[i].target.kind != LinkKind::document) continue;
    const auto document = m.document(parts[i].target.id);
    if (!document) continue;
    const auto& record = m.documents[*document].record;
    const auto misfit = misfit_of(link_words(parts, i + 1), record);
    if (!misfit.cited.empty() &&
        said.emplace(passage.header.path, passage.at, misfit.cited, *document).second)
      diagnostics.report("document/cited-otherwise", passage.header.at(parts[i].target.mark),
                         {misfit.cited, misfit.known, record.path}, passage.at);
  }
}

}  // namespace

void check_citations(const Subject& subject, Diagnostics& diagnostics) {
  Said said;
  for_each_passage(subject.municipality, [&](const Passage& passage) {
    check_passage(passage, subject.municipality, said, diagnostics);
  });
}

}  // namespace glasnost::check
