// What goes back: a status, headers, bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glasnost::preview {

// Headers that every response has are not listed. No header repeats what a client sent.
struct Response {
  int status = 200;
  std::vector<std::pair<std::string_view, std::string>> headers;
  std::string body;
  bool without_body = false;  // HEAD: `body` is counted, not sent
  bool events = false;        // the body is the stream of live reload; `body` is empty
};

// What goes over the wire before the body; the connection is closed behind it.
std::string head_of(const Response& response);
// The words of a status; "" for one that is never used.
std::string_view reason_of(int status);
// By the ending of a file's path, with the character set where it is text. A page's path ends in `/`.
std::string content_type_of(std::string_view path);

}  // namespace glasnost::preview
