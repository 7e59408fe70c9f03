// Deadlines as readers see them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

// A deadline in its own words; `day` where it is one day, `flags` what is wrong with it («такой даты нет»).
struct DeadlineView {
  std::string text;
  std::optional<Date> day;
  std::vector<std::string> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineView;
    visit("text", &D::text);
    visit("day", &D::day);
    visit("flags", &D::flags);
  }
};
DeadlineView deadline_view(const Deadline& deadline, const Words& words);
// Nothing for a deadline without words.
std::optional<DeadlineView> shown_deadline(const Deadline& deadline, const Words& words);

}  // namespace glasnost::view
