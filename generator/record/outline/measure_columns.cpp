#include <cmark-gfm.h>

#include <algorithm>

#include "base/text/text.h"
#include "record/outline/measure_table.h"

namespace glasnost::record {
namespace {

constexpr std::pair<std::string_view, MeasureColumn> kStems[] = {
    {"№", MeasureColumn::number},
    {"отчет о", MeasureColumn::report},
    {"методы сбора", MeasureColumn::collection},
    {"срок", MeasureColumn::deadline},
    {"ответственн", MeasureColumn::responsible},
    {"исполнител", MeasureColumn::responsible},
    {"ожидаем", MeasureColumn::expected_result},
    {"показател", MeasureColumn::indicator},
    {"наименован", MeasureColumn::title},
    {"мероприят", MeasureColumn::title},
};

std::string without_yo(std::string text) {
  for (std::size_t at = 0; (at = text.find("ё", at)) != std::string::npos;)
    text.replace(at, std::string_view("ё").size(), "е");
  return text;
}

}  // namespace

MeasureColumn column_of(std::string_view header) {
  const std::string words = without_yo(lower(collapse_spaces(header)));
  for (const auto& [stem, column] : kStems)
    if (words.starts_with(stem)) return column;
  return MeasureColumn::unknown;
}

bool is_measure_table(cmark_node* table) {
  cmark_node* cell = cmark_node_first_child(cmark_node_first_child(table));
  for (; cell != nullptr; cell = cmark_node_next(cell)) {
    const MeasureColumn column = column_of(visible_text(cell));
    if (column != MeasureColumn::number && column != MeasureColumn::unknown) return true;
  }
  return false;
}

}  // namespace glasnost::record
