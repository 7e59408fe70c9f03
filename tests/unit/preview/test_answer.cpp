#include <catch2/catch.hpp>
#include <thread>

#include "preview/fake_site.h"
#include "preview/live.h"

using namespace glasnost::preview;
using testing::header_of;

namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Client {
  testing::FakeSite site;
  Door door{"127.0.0.1", 8080};

  Response ask(const std::string& target, Headers headers = {}, const std::string& method = "GET") {
    if (headers.empty() || headers.front().first != "host")
      headers.insert(headers.begin(), {"host", "localhost:8080"});
    const auto pages = site.pages();
    return answer({method, target, headers}, {door, pages, glasnost::Language::ru});
  }
  int status(const std::string& target, Headers headers = {}) {
    return ask(target, std::move(headers)).status;
  }
};

}  // namespace

TEST_CASE("a path that leads out of the site, or is written to hide one, is refused") {
  Client client;
  const std::vector<std::string> targets = {
      "/../etc/passwd",
      "/a/../../etc/passwd",
      "/..",
      "/.",
      "/./a/",
      "/a/./",
      "/a/..",
      "/%2e%2e/etc/passwd",
      "/%2E%2E/etc/passwd",
      "/.%2e/etc/passwd",
      "/%2e./etc/passwd",
      "/..%2fetc/passwd",
      "/..%2Fetc%2fpasswd",
      "/%2e%2e%2fetc",
      "/a%2f",
      "/a/..%5c..%5cetc",
      "/..\\..\\etc\\passwd",
      "/a\\",
      "/%5c%5chost/share",
      "//etc/passwd",
      "//evil.example/",
      "/a//",
      "///",
      "/%00",
      "/a/%00.html",
      "/a%00/",
      "/%0d%0aSet-Cookie:x",
      "/%0a",
      "/%7f",
      "/%1b",
      "/%c0%ae%c0%ae/etc",
      "/%c0%af",
      "/%e0%80%ae",
      "/%ff",
      "/%ed%a0%80",
      "/%",
      "/%2",
      "/%zz",
      "/%u002e",
      "/a#b",
      "*",
      "a/",
      "http://localhost:8080/",
      "https://evil.example/",
      "localhost:8080",
      "?a",
  };
  for (const auto& target : targets) {
    CAPTURE(target);
    CHECK(client.status(target) == 400);
  }
}

TEST_CASE("a path that no page has is absent, however it is meant") {
  Client client;
  const std::vector<std::string> targets = {"/etc/passwd",
                                            "/%252e%252e/etc/passwd",
                                            "/%252fetc",
                                            "/a/..;/",
                                            "/a/...",
                                            "/.../a/",
                                            "/A/",
                                            "/a/%20",
                                            "/a/;x",
                                            "/a::$DATA",
                                            "/.git/config",
                                            "/.glasnost/x",
                                            "/.glasnost/",
                                            "/CON",
                                            "/a/~",
                                            "/content/x.md",
                                            "/a/index.html.",
                                            "/a/files/%70%72",
                                            "/proc/self/environ",
                                            "/a/%EF%BC%8F",
                                            "/%E2%80%A5/etc"};
  for (const auto& target : targets) {
    CAPTURE(target);
    CHECK(client.status(target) == 404);
  }
}

TEST_CASE("a path may be escaped, and a query is none of it") {
  Client client;
  CHECK(client.status("/%61/") == 200);
  CHECK(client.status("/a/?s=../../etc") == 200);
  CHECK(client.status("/a/files/%D0%BF%D1%80%D0%B8%D0%BA%D0%B0%D0%B7.pdf") == 200);
  CHECK(client.status("/?") == 200);
}

TEST_CASE("only names of this computer with the right port are answered") {
  Client client;
  for (const std::string host : {"localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"}) {
    CAPTURE(host);
    CHECK(client.status("/", {{"host", host}}) == 200);
  }
  for (const std::string host : {"evil.example",
                                 "evil.example:8080",
                                 "localhost",
                                 "localhost:80",
                                 "localhost:8081",
                                 "localhost.:8080",
                                 "localhost.evil.example:8080",
                                 "evil.localhost:8080",
                                 "127.0.0.1",
                                 "127.0.0.1:8080.evil.example",
                                 "127.0.0.2:8080",
                                 "127.1:8080",
                                 "2130706433:8080",
                                 "0x7f.1:8080",
                                 "0.0.0.0:8080",
                                 "[::]:8080",
                                 "::1:8080",
                                 "[::1]",
                                 "[::1:8080",
                                 "[::ffff:127.0.0.1]:8080",
                                 "[0:0:0:0:0:0:0:1]:8080",
                                 "192.168.0.1:8080",
                                 "",
                                 ":8080",
                                 "localhost:",
                                 "localhost:080800",
                                 "localhost:8080:8080",
                                 "user@localhost:8080",
                                 "localhost:8080/x",
                                 "localhost,evil:8080",
                                 "localhost%3A8080",
                                 "[localhost]:8080",
                                 "localhost :8080",
                                 "169.254.169.254:8080",
                                 "xn--e1afmkfd.xn--p1ai:8080"}) {
    CAPTURE(host);
    CHECK(client.status("/", {{"host", host}}) == 421);
  }
  CHECK(client.status("/", {{"host", "localhost:8080"}, {"host", "localhost:8080"}}) == 400);
}

TEST_CASE("a server that listens for the network answers to addresses, not to foreign names") {
  Client client;
  client.door = {"0.0.0.0", 8080};
  CHECK(client.status("/", {{"host", "192.168.0.7:8080"}}) == 200);
  CHECK(client.status("/", {{"host", "[fe80::1]:8080"}}) == 200);
  CHECK(client.status("/", {{"host", "localhost:8080"}}) == 200);
  CHECK(client.status("/", {{"host", "evil.example:8080"}}) == 421);
  client.door = {"school-pc", 8080};
  CHECK(client.status("/", {{"host", "School-PC:8080"}}) == 200);
  CHECK(client.status("/", {{"host", "evil.example:8080"}}) == 421);
}

TEST_CASE("pages of other sites may not ask, but for open data") {
  Client client;
  for (const std::string origin :
       {"null", "http://localhost:8080", "http://localhost:3000", "https://127.0.0.1", "http://[::1]:8080"}) {
    CAPTURE(origin);
    CHECK(client.status("/a/", {{"origin", origin}}) == 200);
  }
  for (const std::string origin :
       {"http://evil.example", "https://evil.example:8080", "http://localhost.evil.example", "file://", "",
        "localhost", "http://", "http://127.0.0.2", "http://evil@localhost",
        "chrome-extension://localhost"}) {
    CAPTURE(origin);
    CHECK(client.status("/a/", {{"origin", origin}}) == 403);
    CHECK(client.status("/.glasnost/events", {{"origin", origin}}) == 403);
    const auto data = client.ask("/api/v1/index.json", {{"origin", origin}});
    CHECK(data.status == 200);
    CHECK(header_of(data, "Access-Control-Allow-Origin").empty());
  }
  const auto own = client.ask("/api/v1/index.json", {{"origin", "http://localhost:3000"}});
  CHECK(header_of(own, "Access-Control-Allow-Origin") == "*");
  CHECK(client.status("/a/", {{"origin", "null"}, {"origin", "http://evil.example"}}) == 403);
}

TEST_CASE("a client that has the bytes hears only that") {
  Client client;
  const auto first = client.ask("/digits.bin");
  const auto tag = header_of(first, "ETag");
  REQUIRE(tag.size() == 34);
  for (const auto& known : {tag, "W/" + tag, "\"x\", " + tag, std::string("*")}) {
    CAPTURE(known);
    const auto again = client.ask("/digits.bin", {{"if-none-match", known}});
    CHECK(again.status == 304);
    CHECK(again.body.empty());
    CHECK(header_of(again, "ETag") == tag);
    CHECK(head_of(again).find("Content-Length") == std::string::npos);
  }
  CHECK(client.status("/digits.bin", {{"if-none-match", "\"x\""}}) == 200);
  CHECK(client.status("/nowhere", {{"if-none-match", "*"}}) == 404);
}

TEST_CASE("one range of bytes is sent") {
  Client client;
  const auto part = [&](const std::string& range) {
    const auto response = client.ask("/digits.bin", {{"range", range}});
    return std::to_string(response.status) + " " + response.body + " " + header_of(response, "Content-Range");
  };
  CHECK(part("bytes=0-0") == "206 0 bytes 0-0/10");
  CHECK(part("bytes=2-4") == "206 234 bytes 2-4/10");
  CHECK(part("bytes=8-") == "206 89 bytes 8-9/10");
  CHECK(part("bytes=8-999") == "206 89 bytes 8-9/10");
  CHECK(part("bytes=-3") == "206 789 bytes 7-9/10");
  CHECK(part("bytes=-999") == "206 0123456789 bytes 0-9/10");
  for (const std::string range :
       {"bytes=10-", "bytes=10-20", "bytes=99-", "bytes=-0", "bytes=999999999999999-"}) {
    CAPTURE(range);
    CHECK(part(range) == "416 416 Range Not Satisfiable\n bytes */10");
  }
}

TEST_CASE("a range that is none, or many, is not looked at") {
  Client client;
  std::string many = "bytes=0-";
  for (int i = 0; i < 2000; ++i) many += ",0-";
  for (const std::string& range :
       {std::string("bytes=0-0,2-2"), many, std::string("bytes=4-2"), std::string("bytes="),
        std::string("bytes=-"), std::string("bytes=a-b"), std::string("bytes=1"), std::string("lines=0-1"),
        std::string("bytes = 0-1"), std::string("bytes=--1"), std::string("bytes=0--1"),
        std::string("bytes=+1-2"), std::string("bytes=0x1-2"), std::string("bytes=99999999999999999999-"),
        std::string("bytes=0-99999999999999999999"), std::string()}) {
    CAPTURE(range);
    const auto response = client.ask("/digits.bin", {{"range", range}});
    CHECK(response.status == 200);
    CHECK(response.body == "0123456789");
  }
  CHECK(client.status("/digits.bin", {{"range", "bytes=0-1"}, {"if-range", "\"old\""}}) == 200);
  CHECK(client.ask("/digits.bin", {{"range", "bytes=0-1"}}, "HEAD").status == 200);
}

TEST_CASE("HEAD counts the bytes and sends none") {
  Client client;
  const auto response = client.ask("/digits.bin", {}, "HEAD");
  CHECK(head_of(response).find("Content-Length: 10\r\n") != std::string::npos);
  CHECK(response.without_body);
  CHECK_FALSE(client.ask("/.glasnost/events", {}, "HEAD").events);
}

TEST_CASE("every response forbids what a page does not need") {
  Client client;
  for (const std::string target : {"/", "/nowhere", "/later/", "/../", "/a", "/.glasnost/live.js"}) {
    CAPTURE(target);
    const auto wire = head_of(client.ask(target));
    for (const std::string header :
         {"Content-Security-Policy: default-src 'none';", "X-Content-Type-Options: nosniff",
          "Referrer-Policy: no-referrer", "Cache-Control: no-store", "Connection: close",
          "frame-ancestors 'none'"})
      CHECK(wire.find(header) != std::string::npos);
  }
}

TEST_CASE("text names its character set, by the ending of the path") {
  CHECK(content_type_of("") == "text/html; charset=utf-8");
  CHECK(content_type_of("a/") == "text/html; charset=utf-8");
  CHECK(content_type_of("api/v1/index.json") == "application/json; charset=utf-8");
  CHECK(content_type_of("x.csv") == "text/csv; charset=utf-8");
  CHECK(content_type_of("x.pdf") == "application/pdf");
  CHECK(content_type_of("x.html.unknown") == "application/octet-stream");
  CHECK(content_type_of(".nojekyll") == "application/octet-stream");
}

TEST_CASE("a page without its slash is shown the way") {
  Client client;
  const auto response = client.ask("/a?x=1");
  CHECK(response.status == 301);
  CHECK(header_of(response, "Location") == "/a/");
}

TEST_CASE("what is still being read is said, and when to come again") {
  Client client;
  const auto response = client.ask("/later/");
  CHECK(response.status == 503);
  CHECK(header_of(response, "Retry-After") == "1");
  CHECK(response.body.find("3 / 7") != std::string::npos);
  CHECK(response.body.find("data-version=\"7\"") != std::string::npos);
}

TEST_CASE("problems lie over the page as plain text") {
  Client client;
  client.site.problems = {"a.md:1: <script>alert(1)</script> & \"x\"", "b"};
  for (const std::string target : {"/a/", "/broken/", "/nowhere"}) {
    CAPTURE(target);
    const auto body = client.ask(target).body;
    CHECK(body.find("glasnost-problems") != std::string::npos);
    CHECK(body.find("a.md:1: &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;") !=
          std::string::npos);
    CHECK(body.find("<script>alert") == std::string::npos);
  }
  CHECK(client.ask("/a/").body.find("<p>A</p>") != std::string::npos);
  CHECK(client.status("/broken/") == 500);
  CHECK(client.ask("/digits.bin").body == "0123456789");
}

TEST_CASE("a hundred problems do not bury the page") {
  const std::vector<std::string> problems(100, "x");
  const auto html = with_overlay("<body></body>", {1, problems, glasnost::Language::en});
  std::size_t shown = 0;
  for (auto at = html.find("<pre>"); at != std::string::npos; at = html.find("<pre>", at + 1)) ++shown;
  CHECK(shown == 20);
  CHECK(html.find("All errors are shown") != std::string::npos);
}

TEST_CASE("live reload needs no inline script and widens only the page's own policy") {
  const std::vector<std::string> none;
  const auto html = with_overlay(
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'self'\"></head>"
      "<body></body>",
      {42, none, glasnost::Language::ru});
  CHECK(html.find("style-src 'self'; script-src 'self'; connect-src 'self'\"") != std::string::npos);
  CHECK(html.find("<script src=\"/.glasnost/live.js\" data-version=\"42\" defer></script>\n</head>") !=
        std::string::npos);
  CHECK(html.find("glasnost-problems") == std::string::npos);
}
