#include "preview/http/request.h"

#include <algorithm>

namespace glasnost::preview {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::size_t kLongestMethod = 16;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_visible(char c) { return c > ' ' && c < '\x7F'; }
bool is_token(char c) {
  return is_letter(c) || is_digit(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}
bool may_be_in_value(char c) {
  return c == '\t' || c == ' ' || is_visible(c) || static_cast<unsigned char>(c) >= 0x80;
}

template <class Judge>
bool all(std::string_view text, Judge judge) {
  return std::all_of(text.begin(), text.end(), judge);
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::string_view without_blanks(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// The line at the front of `rest`, which moves behind it; nothing where no line ends.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const auto end = rest.find(kLineEnd);
  if (end == std::string_view::npos) return std::nullopt;
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end + kLineEnd.size());
  return line;
}

// A line ends in CR and LF, and neither stands alone.
bool has_broken_line_end(std::string_view bytes) {
  for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
    if ((bytes[i] == '\r') != (bytes[i + 1] == '\n')) return true;
  return bytes.front() == '\n';
}

int read_request_line(std::string_view line, Request& request) {
  const auto first = line.find(' ');
  const auto last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) return 400;
  const auto method = line.substr(0, first);
  const auto target = line.substr(first + 1, last - first - 1);
  const auto version = line.substr(last + 1);
  if (method.empty() || method.size() > kLongestMethod || !all(method, is_token)) return 400;
  if (version != "HTTP/1.1" && version != "HTTP/1.0") return 400;
  if (target.empty() || !all(target, is_visible)) return 400;
  if (method != "GET" && method != "HEAD") return 405;
  if (target.size() > kLongestTarget) return 414;
  request.method = method;
  request.target = target;
  return 0;
}

int read_header(std::string_view line, Request& request) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return 400;
  const auto name = line.substr(0, colon);
  const auto value = line.substr(colon + 1);
  if (name.empty() || !all(name, is_token) || !all(value, may_be_in_value)) return 400;
  request.headers.emplace_back(lower_case(name), without_blanks(value));
  return request.headers.size() > kMostHeaders ? 431 : 0;
}

// Requests that are answered have no body.
int judge_body(const Request& request) {
  if (request.count("transfer-encoding") > 0) return 400;
  if (request.count("content-length") == 0) return 0;
  const auto length = request.header("content-length");
  if (!length || length->empty() || !all(*length, is_digit)) return 400;
  return *length == "0" ? 0 : 413;
}

}  // namespace

std::optional<std::string_view> Request::header(std::string_view name) const {
  std::optional<std::string_view> found;
  for (const auto& [key, value] : headers) {
    if (key != name) continue;
    if (found) return std::nullopt;
    found = value;
  }
  return found;
}

std::size_t Request::count(std::string_view name) const {
  const auto named = [&](const auto& header) { return header.first == name; };
  return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), named));
}

ParsedHead parse_head(std::string_view head) {
  const bool too_long = head.size() >= kLongestHead;
  ParsedHead parsed;
  const auto line = take_line(head);
  if (!line) {
    parsed.status = too_long && is_upper(head.front()) ? 414 : 400;
    return parsed;
  }
  parsed.status = read_request_line(*line, parsed.request);
  while (parsed.status == 0) {
    const auto header = take_line(head);
    if (!header) parsed.status = too_long ? 431 : 400;
    if (!header || header->empty()) break;
    parsed.status = read_header(*header, parsed.request);
  }
  if (parsed.status == 0) parsed.status = judge_body(parsed.request);
  return parsed;
}

bool is_whole_head(std::string_view bytes) {
  if (bytes.empty()) return false;
  if (!is_upper(bytes.front()) || bytes.size() >= kLongestHead || has_broken_line_end(bytes)) return true;
  return bytes.find("\r\n\r\n") != std::string_view::npos;
}

}  // namespace glasnost::preview
