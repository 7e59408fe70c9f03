// A document as its endpoint writes it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/api/parts/api_parts.h"

namespace glasnost::view {

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

// `kind`: an id of document-kinds.yml; `kind_label`: the word as typed.
struct RelationJson {
  std::string type, direction;
  std::optional<std::string> type_label, document, programme, kind, kind_label, number;
  std::optional<Date> date;
  std::optional<std::string> date_text, issuer, title;
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
    visit("kind_label", &R::kind_label);
    visit("number", &R::number);
    visit("date", &R::date);
    visit("date_text", &R::date_text);
    visit("issuer", &R::issuer);
    visit("title", &R::title);
    visit("stated", &R::stated);
  }
};
// Those of the document, then those that point to it.
std::vector<RelationJson> relations_json(const ApiContext& context, const model::Document& document);

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

}  // namespace glasnost::view
