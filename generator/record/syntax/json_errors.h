// What is wrong with a text that is no JSON, in plain words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace glasnost::record {

// Line and column of byte offsets; quick where offsets are asked for in rising order.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {}
  Mark at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  Mark mark_{1, 1};
};

// `reached`: bytes up to the end of the last token; `token`: the last it has seen; `message`: its own words.
struct JsonError {
  std::string_view text;
  std::size_t reached = 0;
  std::string token;
  std::string message;
};

void report_json_error(const JsonError& error, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::record
