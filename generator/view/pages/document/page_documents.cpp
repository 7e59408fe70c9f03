#include "view/pages/pages.h"
#include "view/pages/parts/document_rows.h"

namespace glasnost::view {
namespace {

struct DocumentsPage {
  PageFrame page;
  std::vector<DocumentRow> documents;
  std::size_t count = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentsPage;
    visit("page", &D::page);
    visit("documents", &D::documents);
    visit("count", &D::count);
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
