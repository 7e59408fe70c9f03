#include <catch2/catch.hpp>

#include "preview/http/request.h"

using namespace glasnost::preview;

namespace {

int status_of(const std::string& head) { return parse_head(head).status; }

std::string with(const std::string& headers) {
  return "GET / HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

}  // namespace

TEST_CASE("a plain request is read into its parts") {
  const auto parsed = parse_head("HEAD /a/?q=1 HTTP/1.1\r\nHOST:  localhost:8080 \r\nX-Empty:\r\n\r\n");
  REQUIRE(parsed.status == 0);
  CHECK(parsed.request.method == "HEAD");
  CHECK(parsed.request.target == "/a/?q=1");
  CHECK(parsed.request.header("host") == std::string_view("localhost:8080"));
  CHECK(parsed.request.header("x-empty") == std::string_view(""));
  CHECK_FALSE(parsed.request.header("cookie"));
}

TEST_CASE("a header that stands twice has no value") {
  const auto parsed = parse_head(with("Host: evil.example\r\n"));
  CHECK(parsed.status == 0);
  CHECK_FALSE(parsed.request.header("host"));
  CHECK(parsed.request.count("host") == 2);
}

TEST_CASE("a request line that is none is refused") {
  const std::vector<std::string> lines = {
      "",
      "GET",
      "GET /",
      "GET / ",
      " GET / HTTP/1.1",
      "GET  / HTTP/1.1",
      "GET / / HTTP/1.1",
      "GET /\tHTTP/1.1",
      "G@T / HTTP/1.1",
      "GET / HTTP/1.1 ",
      "GET / HTTP/2.0",
      "GET / HTTP/0.9",
      "GET / http/1.1",
      "GET / HTTP/1.10",
      "GET / HTTPS/1.1",
      "GET /\x01 HTTP/1.1",
      "GET /\x7F HTTP/1.1",
      "GET /\xD0\xB0 HTTP/1.1",
      std::string("GET /\0 HTTP/1.1", 15),
      "PRI * HTTP/2.0",
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ / HTTP/1.1",
      "\x16\x03\x01\x02",
      "GET / HTTP/1.1\rHost: a",
      "GET / HTTP/1.1\nHost: localhost\n\n",
  };
  for (const auto& line : lines) {
    CAPTURE(line);
    CHECK(status_of(line + "\r\nHost: localhost\r\n\r\n") == 400);
  }
}

TEST_CASE("only reading is allowed") {
  for (const std::string method :
       {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"}) {
    CAPTURE(method);
    CHECK(status_of(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n") == 405);
  }
}

TEST_CASE("headers that another reader could understand otherwise are refused") {
  const std::vector<std::string> headers = {
      "No colon\r\n",
      ": no name\r\n",
      "Space : a\r\n",
      " folded: a\r\n",
      "X: a\r\n\tfolded\r\n",
      "X: a\nY: b\r\n",
      "X: a\rY: b\r\n",
      std::string("X: a\0b\r\n", 8),
      "X: a\x0B\r\n",
      "X: a\x7F\r\n",
      "X\xD0\xB0: a\r\n",
      "(X): a\r\n",
      "Transfer-Encoding: chunked\r\n",
      "Transfer-Encoding: identity\r\n",
      "transfer-encoding:\tchunked\r\nContent-Length: 0\r\n",
      "Content-Length: -1\r\n",
      "Content-Length: +0\r\n",
      "Content-Length: 0x0\r\n",
      "Content-Length: 0, 0\r\n",
      "Content-Length:\r\n",
      "Content-Length: 0\r\nContent-Length: 0\r\n",
  };
  for (const auto& header : headers) {
    CAPTURE(header);
    CHECK(status_of(with(header)) == 400);
  }
}

TEST_CASE("a body is refused, an empty one is none") {
  CHECK(status_of(with("Content-Length: 5\r\n")) == 413);
  CHECK(status_of(with("Content-Length: 99999999999999999999\r\n")) == 413);
  CHECK(status_of(with("Content-Length: 0\r\n")) == 0);
}

TEST_CASE("too long is too long, one less is not") {
  const auto target = [](std::size_t size) {
    return "GET /" + std::string(size - 1, 'a') + " HTTP/1.1\r\n\r\n";
  };
  CHECK(status_of(target(kLongestTarget)) == 0);
  CHECK(status_of(target(kLongestTarget + 1)) == 414);
  CHECK(status_of("GET /" + std::string(kLongestHead, 'a')) == 414);
  CHECK(status_of("GET / HTTP/1.1\r\nX: " + std::string(kLongestHead, 'a')) == 431);
  std::string headers;
  for (std::size_t i = 1; i < kMostHeaders; ++i) headers += "X: a\r\n";
  CHECK(status_of(with(headers)) == 0);
  CHECK(status_of(with(headers + "X: a\r\n")) == 431);
}

TEST_CASE("a head is waited for as long as it can become one") {
  CHECK_FALSE(is_whole_head(""));
  CHECK_FALSE(is_whole_head("GET / HTTP/1.1\r\nHost: a\r\n"));
  CHECK(is_whole_head("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
  CHECK_FALSE(is_whole_head("GET / HTTP/1.1\r"));
  CHECK(is_whole_head("GET / HTTP/1.1\n"));
  CHECK(is_whole_head("GET / HTTP/1.1\rHost"));
  CHECK(is_whole_head("\x16\x03\x01"));
  CHECK(is_whole_head("get"));
  CHECK(is_whole_head("GET /" + std::string(kLongestHead, 'a')));
}
