#include "plan/anchors.h"
#include "view/api/api_parts.h"

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
  std::string availability, href, html;
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
    visit("href", &D::href);
    visit("html", &D::html);
  }
};

struct PersonJson {
  std::optional<std::string> post, name, phone;
  bool acting = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PersonJson;
    visit("post", &P::post);
    visit("name", &P::name);
    visit("phone", &P::phone);
    visit("acting", &P::acting);
  }
};
struct ControlJson {
  std::string by;  // signatory or person
  std::optional<PersonJson> person;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("by", &ControlJson::by);
    visit("person", &ControlJson::person);
  }
};

struct PointJson {
  std::optional<std::string> anchor, label;
  int depth = 0;
  SafeHtml html;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PointJson;
    visit("anchor", &P::anchor);
    visit("label", &P::label);
    visit("depth", &P::depth);
    visit("html", &P::html);
    visit("issues", &P::issues);
  }
};

struct ReadingJson {
  std::optional<Date> date;
  std::optional<std::string> number, where;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = ReadingJson;
    visit("date", &R::date);
    visit("number", &R::number);
    visit("where", &R::where);
  }
};
struct RelationJson {
  std::string type, direction;
  std::optional<std::string> type_label, document, programme, kind, number;
  std::optional<Date> date;
  std::optional<std::string> issuer, title;
  std::vector<ReadingJson> stated;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = RelationJson;
    visit("type", &R::type);
    visit("type_label", &R::type_label);
    visit("direction", &R::direction);
    visit("document", &R::document);
    visit("programme", &R::programme);
    visit("kind", &R::kind);
    visit("number", &R::number);
    visit("date", &R::date);
    visit("issuer", &R::issuer);
    visit("title", &R::title);
    visit("stated", &R::stated);
  }
};

struct AssignmentJson {
  std::optional<std::string> point, anchor, who, to, what;
  DeadlineJson due;
  std::optional<std::string> span;
  bool all_schools = false;
  std::vector<std::string> schools;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = AssignmentJson;
    visit("point", &A::point);
    visit("anchor", &A::anchor);
    visit("who", &A::who);
    visit("to", &A::to);
    visit("what", &A::what);
    visit("due", &A::due);
    visit("for", &A::span);
    visit("all_schools", &A::all_schools);
    visit("schools", &A::schools);
  }
};

struct AttachmentJson {
  std::string title;
  std::optional<std::string> href, html, role, role_label;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = AttachmentJson;
    visit("title", &A::title);
    visit("href", &A::href);
    visit("html", &A::html);
    visit("role", &A::role);
    visit("role_label", &A::role_label);
  }
};

struct DocumentJson {
  std::string id;
  std::optional<std::string> kind;
  std::string kind_label;
  std::optional<std::string> number;
  std::string number_status;
  std::optional<std::string> number_status_label, number_text;
  std::optional<Date> date;
  std::string date_status;
  std::optional<std::string> date_status_label, date_text;
  std::vector<std::string> issuer;
  std::string title;
  std::optional<std::string> place, level, level_label, status, status_label;
  std::string availability, text;
  std::vector<PersonJson> signed_by;
  std::optional<PersonJson> drafted_by, executor;
  std::optional<ControlJson> control;
  std::vector<PointJson> points;
  std::vector<RelationJson> relations;
  std::vector<AssignmentJson> assignments;
  std::vector<AttachmentJson> attachments;
  bool all_schools = false;
  std::vector<RefJson> schools;
  std::vector<std::string> cycle;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentJson;
    visit("id", &D::id);
    visit("kind", &D::kind);
    visit("kind_label", &D::kind_label);
    visit("number", &D::number);
    visit("number_status", &D::number_status);
    visit("number_status_label", &D::number_status_label);
    visit("number_text", &D::number_text);
    visit("date", &D::date);
    visit("date_status", &D::date_status);
    visit("date_status_label", &D::date_status_label);
    visit("date_text", &D::date_text);
    visit("issuer", &D::issuer);
    visit("title", &D::title);
    visit("place", &D::place);
    visit("level", &D::level);
    visit("level_label", &D::level_label);
    visit("status", &D::status);
    visit("status_label", &D::status_label);
    visit("availability", &D::availability);
    visit("text", &D::text);
    visit("signed_by", &D::signed_by);
    visit("drafted_by", &D::drafted_by);
    visit("executor", &D::executor);
    visit("control", &D::control);
    visit("points", &D::points);
    visit("relations", &D::relations);
    visit("assignments", &D::assignments);
    visit("attachments", &D::attachments);
    visit("all_schools", &D::all_schools);
    visit("schools", &D::schools);
    visit("cycle", &D::cycle);
    visit("issues", &D::issues);
  }
};

std::string availability_of(const record::Document& r) { return r.published ? "published" : "not_published"; }

PersonJson person_json(const record::Person& person) {
  return {text_or_null(person.post), text_or_null(person.name), text_or_null(person.phone), person.acting};
}

std::optional<PersonJson> person_or_null(const record::Person& person) {
  if (!person.given()) return std::nullopt;
  return person_json(person);
}

std::optional<ControlJson> control_json(const record::Document& r) {
  if (r.control_by_signatory) return ControlJson{"signatory", {}};
  if (r.control.given()) return ControlJson{"person", person_json(r.control)};
  return std::nullopt;
}

std::vector<PointJson> points_json(const ApiContext& c, const record::Document& r) {
  std::vector<PointJson> out;
  const std::string page = plan::document_page(c.m.id, r.id);
  for (const auto& point : r.points)
    out.push_back({text_or_null(point.anchor), text_or_null(point.label), point.depth,
                   c.html(point.body, page),
                   point.anchor.empty() ? std::vector<IssueJson>{} : issues_json(c, r.path, point.anchor)});
  return out;
}

std::optional<std::string> programme_href(const model::Municipality& m, std::optional<std::size_t> index) {
  if (!index) return std::nullopt;
  return programme_ref(m, *index).href;
}

RelationJson outgoing_json(const ApiContext& c, const model::Relation& relation) {
  const auto& r = relation.reference;
  RelationJson out{.type = r.type.value,
                   .direction = "out",
                   .type_label = c.label("relation.out", r.type.value),
                   .document = {},
                   .programme = programme_href(c.m, relation.programme),
                   .kind = text_or_null(r.kind),
                   .number = text_or_null(r.number),
                   .date = r.date.date,
                   .issuer = text_or_null(r.issuer),
                   .title = text_or_null(r.title),
                   .stated = {}};
  if (relation.document) {
    const auto& target = c.m.documents[*relation.document].record;
    out.document = document_ref(c.m, *relation.document).href;
    out.kind = target.kind.value;
    out.number = text_or_null(target.number);
    out.date = target.date.date;
    out.title = target.title.value;
  }
  if (relation.programme) out.title = c.m.programmes[*relation.programme].record.title.value;
  for (const auto& reading : r.stated)
    out.stated.push_back({reading.date.date, text_or_null(reading.number), text_or_null(reading.where)});
  return out;
}

RelationJson incoming_json(const ApiContext& c, const model::IncomingRelation& incoming) {
  const auto& source = c.m.documents[incoming.document].record;
  return {.type = incoming.type,
          .direction = "in",
          .type_label = c.label("relation.in", incoming.type),
          .document = document_ref(c.m, incoming.document).href,
          .programme = {},
          .kind = source.kind.value,
          .number = text_or_null(source.number),
          .date = source.date.date,
          .issuer = {},
          .title = source.title.value,
          .stated = {}};
}

AssignmentJson assignment_json(const ApiContext& c, const model::Assignment& assignment) {
  const auto& r = assignment.record;
  AssignmentJson out{.point = text_or_null(r.point),
                     .anchor = text_or_null(assignment.anchor),
                     .who = text_or_null(r.who),
                     .to = text_or_null(r.to),
                     .what = text_or_null(r.what),
                     .due = deadline_json(assignment.deadline, c.frame.words),
                     .span = text_or_null(r.span),
                     .all_schools = assignment.all_schools,
                     .schools = {}};
  for (std::size_t school : assignment.schools) out.schools.push_back(school_ref(c.m, school).href);
  return out;
}

AttachmentJson attachment_json(const ApiContext& c, const record::Attachment& attachment,
                               std::string_view document) {
  AttachmentJson out{attachment.title.value,
                     {},
                     {},
                     text_or_null(attachment.role),
                     c.label("file_role", attachment.role.value)};
  std::optional<RefJson> ref;
  if (auto i = c.m.programme(attachment.programme.value)) ref = programme_ref(c.m, *i);
  if (auto i = c.m.data_set(attachment.indicators.value)) ref = data_set_ref(c.m, *i);
  if (auto i = c.m.document(attachment.document.value)) ref = document_ref(c.m, *i);
  if (ref) {
    out.href = ref->href;
    out.html = ref->html;
  }
  if (!attachment.file.empty()) out.href = plan::attachment_file(c.m.id, document, attachment.file.value);
  return out;
}

// The fields that the record itself gives.
DocumentJson passport_json(const ApiContext& c, const record::Document& r) {
  const std::string number_status(token_of(r.number_status)), date_status(token_of(r.date_status));
  return {.id = r.id,
          .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
          .kind_label = r.kind.value,
          .number = text_or_null(r.number),
          .number_status = number_status,
          .number_status_label = c.label("number_status", number_status),
          .number_text = text_or_null(r.number_text),
          .date = r.date.date,
          .date_status = date_status,
          .date_status_label = c.label("date_status", date_status),
          .date_text = text_or_null(r.date_text),
          .issuer = texts(r.issuers),
          .title = r.title.value,
          .place = text_or_null(r.place),
          .level = text_or_null(r.level),
          .level_label = c.label("level", r.level.value),
          .status = text_or_null(r.status),
          .status_label = c.label("status", r.status.value),
          .availability = availability_of(r),
          .text = r.is_summary ? "summary" : "full",
          .signed_by = {},
          .drafted_by = person_or_null(r.drafted_by),
          .executor = person_or_null(r.executor),
          .control = control_json(r),
          .points = points_json(c, r),
          .relations = {},
          .assignments = {},
          .attachments = {},
          .all_schools = r.schools.scope == record::SchoolList::Scope::all,
          .schools = {},
          .cycle = texts(r.cycle),
          .issues = issues_json(c, r.path, "")};
}

}  // namespace

Value api_documents(const ApiContext& c) {
  std::vector<DocumentRowJson> data;
  for (const auto& document : c.m.documents) {
    const auto& r = document.record;
    data.push_back({.id = r.id,
                    .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
                    .kind_label = r.kind.value,
                    .number = text_or_null(r.number),
                    .date = r.date.date,
                    .issuer = texts(r.issuers),
                    .title = r.title.value,
                    .status = text_or_null(r.status),
                    .status_label = c.label("status", r.status.value),
                    .availability = availability_of(r),
                    .href = plan::api_entity(c.m.id, "documents", r.id),
                    .html = plan::document_page(c.m.id, r.id)});
  }
  return envelope(std::move(data), c.file, c.frame, plan::documents_page(c.m.id));
}

Value api_document(const ApiContext& c) {
  const auto& document = c.m.documents[c.file.subject];
  const auto& r = document.record;
  DocumentJson data = passport_json(c, r);
  for (const auto& person : r.signed_by) data.signed_by.push_back(person_json(person));
  for (const auto& relation : document.relations) data.relations.push_back(outgoing_json(c, relation));
  for (const auto& incoming : document.incoming) data.relations.push_back(incoming_json(c, incoming));
  for (const auto& assignment : document.assignments)
    data.assignments.push_back(assignment_json(c, assignment));
  for (const auto& attachment : r.attachments)
    data.attachments.push_back(attachment_json(c, attachment, r.id));
  data.schools = refs(c.m, document.schools, school_ref);
  return envelope(std::move(data), c.file, c.frame, plan::document_page(c.m.id, r.id));
}

}  // namespace glasnost::view
