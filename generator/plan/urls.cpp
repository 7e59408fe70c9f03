#include "plan/urls.h"

#include <algorithm>
#include <array>

namespace glasnost::plan {
namespace {

std::string join(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (auto part : parts) out += part;
  return out;
}

// Of a list's file: `part` from 0.
std::string part_ending(std::size_t part) {
  return part == 0 ? ".json" : ".p" + std::to_string(part + 1) + ".json";
}

}  // namespace

std::string municipality_page(std::string_view m) { return join({m, "/"}); }
std::string quality_page(std::string_view m) { return join({m, "/quality/"}); }
std::string schools_page(std::string_view m) { return join({m, "/schools/"}); }
std::string school_page(std::string_view m, std::string_view s) { return join({m, "/schools/", s, "/"}); }
std::string school_quality_page(std::string_view m, std::string_view s) {
  return join({m, "/schools/", s, "/quality/"});
}
std::string documents_page(std::string_view m) { return join({m, "/documents/"}); }
std::string document_page(std::string_view m, std::string_view d) { return join({m, "/documents/", d, "/"}); }
std::string attachment_file(std::string_view m, std::string_view d, std::string_view name) {
  return join({m, "/documents/", d, "/files/", name});
}
std::string programmes_page(std::string_view m) { return join({m, "/programmes/"}); }
std::string programme_page(std::string_view m, std::string_view p) {
  return join({m, "/programmes/", p, "/"});
}
std::string data_sets_page(std::string_view m) { return join({m, "/indicators/"}); }
std::string data_set_page(std::string_view m, std::string_view i) {
  return join({m, "/indicators/", i, "/"});
}
std::string risks_list_page(std::string_view m) { return join({m, "/risks/"}); }
std::string risks_page(std::string_view m, std::string_view r) { return join({m, "/risks/", r, "/"}); }
std::string monitoring_list_page(std::string_view m) { return join({m, "/monitoring/"}); }
std::string monitoring_page(std::string_view m, std::string_view n) {
  return join({m, "/monitoring/", n, "/"});
}
std::string deadlines_page(std::string_view m) { return join({m, "/deadlines/"}); }
std::string issues_page(std::string_view m) { return join({m, "/issues/"}); }
std::string schools_letter_page(std::string_view letter, std::size_t part) {
  return join({"schools/", letter, "/", part == 0 ? "" : std::to_string(part + 1) + "/"});
}
std::string indicator_page(std::string_view code) { return join({"indicators/", code, "/"}); }
std::string glossary_page() { return "glossary/"; }

std::string api_index() { return join({kApiRoot, "index.json"}); }
std::string api_build() { return join({kApiRoot, "build.json"}); }
std::string api_municipalities(std::size_t part) {
  return join({kApiRoot, "municipalities", part_ending(part)});
}
std::string api_indicators() { return join({kApiRoot, "indicators.json"}); }
std::string api_indicator(std::string_view code, std::size_t part) {
  return join({kApiRoot, "indicators/", code, part_ending(part)});
}
std::string csv_indicator(std::string_view code) { return join({kApiRoot, "indicators/", code, ".csv"}); }
std::string api_municipality(std::string_view m) { return join({kApiRoot, "municipalities/", m, ".json"}); }
std::string api_list(std::string_view m, std::string_view collection, std::size_t part) {
  return join({kApiRoot, "municipalities/", m, "/", collection, part_ending(part)});
}
std::string api_entity(std::string_view m, std::string_view collection, std::string_view id) {
  return join({kApiRoot, "municipalities/", m, "/", collection, "/", id, ".json"});
}
std::string csv_entity(std::string_view m, std::string_view collection, std::string_view id) {
  return join({kApiRoot, "municipalities/", m, "/", collection, "/", id, ".csv"});
}

std::string file_of_page(std::string_view page) { return join({page, "index.html"}); }

bool is_reserved_root(std::string_view slug) {
  static constexpr std::array<std::string_view, 21> kReserved = {
      "404",       "about",   "api",      "assets", "compare", "data",       "documents",
      "en",        "feed",    "glossary", "help",   "index",   "indicators", "manifest",
      "open-data", "quality", "robots",   "ru",     "schools", "search",     "sitemap"};
  return std::find(kReserved.begin(), kReserved.end(), slug) != kReserved.end();
}

Links::Links(std::string_view page, bool offline) : offline_(offline) {
  for (auto depth = std::count(page.begin(), page.end(), '/'); depth > 0; --depth) prefix_ += "../";
}

Links Links::absolute(std::string base_path) {
  Links links;
  links.prefix_ = std::move(base_path);
  return links;
}

Links Links::root() { return {}; }

std::string Links::to(std::string_view path, std::string_view anchor) const {
  std::string out = prefix_;
  out += path;
  const bool is_page = path.empty() || path.back() == '/';
  if (is_page && offline_) out += "index.html";
  if (out.empty()) out = "./";
  if (!anchor.empty()) out += join({"#", anchor});
  return out;
}

}  // namespace glasnost::plan
