// The one place that knows URLs. A path is relative to the site's root, without a leading slash; the path of
// a page ends in `/` ("" is the home page) and its file is <path>index.html.
#pragma once

#include <string>
#include <string_view>

namespace glasnost::plan {

std::string municipality_page(std::string_view m);
std::string quality_page(std::string_view m);
std::string schools_page(std::string_view m);
std::string school_page(std::string_view m, std::string_view s);
std::string school_quality_page(std::string_view m, std::string_view s);
std::string documents_page(std::string_view m);
std::string document_page(std::string_view m, std::string_view d);
std::string attachment_file(std::string_view m, std::string_view d, std::string_view name);
std::string programmes_page(std::string_view m);
std::string programme_page(std::string_view m, std::string_view p);
std::string data_sets_page(std::string_view m);
std::string data_set_page(std::string_view m, std::string_view i);
std::string risks_list_page(std::string_view m);
std::string risks_page(std::string_view m, std::string_view r);
std::string monitoring_list_page(std::string_view m);
std::string monitoring_page(std::string_view m, std::string_view n);
std::string deadlines_page(std::string_view m);
std::string issues_page(std::string_view m);
// `part` from 0; the second is /schools/<letter>/2/.
std::string schools_letter_page(std::string_view letter, std::size_t part = 0);
std::string indicator_page(std::string_view code);
std::string glossary_page();

inline constexpr std::string_view kApiRoot = "api/v1/";
std::string api_index();
std::string api_build();
// `part` from 0; the second is <name>.p2.json.
std::string api_municipalities(std::size_t part = 0);
std::string api_indicators();
std::string api_indicator(std::string_view code, std::size_t part = 0);
std::string csv_indicator(std::string_view code);
std::string api_municipality(std::string_view m);
// `collection`: schools documents programmes indicators cycle issues deadlines; a list, or one entity of it
// (risks and monitoring have entities only).
std::string api_list(std::string_view m, std::string_view collection, std::size_t part = 0);
std::string api_entity(std::string_view m, std::string_view collection, std::string_view id);
std::string csv_entity(std::string_view m, std::string_view collection, std::string_view id);

std::string file_of_page(std::string_view page);
bool is_reserved_root(std::string_view slug);

// How the links of one page are written: relative, so that the site works under any base path.
class Links {
 public:
  // `page`: the path of the page that links; `offline`: name the file (…/index.html).
  Links(std::string_view page, bool offline);
  // 404.html is served at any depth, so it links from the site's own base path ("/" or "/base/").
  static Links absolute(std::string base_path);
  // For `html` inside endpoints: from the site's root, without a leading slash.
  static Links root();
  // `path`: a page or file path; `anchor` without '#', may be empty.
  std::string to(std::string_view path, std::string_view anchor = {}) const;

 private:
  Links() = default;
  std::string prefix_;
  bool offline_ = false;
};

}  // namespace glasnost::plan
