// Links from one endpoint to another.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.h"
#include "model/municipality.h"

namespace glasnost::view {

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
RefJson risks_ref(const model::Municipality& m, std::size_t risks);
RefJson monitoring_ref(const model::Municipality& m, std::size_t monitoring);

using MakeRef = RefJson (*)(const model::Municipality&, std::size_t);
std::vector<RefJson> refs(const model::Municipality& m, const std::vector<std::size_t>& indexes,
                          MakeRef make);
// Of the indexes below `count`.
std::vector<RefJson> all_refs(const model::Municipality& m, std::size_t count, MakeRef make);
std::optional<RefJson> ref_or_null(const model::Municipality& m, std::optional<std::size_t> index,
                                   MakeRef make);

}  // namespace glasnost::view
