#include <algorithm>

#include "view/document_parts.h"
#include "view/pages.h"

namespace glasnost::view {
namespace {

struct DocumentPage {
  PageFrame page;
  std::string kind, number, date_text, title, place, issuer, status, level, control, drafted_by, executor,
      executor_phone;
  std::optional<Date> date;
  std::vector<std::string> signed_by;
  bool is_published = true, is_summary = false, all_schools = false, has_points = false,
       has_assignments = false, has_relations = false, has_attachments = false, has_schools = false,
       has_remarks = false;
  std::vector<PointRow> points;
  std::vector<AssignmentRow> assignments;
  std::vector<RelationRow> relations;
  std::vector<IncomingRow> incoming;
  std::vector<AttachmentRow> attachments;
  std::vector<Link> schools;
  std::vector<Flag> remarks;
  static constexpr auto fields() {
    using D = DocumentPage;
    return std::tuple{field("page", &D::page),
                      field("kind", &D::kind),
                      field("number", &D::number),
                      field("date", &D::date),
                      field("date_text", &D::date_text),
                      field("title", &D::title),
                      field("place", &D::place),
                      field("issuer", &D::issuer),
                      field("status", &D::status),
                      field("level", &D::level),
                      field("signed_by", &D::signed_by),
                      field("control", &D::control),
                      field("drafted_by", &D::drafted_by),
                      field("executor", &D::executor),
                      field("executor_phone", &D::executor_phone),
                      field("is_published", &D::is_published),
                      field("is_summary", &D::is_summary),
                      field("has_points", &D::has_points),
                      field("has_assignments", &D::has_assignments),
                      field("has_relations", &D::has_relations),
                      field("has_attachments", &D::has_attachments),
                      field("has_schools", &D::has_schools),
                      field("has_remarks", &D::has_remarks),
                      field("points", &D::points),
                      field("assignments", &D::assignments),
                      field("relations", &D::relations),
                      field("incoming", &D::incoming),
                      field("attachments", &D::attachments),
                      field("schools", &D::schools),
                      field("all_schools", &D::all_schools),
                      field("remarks", &D::remarks)};
  }
};

void show_passport(const record::Document& record, const Words& words, DocumentPage& view) {
  view.kind = capitalised(record.kind.value);
  view.number = number_words(record, words);
  view.date = record.date.date;
  if (!view.date) view.date_text = date_words(record, words);
  view.title = record.title.value;
  view.place = record.place.value;
  view.issuer = joined_text(record.issuers);
  view.status = label_of(words, "status", record.status.value);
  view.level = label_of(words, "level", record.level.value);
  view.is_published = record.published;
  view.is_summary = record.is_summary;
  for (const auto& person : record.signed_by) view.signed_by.push_back(person_name(person, words));
  view.control =
      record.control_by_signatory ? std::string(words["name.signatory"]) : person_name(record.control, words);
  view.drafted_by = person_name(record.drafted_by, words);
  view.executor = person_name(record.executor, words);
  view.executor_phone = record.executor.phone.value;
}

// Findings that stand at no point, in the order of the file.
std::vector<Flag> remarks_of(const model::Document& document, const MunicipalityContext& context) {
  const auto& points = document.record.points;
  std::vector<const model::Issue*> remarks;
  for (const auto* issue : issues_of(context.issues, document.record.path)) {
    const bool at_point =
        !issue->at.empty() && std::any_of(points.begin(), points.end(),
                                          [&](const auto& point) { return point.anchor == issue->at; });
    if (!at_point) remarks.push_back(issue);
  }
  return flags_of(remarks, context.frame.words);
}

}  // namespace

Value document_page_view(std::size_t subject, const MunicipalityContext& context) {
  const auto& m = context.municipality;
  const auto& words = context.frame.words;
  const auto& document = m.documents[subject];
  DocumentPage view;
  PageHead head;
  head.heading = document_name(document.record, words);
  head.description = filled(words["description.document"], {head.heading, document.record.title.value});
  head.data = plan::api_entity(m.id, "documents", document.record.id);
  head.above = {{std::string(words["page.documents"]), plan::documents_page(m.id), {}}};
  view.page = page_frame(std::move(head), context);
  show_passport(document.record, words, view);
  view.points = point_rows(document, context);
  view.assignments = assignment_rows(subject, context);
  view.relations = relation_rows(document, context);
  view.incoming = incoming_rows(document.incoming, context);
  view.attachments = attachment_rows(document.record, context);
  view.all_schools = document.all_schools;
  if (!document.all_schools) view.schools = school_links(document.schools, context);
  view.remarks = remarks_of(document, context);
  view.has_points = !view.points.empty();
  view.has_assignments = !view.assignments.empty();
  view.has_relations = !view.relations.empty() || !view.incoming.empty();
  view.has_attachments = !view.attachments.empty();
  view.has_schools = view.all_schools || !view.schools.empty();
  view.has_remarks = !view.remarks.empty();
  return to_value(view);
}

const Shape& document_page_shape() { return shape_of<DocumentPage>(); }

}  // namespace glasnost::view
