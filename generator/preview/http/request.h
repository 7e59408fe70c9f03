// The head of a request as bytes → its parts, or the status that refuses it. Stricter than the library.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glasnost::preview {

inline constexpr std::size_t kLongestTarget = 2048;
inline constexpr std::size_t kLongestHead = 32 * 1024;
inline constexpr std::size_t kMostHeaders = 100;

struct Request {
  std::string method, target;
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case

  // The value of the only header of this name; nothing where there is none or more than one.
  std::optional<std::string_view> header(std::string_view name) const;
  std::size_t count(std::string_view name) const;
};

// `status` is 0 for a request that may be answered, else 400, 405, 413, 414 or 431.
struct ParsedHead {
  int status = 0;
  Request request;
};
ParsedHead parse_head(std::string_view head);

// True when `bytes` need no more: the head is whole, or can no longer become a good one.
bool is_whole_head(std::string_view bytes);

}  // namespace glasnost::preview
