#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct FoundIssueJson {
  std::string code, path;
  int line = 0;
  std::optional<std::string> at, message, note;
  bool accepted = false;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = FoundIssueJson;
    visit("code", &I::code);
    visit("path", &I::path);
    visit("line", &I::line);
    visit("at", &I::at);
    visit("message", &I::message);
    visit("note", &I::note);
    visit("accepted", &I::accepted);
    visit("html", &I::html);
  }
};

}  // namespace

Value api_issues(const ApiContext& c) {
  std::vector<FoundIssueJson> data;
  for (const auto& issue : c.issues) {
    const Place place = place_of(issue.path, issue.at, c.m, c.frame.words);
    data.push_back({issue.code, issue.path, issue.line, text_or_null(issue.at), text_or_null(issue.message),
                    text_or_null(issue.note), issue.accepted,
                    plan::Links::root().to(place.page, place.anchor)});
  }
  return envelope(std::move(data), record_head(c, plan::issues_page(c.m.id)));
}

}  // namespace glasnost::view
