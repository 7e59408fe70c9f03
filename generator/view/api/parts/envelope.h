// What stands around the data of every endpoint, and the files of long lists (design.md, section 5).
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

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
struct PagingJson {
  std::size_t page = 1, page_size = plan::kItemsPerFile, total_results = 0, total_pages = 1;
  std::optional<std::string> next;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PagingJson;
    visit("page", &P::page);
    visit("page_size", &P::page_size);
    visit("total_results", &P::total_results);
    visit("total_pages", &P::total_pages);
    visit("next", &P::next);
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
// One file of a list that takes several.
template <class Data>
struct PagedEnvelope : Envelope<Data> {
  PagingJson paging;
  template <class Visit>
  static void fields(Visit&& visit) {
    using E = PagedEnvelope;
    visit("schema", &E::schema);
    visit("api_version", &E::api_version);
    visit("as_of", &E::as_of);
    visit("source", &E::source);
    visit("paging", &E::paging);
    visit("data", &E::data);
    visit("links", &E::links);
  }
};

// `page`, `csv`: the page and the table with the same facts.
struct EnvelopeHead {
  const plan::PlannedFile& file;
  const Frame& frame;
  std::optional<std::string> page = {}, csv = {};
  std::optional<PagingJson> paging = {};
};
EnvelopeLinksJson links_json(const EnvelopeHead& head);
std::optional<SourceJson> source_file_json(const EnvelopeHead& head);

// The Value of an endpoint.
template <class Data>
Value envelope(Data data, const EnvelopeHead& head) {
  const auto fill = [&](auto out) {
    out.as_of = parse_iso_date(head.frame.as_of);
    out.source = source_file_json(head);
    out.data = std::move(data);
    out.links = links_json(head);
    if constexpr (std::is_same_v<decltype(out), PagedEnvelope<Data>>) out.paging = *head.paging;
    return to_value(out);
  };
  return head.paging ? fill(PagedEnvelope<Data>{}) : fill(Envelope<Data>{});
}

// The items of a list of `count` that stand in one file: from `first` up to `last`.
struct Part {
  std::size_t first = 0, last = 0;
};
Part part_of(const plan::PlannedFile& file, std::size_t count);
// Null where the list has one file. `path_of`: the file of a part.
std::optional<PagingJson> paging_json(const plan::PlannedFile& file, std::size_t count,
                                      const std::function<std::string(std::size_t part)>& path_of);

// The Value of one file of a list. `make`: index → item.
template <class Make>
Value list_envelope(std::size_t count, const EnvelopeHead& head, Make make) {
  std::vector<std::invoke_result_t<Make, std::size_t>> data;
  const Part part = part_of(head.file, count);
  for (std::size_t i = part.first; i < part.last; ++i) data.push_back(make(i));
  return envelope(std::move(data), head);
}

}  // namespace glasnost::view
