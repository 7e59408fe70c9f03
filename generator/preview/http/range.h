// One range of bytes, as a Range header asks for it.
#pragma once

#include <cstddef>
#include <string_view>

namespace glasnost::preview {

// `none`: the header is no single range of bytes, and the whole is sent; `outside`: nothing of it exists.
struct Range {
  enum class Kind { none, inside, outside } kind = Kind::none;
  std::size_t first = 0, count = 0;
};
Range parse_range(std::string_view header, std::size_t size);

}  // namespace glasnost::preview
