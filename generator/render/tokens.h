// A template's text cut at its tags.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace glasnost::render {

// One template source; `file` names it in diagnostics.
struct Source {
  std::string_view name;
  std::string file;
  std::string_view text;
};

enum class TokenKind { text, value, raw, section, inverted, close, partial, layout, block, comment };

// Views point into the source. `filter` and `key` are the words after `|`.
struct Token {
  TokenKind kind = TokenKind::text;
  std::string_view text;  // the literal text, or the name
  std::string_view filter, key;
  Mark mark;
};

// Lines that hold nothing but tags without output are taken out whole, so that they leave no blank lines. A
// tag that cannot be read is reported and left out.
std::vector<Token> split_tokens(const Source& source, Diagnostics& diagnostics);

}  // namespace glasnost::render
