#include "view/pages/document/assignments.h"
#include "view/pages/document/points.h"
#include "view/pages/document/relations.h"
#include "view/pages/pages.h"

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
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentPage;
    visit("page", &D::page);
    visit("kind", &D::kind);
    visit("number", &D::number);
    visit("date", &D::date);
    visit("date_text", &D::date_text);
    visit("title", &D::title);
    visit("place", &D::place);
    visit("issuer", &D::issuer);
    visit("status", &D::status);
    visit("level", &D::level);
    visit("signed_by", &D::signed_by);
    visit("control", &D::control);
    visit("drafted_by", &D::drafted_by);
    visit("executor", &D::executor);
    visit("executor_phone", &D::executor_phone);
    visit("is_published", &D::is_published);
    visit("is_summary", &D::is_summary);
    visit("has_points", &D::has_points);
    visit("has_assignments", &D::has_assignments);
    visit("has_relations", &D::has_relations);
    visit("has_attachments", &D::has_attachments);
    visit("has_schools", &D::has_schools);
    visit("has_remarks", &D::has_remarks);
    visit("points", &D::points);
    visit("assignments", &D::assignments);
    visit("relations", &D::relations);
    visit("incoming", &D::incoming);
    visit("attachments", &D::attachments);
    visit("schools", &D::schools);
    visit("all_schools", &D::all_schools);
    visit("remarks", &D::remarks);
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
  view.incoming = incoming_rows(document, context);
  view.attachments = attachment_rows(document.record, context);
  view.all_schools = document.all_schools;
  if (!document.all_schools) view.schools = school_links(document.schools, context);
  view.remarks = flags_of(issues_beside(document.record.points, document.record, context), words);
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
