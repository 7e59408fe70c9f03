#include "view/pages/pages.h"

namespace glasnost::view {
namespace {

// Where a page has moved: browsers go on by themselves, people have the link.
struct MovedPage {
  PageFrame page;
  Url target;
  std::string refresh;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("page", &MovedPage::page);
    visit("target", &MovedPage::target);
    visit("refresh", &MovedPage::refresh);
  }
};

}  // namespace

Value moved_page_view(const plan::PlannedFile& file, const MunicipalityContext& context) {
  MovedPage view;
  PageHead head;
  head.heading = context.frame.words["page.moved"];
  head.description = context.frame.words["description.moved"];
  view.page = page_frame(std::move(head), context);
  if (!context.frame.base_url.empty())
    view.page.canonical = Url::own(context.frame.base_url + "/" + file.moved_to);
  view.target = context.url(file.moved_to);
  view.refresh = "0; url=" + view.target.str();
  return to_value(view);
}

const Shape& moved_page_shape() { return shape_of<MovedPage>(); }

}  // namespace glasnost::view
