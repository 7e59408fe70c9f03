// The parts of a document's page; schools and programmes show some of them too.
#pragma once

#include <string>
#include <vector>

#include "view/pages/page_parts.h"

namespace glasnost::view {

// One report or act of an assignment: to whom, for which time, by when.
struct Duty {
  std::string to, span;
  std::optional<DeadlineView> deadline;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("to", &Duty::to);
    visit("span", &Duty::span);
    visit("deadline", &Duty::deadline);
  }
};

// Who has to act at a point; `is_inherited`: the assignment stands at a point above.
struct Assignee {
  std::string who;
  bool is_inherited = false;
  std::vector<Duty> duties;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = Assignee;
    visit("who", &A::who);
    visit("is_inherited", &A::is_inherited);
    visit("duties", &A::duties);
  }
};

// A point in the source's order. Headings and text before the first point have neither anchor nor label.
struct PointRow {
  std::string anchor, label, name;
  int depth = 0;
  SafeHtml html;
  std::vector<Assignee> assignees;
  std::vector<Flag> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PointRow;
    visit("anchor", &P::anchor);
    visit("label", &P::label);
    visit("name", &P::name);
    visit("depth", &P::depth);
    visit("html", &P::html);
    visit("assignees", &P::assignees);
    visit("flags", &P::flags);
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
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = AssignmentRow;
    visit("anchor", &A::anchor);
    visit("document", &A::document);
    visit("point", &A::point);
    visit("who", &A::who);
    visit("to", &A::to);
    visit("what", &A::what);
    visit("span", &A::span);
    visit("deadline", &A::deadline);
    visit("schools", &A::schools);
    visit("all_schools", &A::all_schools);
    visit("as_listed", &A::as_listed);
    visit("has_schools", &A::has_schools);
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
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = RelationRow;
    visit("anchor", &R::anchor);
    visit("type", &R::type);
    visit("title", &R::title);
    visit("issuer", &R::issuer);
    visit("target", &R::target);
    visit("is_missing", &R::is_missing);
    visit("other_readings", &R::other_readings);
  }
};
RelationRow relation_row(const model::Relation& relation, const MunicipalityContext& context);
std::vector<RelationRow> relation_rows(const model::Document& document, const MunicipalityContext& context);

struct IncomingRow {
  std::string type, title;
  Link source;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IncomingRow;
    visit("type", &I::type);
    visit("title", &I::title);
    visit("source", &I::source);
  }
};
std::vector<IncomingRow> incoming_rows(const std::vector<model::IncomingRelation>& incoming,
                                       const MunicipalityContext& context);

// `format`: of a file («PDF»); `role`: what the file is («скан»).
struct AttachmentRow {
  Link link;
  std::string format, role;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = AttachmentRow;
    visit("link", &A::link);
    visit("format", &A::format);
    visit("role", &A::role);
  }
};
std::vector<AttachmentRow> attachment_rows(const record::Document& document,
                                           const MunicipalityContext& context);

}  // namespace glasnost::view
