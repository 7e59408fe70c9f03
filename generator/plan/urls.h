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
std::string issues_page(std::string_view m);

inline constexpr std::string_view kApiRoot = "api/v1/";
std::string api_index();
std::string api_build();
std::string api_municipalities();
std::string api_municipality(std::string_view m);
// `collection`: schools documents programmes indicators cycle issues; a list, or one entity of it.
std::string api_list(std::string_view m, std::string_view collection);
std::string api_entity(std::string_view m, std::string_view collection, std::string_view id);

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
