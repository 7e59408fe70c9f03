#include <array>
#include <map>
#include <utility>

#include "base/text/text.h"
#include "base/text/utf8.h"
#include "check/personal/personal.h"
#include "check/rules.h"

namespace glasnost::check {
namespace {

std::string_view code_of(PersonalKind kind) {
  switch (kind) {
    case PersonalKind::pupil_name:
      return "personal/pupil-name";
    case PersonalKind::name_list:
      return "personal/name-list";
    case PersonalKind::snils:
      return "personal/snils";
    case PersonalKind::passport:
      return "personal/passport";
    case PersonalKind::birth_date:
      return "personal/birth-date";
    case PersonalKind::phone:
      return "personal/phone";
    case PersonalKind::email:
      return "personal/email";
    case PersonalKind::forbidden_document:
      break;
  }
  return "personal/forbidden-document";
}

// The first letter of each word, the rest as «…»; numbers and addresses keep their first sign alone.
std::string masked(std::string_view found, PersonalKind kind) {
  if (kind == PersonalKind::forbidden_document) return std::string(found);
  const bool words = kind == PersonalKind::pupil_name || kind == PersonalKind::name_list;
  std::string out;
  bool inside = false;
  for (std::size_t i = 0; i < found.size();) {
    const char32_t c = next_character(found, i);
    const bool letter = c != kNoCharacter && is_word_character(c);
    if (letter && !inside) {
      append_character(out, c);
      out += "…";
      if (!words) return out;
    }
    if (!letter && inside && is_blank(c)) out += ' ';
    inside = letter || (inside && c == U'-');
  }
  return out;
}

// Lists that have one name only are no lists.
std::map<int, std::size_t> rows_of_groups(const std::vector<std::vector<PersonalFinding>>& findings,
                                          const std::vector<ContextLine>& lines) {
  std::map<int, std::size_t> rows;
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (const PersonalFinding& finding : findings[i])
      if (finding.kind == PersonalKind::name_list) {
        ++rows[lines[i].group];
        break;
      }
  return rows;
}

void check_text(const record::SourceText& text, Diagnostics& diagnostics) {
  const auto lines = context_lines(text.path, text.text);
  std::vector<std::vector<PersonalFinding>> findings;
  findings.reserve(lines.size());
  for (const ContextLine& line : lines) findings.push_back(find_personal_data(line.text, line.context));
  const auto rows = rows_of_groups(findings, lines);
  std::map<int, bool> reported;
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (PersonalFinding finding : findings[i]) {
      const int group = lines[i].group;
      if (finding.kind == PersonalKind::name_list) {
        if (rows.at(group) < 2)
          finding.kind = PersonalKind::pupil_name;
        else if (std::exchange(reported[group], true))
          continue;
      }
      const std::string_view found = std::string_view(lines[i].text).substr(finding.offset, finding.length);
      diagnostics.report(code_of(finding.kind),
                         {text.path, lines[i].line, column_at(lines[i].text, finding.offset)},
                         {masked(found, finding.kind)});
    }
}

}  // namespace

// A message shows no more of what was found than first letters.
void check_personal_data(const Subject& subject, Diagnostics& diagnostics) {
  for (const record::SourceText& text : subject.municipality.texts) check_text(text, diagnostics);
}

void check_personal_data_of_site(const model::Site& site, Diagnostics& diagnostics) {
  for (const record::SourceText& text : site.texts) check_text(text, diagnostics);
}

void check_photo_positions(const Subject& subject, Diagnostics& diagnostics) {
  for (const std::string& path : subject.municipality.located_pictures)
    diagnostics.report("personal/photo-position", {path, 0, 0});
}

}  // namespace glasnost::check
