// Where a text speaks of points of its own document: «п. 2», «пунктами 1 – 3».
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace glasnost::check {

// `words` as typed; `numbers` without a last dot.
struct PointReference {
  std::string words;
  std::vector<std::string> numbers;
};
// Points of other acts («пункт 3.21 государственной программы», «п. 2 статьи 28») are left out, and so is
// whatever is not surely of this document.
std::vector<PointReference> point_references_in(std::string_view text);

}  // namespace glasnost::check
