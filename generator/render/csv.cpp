#include "render/csv.h"

#include <string_view>
#include <variant>

#include "base/text/utf8.h"

namespace glasnost::render {
namespace {

constexpr std::u32string_view kFormulaSigns = U"=+-@\t\r＝＋－＠";

// Spreadsheets look at the first character that they show.
bool is_formula(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (kFormulaSigns.find(character) != std::u32string_view::npos) return true;
    if (!is_blank(character) && !is_invisible(character) && character != kNoCharacter) return false;
  }
  return false;
}

std::string_view guard_of(std::string_view text) { return is_formula(text) ? "'" : ""; }

void append_text(std::string& out, std::string_view text) {
  const bool is_quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
  if (is_quoted) out += '"';
  out += guard_of(text);
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  if (is_quoted) out += '"';
}

void append_cell(std::string& out, const Value& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.data()))
    append_text(out, *text);
  else if (const auto* number = std::get_if<Decimal>(&cell.data()))
    out += number->to_string();
  else if (const auto* date = std::get_if<Date>(&cell.data()))
    out += date->iso();
}

void append_row(std::string& out, const List& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    append_cell(out, cells[i]);
  }
  out += "\r\n";
}

}  // namespace

std::string write_csv(const Value& value) {
  std::string out;
  if (const auto* rows = std::get_if<List>(&value.data()))
    for (const auto& row : *rows)
      if (const auto* cells = std::get_if<List>(&row.data())) append_row(out, *cells);
  return out;
}

}  // namespace glasnost::render
