#include "check/prose.h"

#include <algorithm>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kReach = 4000;  // bytes after a mark in which its words are looked for

void visit_points(const record::Header& header, const std::vector<record::Point>& points,
                  const VisitPassage& visit) {
  for (const auto& point : points) visit({header, point.anchor, point.mark, point.body});
}

// The byte of `text` at which the place `mark` stands; npos where there is no such place.
std::size_t offset_of(std::string_view text, Mark mark) {
  std::size_t at = 0;
  for (int line = 1; line < mark.line; ++line) {
    at = text.find('\n', at);
    if (at == std::string_view::npos) return at;
    ++at;
  }
  for (int column = 1; column < mark.column && at < text.size() && text[at] != '\n'; ++column)
    next_character(text, at);
  return at;
}

Mark mark_of(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  const auto start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto lines = std::count(before.begin(), before.end(), '\n');
  return {static_cast<int>(lines) + 1, column_at(text.substr(start), at - start)};
}

}  // namespace

void for_each_point(const model::Municipality& m, const VisitPassage& visit) {
  for (const auto& document : m.documents) visit_points(document.record, document.record.points, visit);
  for (const auto& monitoring : m.monitoring)
    visit_points(monitoring.record, monitoring.record.points, visit);
}

void for_each_cell_text(const model::Programme& programme, const VisitPassage& visit) {
  for (const auto& section : programme.sections)
    for (const auto& measure : section.measures) {
      const auto& r = measure.record;
      for (const auto* cell :
           {&r.title, &r.responsible, &r.indicator, &r.expected_result, &r.collection, &r.report})
        visit({programme.record, r.anchor, cell->text.mark, cell->body});
      for (const auto& [name, cell] : r.other) visit({programme.record, r.anchor, cell.text.mark, cell.body});
    }
}

void for_each_passage(const model::Municipality& m, const VisitPassage& visit) {
  for_each_point(m, visit);
  for (const auto& programme : m.programmes) {
    const auto& record = programme.record;
    for (std::size_t i = 0; i < record.passport.size(); ++i) {
      const std::string at = "passport." + std::to_string(i + 1);
      visit({record, at, record.passport[i].first.mark, record.passport[i].second});
    }
    for (const auto& section : programme.sections)
      visit({record, section.record.anchor, section.record.title.mark, section.record.text});
    for_each_cell_text(programme, visit);
  }
}

Location find_in_source(const model::Municipality& m, const record::Header& header, Mark mark,
                        std::string_view words) {
  const auto source = std::lower_bound(
      m.texts.begin(), m.texts.end(), header.path,
      [](const record::SourceText& text, const std::string& path) { return text.path < path; });
  if (source == m.texts.end() || source->path != header.path || words.empty()) return header.at(mark);
  const std::string_view text = source->text;
  const std::size_t from = offset_of(text, mark);
  if (from == std::string_view::npos) return header.at(mark);
  const std::size_t found = text.substr(from, kReach).find(words);
  return header.at(found == std::string_view::npos ? mark : mark_of(text, from + found));
}

}  // namespace glasnost::check
