#include "preview/answer.h"

#include <algorithm>

#include "base/text/text.h"
#include "preview/http/range.h"
#include "preview/http/target.h"
#include "preview/live.h"

namespace glasnost::preview {
namespace {

constexpr std::string_view kApi = "api/";
constexpr std::string_view kHtml = "text/html; charset=utf-8";
constexpr std::size_t kTagDigits = 32;

bool is_html(std::string_view path) { return content_type_of(path) == kHtml; }

std::string tag_of(std::string_view bytes) { return '"' + sha256_hex(bytes).substr(0, kTagDigits) + '"'; }

// True where an If-None-Match names `tag`.
bool names_tag(std::string_view header, std::string_view tag) {
  while (!header.empty()) {
    const auto comma = header.find(',');
    std::string_view item = header.substr(0, comma);
    while (item.starts_with(' ')) item.remove_prefix(1);
    while (item.ends_with(' ')) item.remove_suffix(1);
    if (item.starts_with("W/")) item.remove_prefix(2);
    if (item == tag || item == "*") return true;
    if (comma == std::string_view::npos) break;
    header.remove_prefix(comma + 1);
  }
  return false;
}

// The range that is asked for, where it is asked for this very state of the bytes.
Range range_of(const Request& request, std::string_view tag, std::size_t size) {
  const auto asked = request.header("range");
  if (!asked || request.method != "GET") return {};
  if (request.count("if-range") > 0 && request.header("if-range") != tag) return {};
  return parse_range(*asked, size);
}

void cut_to(const Range& range, Response& response) {
  const auto size = std::to_string(response.body.size());
  if (range.kind == Range::Kind::outside) {
    response = refusal(416);
    response.headers.emplace_back("Content-Range", "bytes */" + size);
  } else if (range.kind == Range::Kind::inside) {
    response.status = 206;
    response.body = response.body.substr(range.first, range.count);
    response.headers.emplace_back("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                       std::to_string(range.first + range.count - 1) + "/" +
                                                       size);
  }
}

// The whole, a part, or the word that the client has it.
Response file_response(const Request& request, std::string_view path, std::string bytes) {
  Response response;
  const std::string tag = tag_of(bytes);
  response.headers = {{"Content-Type", content_type_of(path)}, {"ETag", tag}, {"Accept-Ranges", "bytes"}};
  response.body = std::move(bytes);
  const auto known = request.header("if-none-match");
  if (known && names_tag(*known, tag)) {
    response.status = 304;
    response.body.clear();
    return response;
  }
  cut_to(range_of(request, tag, response.body.size()), response);
  return response;
}

Response html_response(int status, std::string html) {
  Response response;
  response.status = status;
  response.headers = {{"Content-Type", std::string(kHtml)}};
  response.body = std::move(html);
  return response;
}

Response moved_to(const std::string& path) {
  Response response;
  response.status = 301;
  response.headers = {{"Location", target_of(path)}};
  return response;
}

Response page_response(const Request& request, const std::string& path, const House& house) {
  // Asked for first: a page newer than its version is loaded once more, one older would stay.
  const auto version = house.pages.wait(0, std::chrono::milliseconds(0));
  Page page = house.pages.page(path);
  const auto shown = [&](std::string html) {
    return with_overlay(std::move(html), {version, page.problems, house.language});
  };
  switch (page.state) {
    case Page::State::found:
      return file_response(request, path,
                           is_html(path) ? shown(std::move(page.bytes)) : std::move(page.bytes));
    case Page::State::redirect:
      return moved_to(path + "/");
    case Page::State::absent:
      return html_response(404,
                           shown(page.bytes.empty() ? absent_page(house.language) : std::move(page.bytes)));
    case Page::State::broken:
      return html_response(500, shown(broken_page(house.language)));
    case Page::State::loading:
      break;
  }
  Response response = html_response(503, shown(loading_page(page.notice, house.language)));
  response.headers.emplace_back("Retry-After", "1");
  return response;
}

Response events_response() {
  Response response;
  response.headers = {{"Content-Type", "text/event-stream; charset=utf-8"}};
  response.events = true;
  return response;
}

Response response_at(const Request& request, const std::string& path, const House& house) {
  if (path == kEvents) return events_response();
  if (const auto own = own_file(path)) return file_response(request, path, std::string(*own));
  if (path.starts_with(kOwnFolder)) return refusal(404);
  return page_response(request, path, house);
}

}  // namespace

Response refusal(int status) {
  Response response;
  response.status = status;
  response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
  if (status == 405) response.headers.emplace_back("Allow", "GET, HEAD");
  response.body = std::to_string(status) + " " + std::string(reason_of(status)) + "\n";
  return response;
}

Response answer(const Request& request, const House& house) {
  const auto host = request.header("host");
  if (!host) return refusal(400);
  if (!house.door.is_own(*host)) return refusal(421);
  const auto path = site_path(request.target);
  if (!path) return refusal(400);
  const bool open_data = path->starts_with(kApi);
  const auto origin = request.header("origin");
  const bool foreign = request.count("origin") > 0 && !(origin && house.door.may_ask(*origin));
  if (foreign && !open_data) return refusal(403);
  Response response = response_at(request, *path, house);
  if (open_data && origin && is_loopback_origin(*origin))
    response.headers.emplace_back("Access-Control-Allow-Origin", "*");
  response.without_body = request.method == "HEAD";
  if (response.without_body) response.events = false;
  return response;
}

}  // namespace glasnost::preview
