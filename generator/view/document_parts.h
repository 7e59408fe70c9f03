// The parts of a document's page; schools and programmes show some of them too.
#pragma once

#include <string>
#include <vector>

#include "view/page_parts.h"

namespace glasnost::view {

// One report or act of an assignment: to whom, for which time, by when.
struct Duty {
  std::string to, span;
  std::optional<DeadlineView> deadline;
  static constexpr auto fields() {
    return std::tuple{field("to", &Duty::to), field("span", &Duty::span), field("deadline", &Duty::deadline)};
  }
};

// Who has to act at a point; `is_inherited`: the assignment stands at a point above.
struct Assignee {
  std::string who;
  bool is_inherited = false;
  std::vector<Duty> duties;
  static constexpr auto fields() {
    using A = Assignee;
    return std::tuple{field("who", &A::who), field("is_inherited", &A::is_inherited),
                      field("duties", &A::duties)};
  }
};

// A point in the source's order. Headings and text before the first point have neither anchor nor label.
struct PointRow {
  std::string anchor, label, name;
  int depth = 0;
  SafeHtml html;
  std::vector<Assignee> assignees;
  std::vector<Flag> flags;
  static constexpr auto fields() {
    using P = PointRow;
    return std::tuple{field("anchor", &P::anchor), field("label", &P::label),
                      field("name", &P::name),     field("depth", &P::depth),
                      field("html", &P::html),     field("assignees", &P::assignees),
                      field("flags", &P::flags)};
  }
};
std::vector<PointRow> point_rows(const model::Document& document, const MunicipalityContext& context);

struct AssignmentRow {
  std::string anchor;
  Link document, point;  // `document` is for pages elsewhere
  std::string who, to, what, span;
  std::optional<DeadlineView> deadline;
  std::vector<Link> schools;
  bool all_schools = false, as_listed = false,
       has_schools = false;  // as_listed: those that the document lists
  static constexpr auto fields() {
    using A = AssignmentRow;
    return std::tuple{field("anchor", &A::anchor),
                      field("document", &A::document),
                      field("point", &A::point),
                      field("who", &A::who),
                      field("to", &A::to),
                      field("what", &A::what),
                      field("span", &A::span),
                      field("deadline", &A::deadline),
                      field("schools", &A::schools),
                      field("all_schools", &A::all_schools),
                      field("as_listed", &A::as_listed),
                      field("has_schools", &A::has_schools)};
  }
};
AssignmentRow assignment_row(model::AssignmentLink link, const MunicipalityContext& context);
std::vector<AssignmentRow> assignment_rows(std::size_t document, const MunicipalityContext& context);

// A relation to another document; one that is not published here has no url.
struct RelationRow {
  std::string anchor, type, title, issuer;
  Link target;
  bool is_missing = false;
  std::vector<std::string> other_readings;
  static constexpr auto fields() {
    using R = RelationRow;
    return std::tuple{field("anchor", &R::anchor),
                      field("type", &R::type),
                      field("title", &R::title),
                      field("issuer", &R::issuer),
                      field("target", &R::target),
                      field("is_missing", &R::is_missing),
                      field("other_readings", &R::other_readings)};
  }
};
RelationRow relation_row(const model::Relation& relation, const MunicipalityContext& context);
std::vector<RelationRow> relation_rows(const model::Document& document, const MunicipalityContext& context);

struct IncomingRow {
  std::string type, title;
  Link source;
  static constexpr auto fields() {
    using I = IncomingRow;
    return std::tuple{field("type", &I::type), field("title", &I::title), field("source", &I::source)};
  }
};
std::vector<IncomingRow> incoming_rows(const std::vector<model::IncomingRelation>& incoming,
                                       const MunicipalityContext& context);

// `format`: of a file («PDF»); `role`: what the file is («скан»).
struct AttachmentRow {
  Link link;
  std::string format, role;
  static constexpr auto fields() {
    using A = AttachmentRow;
    return std::tuple{field("link", &A::link), field("format", &A::format), field("role", &A::role)};
  }
};
std::vector<AttachmentRow> attachment_rows(const record::Document& document,
                                           const MunicipalityContext& context);

}  // namespace glasnost::view
