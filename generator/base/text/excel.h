// What Excel makes of numbers that it could not show or took for something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace glasnost {

// The error value of Excel, Russian or English, that `text` begins with (#ССЫЛКА!, #DIV/0!); or nothing.
std::string_view excel_error_at(std::string_view text);

// Whether the whole of a cell is a day that Excel took a number for: «01.май», «май.25», «03.05.2021».
bool is_excel_date(std::string_view cell);
// The number that was meant, with a comma: 1,5 for «01.май»; nothing where the day does not tell it.
std::optional<std::string> number_behind_date(std::string_view cell);

// «1,5E+06»: digits were lost.
bool is_scientific(std::string_view cell);

}  // namespace glasnost
