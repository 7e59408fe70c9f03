#include "base/html.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace glasnost;

TEST_CASE("text put into HTML cannot end its element or attribute") {
  std::string out = "=";
  append_escaped(out, "<b a=\"1\" c='2'>&amp; «ёж»");
  CHECK(out == "=&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp; «ёж»");
}

TEST_CASE("links to the web, to mail and to telephones are allowed") {
  for (const std::string text : {"http://example.org", "https://example.org/a?b=1&copy=2#c",
                                 "HTTPS://Example.org", "mailto:a@example.org", "tel:+78136621010",
                                 "https://школа.рф/приказ", "https://example.org/?u=javascript:1"}) {
    CAPTURE(text);
    const auto url = Url::parse(text);
    REQUIRE(url);
    CHECK(url->str() == text);
  }
}

TEST_CASE("every other link is refused, however it is hidden") {
  for (const std::string text : {"",
                                 "javascript:alert(1)",
                                 "JavaScript:alert(1)",
                                 " javascript:alert(1)",
                                 "java\tscript:alert(1)",
                                 "java\nscript:alert(1)",
                                 "\x01javascript:alert(1)",
                                 "javascript&colon;alert(1)",
                                 "javascript&#58;alert(1)",
                                 "javascript&#x3a;alert(1)",
                                 "javascript&#x3Aalert(1)",
                                 "java&Tab;script:alert(1)",
                                 "java&NewLine;script:alert(1)",
                                 "&#106;avascript:alert(1)",
                                 "&#0000106avascript:alert(1)",
                                 "java\u00ADscript:alert(1)",
                                 "java\u200Bscript:alert(1)",
                                 "data:text/html,x",
                                 "vbscript:x",
                                 "file:///etc/passwd",
                                 "ftp://example.org",
                                 "//example.org",
                                 "/about/",
                                 "about",
                                 "#anchor",
                                 "http:example.org",
                                 "http:/example.org",
                                 "http:///example.org",
                                 "https://",
                                 "https:// example.org",
                                 "https://exam ple.org/a",
                                 "http:\\\\example.org",
                                 "https://example.org\\@evil.example",
                                 "https:&bsol;&bsol;example.org",
                                 "https&colon;//example.org",
                                 "https://example.org&bsol;@evil.example",
                                 "https://example.org&#92;@evil.example",
                                 "&#104;ttps://example.org",
                                 "https//example.org",
                                 "mailto:",
                                 "tel:",
                                 "mailto://example.org",
                                 "httpss://example.org",
                                 "x-https://example.org",
                                 "http&#58//example.org"}) {
    CAPTURE(text);
    CHECK_FALSE(Url::parse(text));
  }
}

TEST_CASE("blanks around a link are dropped, blanks inside are encoded") {
  CHECK(Url::parse("  https://example.org/a b\u00A0c \n")->str() == "https://example.org/a%20b%20c");
  CHECK(Url::parse("https://exam\nple.org")->str() == "https://example.org");
}
