// What several endpoints share: the envelope, links, deadlines, cells, findings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/deadline.h"
#include "base/fields.h"
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
  static constexpr auto fields() {
    return std::tuple{field("id", &RefJson::id), field("title", &RefJson::title),
                      field("href", &RefJson::href), field("html", &RefJson::html)};
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
  static constexpr auto fields() {
    return std::tuple{field("from", &SpanJson::from), field("to", &SpanJson::to)};
  }
};
struct EveryJson {
  int times = 1;
  bool at_least = false;
  std::string unit;
  int span = 1;
  std::vector<int> nth;
  std::optional<int> weekday;
  static constexpr auto fields() {
    using E = EveryJson;
    return std::tuple{field("times", &E::times), field("at_least", &E::at_least),
                      field("unit", &E::unit),   field("span", &E::span),
                      field("nth", &E::nth),     field("weekday", &E::weekday)};
  }
};
struct AfterJson {
  int count = 0;
  std::string unit, event;
  static constexpr auto fields() {
    return std::tuple{field("count", &AfterJson::count), field("unit", &AfterJson::unit),
                      field("event", &AfterJson::event)};
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
  static constexpr auto fields() {
    using D = DeadlineJson;
    return std::tuple{
        field("text", &D::text),    field("kind", &D::kind),   field("kind_label", &D::kind_label),
        field("from", &D::from),    field("to", &D::to),       field("dates", &D::dates),
        field("every", &D::every),  field("owner", &D::owner), field("after", &D::after),
        field("issues", &D::issues)};
  }
};
DeadlineJson deadline_json(const Deadline& deadline, const Words& words);

// A finding; `note` is the editor's.
struct IssueJson {
  std::string code;
  std::optional<std::string> message, note;
  bool accepted = false;
  static constexpr auto fields() {
    using I = IssueJson;
    return std::tuple{field("code", &I::code), field("message", &I::message), field("note", &I::note),
                      field("accepted", &I::accepted)};
  }
};
std::vector<IssueJson> issues_json(const ApiContext& context, std::string_view path, std::string_view at);

struct CellJson {
  std::optional<Decimal> value;
  std::string unit;
  std::optional<std::string> reason;
  static constexpr auto fields() {
    return std::tuple{field("value", &CellJson::value), field("unit", &CellJson::unit),
                      field("reason", &CellJson::reason)};
  }
};
CellJson cell_json(const record::Cell& cell, const record::Vocabulary& vocabulary);

// A part of a school year has no days: schools set them.
struct PeriodJson {
  std::string kind;
  std::optional<std::string> school_year, part;
  std::optional<Date> from, to;
  std::string label;
  static constexpr auto fields() {
    using P = PeriodJson;
    return std::tuple{field("kind", &P::kind), field("school_year", &P::school_year),
                      field("part", &P::part), field("from", &P::from),
                      field("to", &P::to),     field("label", &P::label)};
  }
};
std::optional<PeriodJson> period_json(const std::optional<Period>& period, const Words& words);

struct SourceJson {
  std::string path;
  std::optional<std::string> commit;
  static constexpr auto fields() {
    return std::tuple{field("path", &SourceJson::path), field("commit", &SourceJson::commit)};
  }
};
struct EnvelopeLinksJson {
  std::optional<std::string> html, csv;
  static constexpr auto fields() {
    return std::tuple{field("html", &EnvelopeLinksJson::html), field("csv", &EnvelopeLinksJson::csv)};
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
  static constexpr auto fields() {
    using E = Envelope;
    return std::tuple{field("schema", &E::schema), field("api_version", &E::api_version),
                      field("as_of", &E::as_of),   field("source", &E::source),
                      field("data", &E::data),     field("links", &E::links)};
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
