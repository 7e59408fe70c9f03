#include "record/outline/table_rows.h"

#include "record/markdown/placed_text.h"

namespace glasnost::record {

std::vector<std::size_t> cell_starts(std::string_view line, std::size_t from) {
  std::vector<std::size_t> starts;
  std::size_t end = line.size();
  while (end > from && (line[end - 1] == ' ' || line[end - 1] == '\t')) --end;
  std::size_t at = skip_blanks(line, from);
  if (at < end && line[at] == '|') ++at;
  while (at < end) {
    starts.push_back(skip_blanks(line, at));
    while (at < end && line[at] != '|') at += line[at] == '\\' && at + 1 < end && line[at + 1] == '|' ? 2 : 1;
    ++at;
  }
  return starts;
}

bool is_delimiter_row(std::string_view line) {
  return line.find_first_of("|:") != std::string_view::npos && line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|:- \t>") == std::string_view::npos;
}

}  // namespace glasnost::record
