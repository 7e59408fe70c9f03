// What stands around the data of every endpoint (design.md, section 5).
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/fields.h"
#include "plan/plan.h"
#include "view/view.h"

namespace glasnost::view {

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

}  // namespace glasnost::view
