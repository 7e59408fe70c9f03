// What a document says of other documents, what they say of it, and what is attached to it.
#pragma once

#include <string>
#include <vector>

#include "view/pages/parts/record_links.h"

namespace glasnost::view {

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

// A relation of another document that points here, with what that document reads otherwise.
struct IncomingRow {
  std::string type, title;
  Link source;
  std::vector<std::string> other_readings;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IncomingRow;
    visit("type", &I::type);
    visit("title", &I::title);
    visit("source", &I::source);
    visit("other_readings", &I::other_readings);
  }
};
std::vector<IncomingRow> incoming_rows(const model::Document& document, const MunicipalityContext& context);
std::vector<IncomingRow> incoming_rows(const model::Programme& programme, const MunicipalityContext& context);

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
