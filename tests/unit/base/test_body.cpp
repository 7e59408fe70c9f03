#include "base/body.h"

#include <catch2/catch.hpp>

using namespace glasnost;

namespace {

Body body_with_link() {
  LinkTarget target{LinkKind::document, "prikaz-17", "p-2", {3, 5}};
  return Body({{"<p>см. <a href=\"", true, target}, {"\">приказ</a></p>\n", false, {}}});
}

}  // namespace

TEST_CASE("a slot gets the URL of its target, escaped") {
  const SafeHtml html = body_with_link().fill(
      [](const LinkTarget& target) { return Url::own("../" + target.id + "/?a=\"1\"&b#" + target.anchor); });
  CHECK(html.str() == "<p>см. <a href=\"../prikaz-17/?a=&quot;1&quot;&amp;b#p-2\">приказ</a></p>\n");
}

TEST_CASE("the plain text of a body is its visible words") {
  const auto plain = [](std::string html) { return Body({{std::move(html), false, {}}}).plain_text(); };
  CHECK(body_with_link().plain_text() == "см. приказ");
  CHECK(plain("<p>до <strong>20</strong>-<em>го</em> июня</p>") == "до 20-го июня");
  CHECK(plain("МБОУ<br>СОШ<br />№ 1") == "МБОУ СОШ № 1");
  CHECK(plain("<p>один</p><p>два</p><ul><li>три</li><li>четыре</li></ul>") == "один два три четыре");
  CHECK(plain("a &lt;b&gt; &amp;lt; &quot;c&quot; &#39;d&#39;") == "a <b> &lt; \"c\" 'd'");
  CHECK(plain("<a title=\"x > y\">z</a>") == "z");
  CHECK(Body().plain_text().empty());
}

TEST_CASE("a body without parts is empty") {
  CHECK(Body().empty());
  CHECK_FALSE(body_with_link().empty());
  CHECK(Body().fill([](const LinkTarget&) { return Url(); }).empty());
}
