#include "view/page_parts.h"
#include "view/pages.h"

namespace glasnost::view {
namespace {

struct DocumentsPage {
  PageFrame page;
  std::vector<DocumentRow> documents;
  std::size_t count = 0;
  static constexpr auto fields() {
    using D = DocumentsPage;
    return std::tuple{field("page", &D::page), field("documents", &D::documents), field("count", &D::count)};
  }
};

}  // namespace

Value documents_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  DocumentsPage view;
  PageHead head;
  head.heading = context.frame.words["page.documents"];
  head.description = filled(context.frame.words["description.documents"], {m.record.name.value});
  head.data = plan::api_list(m.id, "documents");
  view.page = page_frame(std::move(head), context);
  view.count = m.documents.size();
  for (std::size_t document : newest_first(m)) view.documents.push_back(document_row(document, context));
  return to_value(view);
}

const Shape& documents_page_shape() { return shape_of<DocumentsPage>(); }

}  // namespace glasnost::view
