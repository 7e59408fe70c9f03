#include "check/personal/names/pupils.h"

#include <algorithm>
#include <iterator>

#include "check/personal/names/bare_names.h"
#include "check/personal/names/judge.h"
#include "check/personal/words/line.h"

namespace glasnost::check {
namespace {

// The company of a line's names by the field in which it stands.
Company company_in(const LineContext& context, Column column) {
  if (column == Column::officials) return Company::officials;
  if (column == Column::pupil_names) return Company::pupils;
  return is_official_field(context.field) ? Company::officials : context.company;
}

void add(PersonalKind kind, const Tokens& tokens, std::size_t first, std::size_t last,
         std::vector<PersonalFinding>& findings) {
  findings.push_back({kind, tokens[first].offset, tokens[last].end() - tokens[first].offset});
}

bool is_list_column(const LineContext& context, Column column) {
  return column == Column::pupils || column == Column::pupil_names ||
         (column == Column::people && context.company == Company::pupils);
}

}  // namespace

void find_pupil_names(const Tokens& tokens, const LineContext& context, Column column,
                      std::vector<PersonalFinding>& findings) {
  if (is_place_field(context.field)) return;
  const auto sentences = sentences_of(tokens);
  const Company company = company_in(context, column);
  const bool listed = is_list_column(context, column);
  for (const Sentence& sentence : sentences) {
    const auto verdicts = judge_names(tokens, sentence, company);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const NameSpan& name = sentence.names[i];
      const bool in_list = listed && verdicts[i] != Verdict::other;
      const bool row = column == Column::people && verdicts[i] == Verdict::pupil;
      const bool list = in_list || row || verdicts[i] == Verdict::listed;
      if (list || verdicts[i] == Verdict::pupil)
        add(list ? PersonalKind::name_list : PersonalKind::pupil_name, tokens, name.first, name.last,
            findings);
    }
    for (const auto& [first, last] : bare_names(tokens, sentence, company))
      add(PersonalKind::pupil_name, tokens, first, last, findings);
  }
  const bool bare = column == Column::pupil_names ? is_bare_name_cell(tokens)
                                                  : column == Column::pupils && is_surname_cell(tokens);
  if (bare && findings.empty()) add(PersonalKind::name_list, tokens, 0, tokens.size() - 1, findings);
}

bool names_private_person(const Tokens& tokens, const LineContext& context) {
  for (const Sentence& sentence : sentences_of(tokens)) {
    const Company company = company_in(context, Column::other);
    for (const Verdict verdict : judge_names(tokens, sentence, company))
      if (verdict != Verdict::other) return true;
  }
  return false;
}

bool is_official_field(std::string_view field) {
  static constexpr std::string_view kFields[] = {
      "signed_by", "drafted_by",  "executor", "executors", "control",   "who",       "to",       "curator",
      "developer", "responsible", "post",     "issuer",    "authority", "consumers", "publisher"};
  while (!field.empty()) {
    const std::size_t dot = field.find('.');
    const std::string_view part = field.substr(0, dot);
    if (std::find(std::begin(kFields), std::end(kFields), part) != std::end(kFields)) return true;
    field = dot == std::string_view::npos ? std::string_view() : field.substr(dot + 1);
  }
  return false;
}

bool is_place_field(std::string_view field) {
  static constexpr std::string_view kFields[] = {"named_after", "full_name", "short_name",    "aliases",
                                                 "address",     "locality",  "name_genitive", "website"};
  const std::size_t dot = field.rfind('.');
  const std::string_view last = dot == std::string_view::npos ? field : field.substr(dot + 1);
  return std::find(std::begin(kFields), std::end(kFields), last) != std::end(kFields);
}

}  // namespace glasnost::check
