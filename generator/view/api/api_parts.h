// What several endpoints share: the envelope, links, deadlines, cells, findings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.h"
#include "base/time/deadline.h"
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

struct SpanJson {
  std::optional<Date> from, to;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("from", &SpanJson::from);
    visit("to", &SpanJson::to);
  }
};
struct EveryJson {
  int times = 1;
  bool at_least = false;
  std::string unit;
  int span = 1;
  std::vector<int> nth;
  std::optional<int> weekday;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = EveryJson;
    visit("times", &E::times);
    visit("at_least", &E::at_least);
    visit("unit", &E::unit);
    visit("span", &E::span);
    visit("nth", &E::nth);
    visit("weekday", &E::weekday);
  }
};
struct AfterJson {
  int count = 0;
  std::string unit, event;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("count", &AfterJson::count);
    visit("unit", &AfterJson::unit);
    visit("event", &AfterJson::event);
  }
};
struct DeadlineJson {
  std::string text, kind;
  std::optional<std::string> kind_label;
  std::optional<Date> from, to;
  std::vector<SpanJson> dates;
  std::optional<EveryJson> every;
  std::optional<std::string> owner;
  std::optional<AfterJson> after;
  std::vector<std::string> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineJson;
    visit("text", &D::text);
    visit("kind", &D::kind);
    visit("kind_label", &D::kind_label);
    visit("from", &D::from);
    visit("to", &D::to);
    visit("dates", &D::dates);
    visit("every", &D::every);
    visit("owner", &D::owner);
    visit("after", &D::after);
    visit("issues", &D::issues);
  }
};
DeadlineJson deadline_json(const Deadline& deadline, const Words& words);

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

struct SourceJson {
  std::string path;
  std::optional<std::string> commit;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("path", &SourceJson::path);
    visit("commit", &SourceJson::commit);
  }
};
struct EnvelopeLinksJson {
  std::optional<std::string> html, csv;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("html", &EnvelopeLinksJson::html);
    visit("csv", &EnvelopeLinksJson::csv);
  }
};
template <class Data>
struct Envelope {
  std::optional<std::string> schema;
  std::string api_version = "1";
  std::optional<Date> as_of;
  std::optional<SourceJson> source;
  Data data;
  EnvelopeLinksJson links;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = Envelope;
    visit("schema", &E::schema);
    visit("api_version", &E::api_version);
    visit("as_of", &E::as_of);
    visit("source", &E::source);
    visit("data", &E::data);
    visit("links", &E::links);
  }
};

// The Value of an endpoint. `page`: the page with the same facts.
template <class Data>
Value envelope(Data data, const plan::PlannedFile& file, const Frame& frame,
               const std::optional<std::string>& page) {
  Envelope<Data> out{.schema = {},
                     .as_of = parse_iso_date(frame.as_of),
                     .source = {},
                     .data = std::move(data),
                     .links = {page, {}}};
  if (!file.source.empty()) out.source = SourceJson{file.source, {}};
  return to_value(out);
}

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
