// What several endpoints share: links, cells, findings, periods.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.h"
#include "base/time/deadline.h"
#include "view/api/deadline_json.h"
#include "view/api/envelope.h"
#include "view/links.h"
#include "view/view.h"

namespace glasnost::view {

// Text of a record; null where it is absent.
std::optional<std::string> text_or_null(const Text& text);
std::optional<std::string> text_or_null(std::string text);
std::vector<std::string> texts(const std::vector<Text>& list);

// What an endpoint of a municipality is made from.
struct ApiContext {
  const plan::PlannedFile& file;
  const model::Municipality& m;
  const std::vector<model::Issue>& issues;
  const Frame& frame;

  std::optional<std::string> label(std::string_view group, std::string_view token) const;
  // Body as HTML whose links count from the site's root.
  SafeHtml html(const Body& body, std::string_view record_page) const;
};

// A record of a collection: where its endpoint and its page are.
struct RefJson {
  std::string id, title, href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("id", &RefJson::id);
    visit("title", &RefJson::title);
    visit("href", &RefJson::href);
    visit("html", &RefJson::html);
  }
};
RefJson school_ref(const model::Municipality& m, std::size_t school);
RefJson document_ref(const model::Municipality& m, std::size_t document);
RefJson programme_ref(const model::Municipality& m, std::size_t programme);
RefJson data_set_ref(const model::Municipality& m, std::size_t data_set);
template <class Indexes>
std::vector<RefJson> refs(const model::Municipality& m, const Indexes& indexes,
                          RefJson (*make)(const model::Municipality&, std::size_t)) {
  std::vector<RefJson> out;
  for (std::size_t index : indexes) out.push_back(make(m, index));
  return out;
}

// A finding; `note` is the editor's.
struct IssueJson {
  std::string code;
  std::optional<std::string> message, note;
  bool accepted = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using I = IssueJson;
    visit("code", &I::code);
    visit("message", &I::message);
    visit("note", &I::note);
    visit("accepted", &I::accepted);
  }
};
std::vector<IssueJson> issues_json(const ApiContext& context, std::string_view path, std::string_view at);

struct CellJson {
  std::optional<Decimal> value;
  std::string unit;
  std::optional<std::string> reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("value", &CellJson::value);
    visit("unit", &CellJson::unit);
    visit("reason", &CellJson::reason);
  }
};
CellJson cell_json(const record::Cell& cell, const record::Vocabulary& vocabulary);

// A part of a school year has no days: schools set them.
struct PeriodJson {
  std::string kind;
  std::optional<std::string> school_year, part;
  std::optional<Date> from, to;
  std::string label;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PeriodJson;
    visit("kind", &P::kind);
    visit("school_year", &P::school_year);
    visit("part", &P::part);
    visit("from", &P::from);
    visit("to", &P::to);
    visit("label", &P::label);
  }
};
std::optional<PeriodJson> period_json(const std::optional<Period>& period, const Words& words);

// One function for each endpoint of a municipality.
Value api_municipality(const ApiContext& context);
Value api_schools(const ApiContext& context);
Value api_school(const ApiContext& context);
Value api_documents(const ApiContext& context);
Value api_document(const ApiContext& context);
Value api_programmes(const ApiContext& context);
Value api_programme(const ApiContext& context);
Value api_data_sets(const ApiContext& context);
Value api_data_set(const ApiContext& context);
Value api_cycle(const ApiContext& context);
Value api_issues(const ApiContext& context);

}  // namespace glasnost::view
