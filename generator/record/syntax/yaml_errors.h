// What is wrong with a text that is no YAML, in plain words and at the line of the slip.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "record/syntax/yaml_text.h"

namespace glasnost::record {

// The parser's words and places; `value_end`: where the last quoted text or bracket before it closed.
struct YamlError {
  std::string context, problem;
  Mark context_mark, mark;
  Mark value_end;
};

void report_yaml_error(YamlText& text, const YamlError& error, const std::string& path,
                       Diagnostics& diagnostics);
void report_slip(const Slip& slip, int line, YamlText& text, const std::string& path,
                 Diagnostics& diagnostics);

// The character at the start of `text`, as a string of its own.
std::string first_character(std::string_view text);

}  // namespace glasnost::record
