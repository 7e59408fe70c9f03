#include "view/pages/parts/deadline_view.h"

namespace glasnost::view {
namespace {

// An unknown wording is shown as it stands: that no rule reads it is the editor's business, not the reader's.
constexpr std::string_view kUnparsed = "deadline/unparsed";

}  // namespace

DeadlineView deadline_view(const Deadline& deadline, const Words& words) {
  DeadlineView view;
  view.text = deadline.text;
  if (deadline.kind == DeadlineKind::date || deadline.kind == DeadlineKind::by_date) view.day = deadline.to;
  for (const auto& code : deadline.issues)
    if (code != kUnparsed) view.flags.push_back(label_of(words, "deadline.issue", short_code(code)));
  return view;
}

std::optional<DeadlineView> shown_deadline(const Deadline& deadline, const Words& words) {
  if (deadline.text.empty()) return std::nullopt;
  return deadline_view(deadline, words);
}

}  // namespace glasnost::view
