#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct DocumentRowJson {
  std::string id;
  std::optional<std::string> kind;
  std::string kind_label;
  std::optional<std::string> number;
  std::optional<Date> date;
  std::vector<std::string> issuer;
  std::string title;
  std::optional<std::string> status, status_label;
  std::string availability;
  std::optional<std::string> availability_label;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentRowJson;
    visit("id", &D::id);
    visit("kind", &D::kind);
    visit("kind_label", &D::kind_label);
    visit("number", &D::number);
    visit("date", &D::date);
    visit("issuer", &D::issuer);
    visit("title", &D::title);
    visit("status", &D::status);
    visit("status_label", &D::status_label);
    visit("availability", &D::availability);
    visit("availability_label", &D::availability_label);
    visit("href", &D::href);
    visit("html", &D::html);
  }
};

DocumentRowJson row_json(const ApiContext& c, const record::Document& r) {
  const std::string availability = r.published ? "published" : "not_published";
  return {.id = r.id,
          .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
          .kind_label = r.kind.value,
          .number = text_or_null(r.number),
          .date = r.date.date,
          .issuer = texts(r.issuers),
          .title = r.title.value,
          .status = text_or_null(r.status),
          .status_label = c.label("status", r.status.value),
          .availability = availability,
          .availability_label = c.label("availability", availability),
          .href = plan::api_entity(c.m.id, "documents", r.id),
          .html = plan::document_page(c.m.id, r.id)};
}

}  // namespace

Value api_documents(const ApiContext& c) {
  const auto& documents = c.m.documents;
  return list_envelope(documents.size(),
                       list_head(c, plan::documents_page(c.m.id), "documents", documents.size()),
                       [&](std::size_t i) { return row_json(c, documents[i].record); });
}

}  // namespace glasnost::view
