#include "record/markdown/markdown.h"

#include <catch2/catch.hpp>
#include <future>
#include <vector>

#include "bodies.h"
#include "found.h"

using namespace glasnost;
using namespace glasnost::record;

namespace {

std::string html(const std::string& text) {
  Diagnostics diagnostics;
  const std::string out = html_of(parse_markdown(text, in_file(), diagnostics));
  CHECK(found(diagnostics) == "");
  return out;
}

std::string findings(const std::string& text, const MarkdownSource& source = in_file()) {
  Diagnostics diagnostics;
  parse_markdown(text, source, diagnostics);
  return found(diagnostics);
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("Markdown becomes plain semantic HTML") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"Абзац *раз* **два** `три`", "<p>Абзац <em>раз</em> <strong>два</strong> <code>три</code></p>\n"},
      {"первая\nвторая", "<p>первая\nвторая</p>\n"},
      {"первая  \nвторая", "<p>первая<br>\nвторая</p>\n"},
      {"> слова\n>\n> ещё", "<blockquote>\n<p>слова</p>\n<p>ещё</p>\n</blockquote>\n"},
      {"---", "<hr>\n"},
      {"```\n<b> & \"\n```", "<pre><code>&lt;b&gt; &amp; &quot;\n</code></pre>\n"},
      {"- раз\n- два", "<ul>\n<li>раз</li>\n<li>два</li>\n</ul>\n"},
      {"- раз\n\n- два", "<ul>\n<li><p>раз</p>\n</li>\n<li><p>два</p>\n</li>\n</ul>\n"},
      {"- раз\n  - два", "<ul>\n<li>раз\n<ul>\n<li>два</li>\n</ul>\n</li>\n</ul>\n"},
      {"1. раз\n2. два", "<ol>\n<li>раз</li>\n<li>два</li>\n</ol>\n"},
      {"4. раз\n5. два", "<ol start=\"4\">\n<li>раз</li>\n<li>два</li>\n</ol>\n"},
      {"1) раз", "<ol class=\"paren\">\n<li>раз</li>\n</ol>\n"},
      {"2 < 3 \\<b> & &lt;i&gt; \"так\"", "<p>2 &lt; 3 &lt;b&gt; &amp; &lt;i&gt; &quot;так&quot;</p>\n"},
      {"~так~ ^и^ www.example.org", "<p>~так~ ^и^ www.example.org</p>\n"},
      {"Строка\r\nдруга\u044f\r\n", "<p>Строка\nдругая</p>\n"},
      {"", ""},
  }));
  CHECK(html(text) == expected);
}

TEST_CASE("a number in a list stays as it was typed, though CommonMark counts by itself") {
  CHECK(html("1. раз\n2. два\n2. снова\n3. три") ==
        "<ol>\n<li>раз</li>\n<li>два</li>\n<li value=\"2\">снова</li>\n<li>три</li>\n</ol>\n");
  CHECK(html("> 1. раз\n> 1. два") ==
        "<blockquote>\n<ol>\n<li>раз</li>\n<li value=\"1\">два</li>\n</ol>\n</blockquote>\n");
  CHECK(html("- 3. раз\n  5. два") ==
        "<ul>\n<li><ol start=\"3\">\n<li>раз</li>\n<li value=\"5\">два</li>\n</ol>\n</li>\n</ul>\n");
}

TEST_CASE("a task is a labelled box that nobody can tick") {
  CHECK(html("- [ ] раз\n- [x] два") ==
        "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled> раз</label></li>\n"
        "<li class=\"task\"><label><input type=\"checkbox\" disabled checked> два</label></li>\n</ul>\n");
  CHECK_THAT(html("- [ ] открыть [x](https://example.org)"), Catch::Contains("disabled> открыть"));
}

TEST_CASE("headings begin below the page's own, skip no level and carry anchors") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"# Раз", "<h2 id=\"s-u1\">Раз</h2>\n"},
      {"## Раз", "<h2 id=\"s-u1\">Раз</h2>\n"},
      {"## Раз\n#### Два\n## Три",
       "<h2 id=\"s-u1\">Раз</h2>\n<h3 id=\"s-u2\">Два</h3>\n<h2 id=\"s-u3\">Три</h2>\n"},
      {"# 1. А\n## 1.1 Б\n### 1.1.1. В",
       "<h2 id=\"s-1\">1. А</h2>\n<h3 id=\"s-1-1\">1.1 Б</h3>\n<h4 id=\"s-1-1-1\">1.1.1. В</h4>\n"},
      {"### А\n## Б", "<h2 id=\"s-u1\">А</h2>\n<h2 id=\"s-u2\">Б</h2>\n"},
      {"## 2. А\n## 2. Б\n## 2. В",
       "<h2 id=\"s-2\">2. А</h2>\n<h2 id=\"s-2--2\">2. Б</h2>\n<h2 id=\"s-2--3\">2. В</h2>\n"},
      {"Заголовок\n===", "<h2 id=\"s-u1\">Заголовок</h2>\n"},
      {"## 2022 год", "<h2 id=\"s-u1\">2022 год</h2>\n"},
      {"## 5 шагов", "<h2 id=\"s-u1\">5 шагов</h2>\n"},
      {"# a\n## b\n### c\n#### d\n##### e\n###### f",
       "<h2 id=\"s-u1\">a</h2>\n<h3 id=\"s-u2\">b</h3>\n<h4 id=\"s-u3\">c</h4>\n<h5 id=\"s-u4\">d</h5>\n"
       "<h6 id=\"s-u5\">e</h6>\n<h6 id=\"s-u6\">f</h6>\n"},
  }));
  CHECK(html(text) == expected);
}

TEST_CASE("a body knows the anchors of its headings") {
  Diagnostics diagnostics;
  const Body body = parse_markdown("## 1. А\n\n> ## Б", in_file(), diagnostics);
  CHECK(body.anchors() == std::vector<std::string>{"s-1", "s-u1"});
}

TEST_CASE("a table scrolls by itself, its header has a scope, its columns are aligned by classes") {
  CHECK(html("| № | Имя | |\n|:--|:-:|--:|\n| 1 | раз<br>два | а\\|б |") ==
        "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr><th scope=\"col\" "
        "class=\"align-left\">№</th><th scope=\"col\" class=\"align-center\">Имя</th><td "
        "class=\"align-right\"></td></tr>\n"
        "</thead>\n<tbody>\n<tr><td class=\"align-left\">1</td><td class=\"align-center\">раз<br>два</td><td "
        "class=\"align-right\">а|б</td></tr>\n</tbody>\n</table>\n</div>\n");
  CHECK(html("| а |\n|---|") ==
        "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr><th "
        "scope=\"col\">а</th></tr>\n</thead>\n"
        "</table>\n</div>\n");
}

TEST_CASE("the heading above names a table, and a second one by its number") {
  const std::string out = html("## Итоги «года» & \"т\"\n\n| а |\n|---|\n\nи\n\n| б |\n|---|\n");
  CHECK_THAT(out, Catch::Contains("<section class=\"table-scroll\" tabindex=\"0\" "
                                  "aria-label=\"Итоги «года» &amp; &quot;т&quot;\">\n<table>"));
  CHECK_THAT(out, Catch::Contains("aria-label=\"Итоги «года» &amp; &quot;т&quot; (2)\">"));
  CHECK_THAT(out, Catch::EndsWith("</table>\n</section>\n"));
}

TEST_CASE("a link leads out by an allowed scheme, or to a place in the municipality") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"[а](https://example.org/?a=1&b=2)",
       "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">а</a></p>\n"},
      {"[а](http://example.org \"по \\\"так\\\"\")",
       "<p><a href=\"http://example.org\" title=\"по &quot;так&quot;\" rel=\"noopener\">а</a></p>\n"},
      {"[а](HTTPS://example.org)", "<p><a href=\"HTTPS://example.org\" rel=\"noopener\">а</a></p>\n"},
      {"[а](mailto:a@example.org)", "<p><a href=\"mailto:a@example.org\">а</a></p>\n"},
      {"[а](tel:+78121234567)", "<p><a href=\"tel:+78121234567\">а</a></p>\n"},
      {"<https://example.org>",
       "<p><a href=\"https://example.org\" rel=\"noopener\">https://example.org</a></p>\n"},
      {"<a@example.org>", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n"},
      {"[](https://example.org)",
       "<p><a href=\"https://example.org\" rel=\"noopener\">https://example.org</a></p>\n"},
      {"[а][б]\n\n[б]: https://example.org",
       "<p><a href=\"https://example.org\" rel=\"noopener\">а</a></p>\n"},
      {"[а <https://b.example> в](https://example.org)",
       "<p><a href=\"https://example.org\" rel=\"noopener\">а https://b.example в</a></p>\n"},
      {"[п. 2](#p-2--2-u1)", "<p><a href=\"‹#p-2--2-u1›\">п. 2</a></p>\n"},
      {"[а](doc:2021-order-532)", "<p><a href=\"‹doc 2021-order-532›\">а</a></p>\n"},
      {"[а](doc:x#p-1 \"т\")", "<p><a href=\"‹doc x#p-1›\" title=\"т\">а</a></p>\n"},
      {"[а](prog:x#m-2-11)", "<p><a href=\"‹prog x#m-2-11›\">а</a></p>\n"},
      {"[а](ind:ko_fact)", "<p><a href=\"‹ind ko_fact›\">а</a></p>\n"},
      {"[а](school:sosh-1)", "<p><a href=\"‹school sosh-1›\">а</a></p>\n"},
      {"[а](mon:x)", "<p><a href=\"‹mon x›\">а</a></p>\n"},
      {"[а](risk:2021)", "<p><a href=\"‹risk 2021›\">а</a></p>\n"},
      {"[*а* `б`](doc:x)", "<p><a href=\"‹doc x›\"><em>а</em> <code>б</code></a></p>\n"},
      {"![Схема](plan.png)", "<p><img src=\"‹file plan.png›\" alt=\"Схема\"></p>\n"},
      {"![Схема *проезда* <\\b>](<схема 1.png>)",
       "<p><img src=\"‹file схема 1.png›\" alt=\"Схема проезда &lt;\\b&gt;\"></p>\n"},
      {"[![а](b.png)](doc:x)", "<p><a href=\"‹doc x›\"><img src=\"‹file b.png›\" alt=\"а\"></a></p>\n"},
  }));
  CHECK(html(text) == expected);
}

TEST_CASE("a slot knows where its link stands in the file") {
  Diagnostics diagnostics;
  const Body body = parse_markdown("Слово `[` [а](#x)\nи [б](doc:y)", in_file(10, 3), diagnostics);
  REQUIRE(body.parts().size() == 3);
  CHECK(body.parts()[0].target.mark.line == 10);
  CHECK(body.parts()[0].target.mark.column == 13);
  CHECK(body.parts()[1].target.mark.line == 11);
  CHECK(body.parts()[1].target.mark.column == 5);
  CHECK_FALSE(body.parts()[2].has_target);
}

TEST_CASE("no other link gets through, however it is written") {
  const auto text = GENERATE(
      "[а](javascript:alert(1))", "[а](javascript&colon;alert(1))", "[а](JaVaScRiPt:alert(1))",
      "[а](&#106;avascript:alert(1))", "[а](&#x6A;&#x61;vascript:alert(1))", "[а](java&#9;script:alert(1))",
      "[а](java&NewLine;script:alert(1))", "[а](\\javascript:alert(1))", "[а](<java script:alert(1)>)",
      "[а](javascript&amp;colon;alert(1))", "[а](&#1;javascript:alert(1))", "[а](vbscript:x)",
      "[а](data:text/html,x)", "[а](DATA:text/html;base64,PHg+)", "[а](file:///etc/passwd)",
      "[а](ftp://example.org)", "[а](//example.org)", "[а](\\\\\\\\example.org)", "[а](/x)", "[а](x.html)",
      "[а](../x)", "[а](?x)", "[а]()", "[а](http:x)", "[а](https://)", "[а](Doc:x)",
      "[а](blob:https://example.org)", "[а](javascript://example.org/%0aalert(1))", "<javascript:alert(1)>",
      "<data:text/html,x>", "<vbscript:x>", "[а][б]\n\n[б]: javascript:alert(1)",
      "[а]\n\n[а]: <javascript:alert(1)>", "[![а](b.png)](javascript:x)", "| [а](javascript:x) |\n|---|",
      "- [а](javascript:x)", "## [а](javascript:x)", "[а](javascript\\:x)", "[а](&#0000106avascript:x)",
      "[а](мой:x)");
  Diagnostics diagnostics;
  const std::string out = html_of(parse_markdown(text, in_file(), diagnostics));
  INFO(text);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].rule->code == "markdown/link-scheme");
  CHECK_THAT(out, !Catch::Contains("href"));
  CHECK_THAT(out, Catch::Contains(text[0] == '<' ? ":" : "а"));  // the words stay
}

TEST_CASE("an internal link with a name that no file can have is an error") {
  const auto text =
      GENERATE("[а](doc:)", "[а](doc:../x)", "[а](doc:X)", "[а](doc:школа)", "[а](doc:a.md)", "[а](#)",
               "[а](#п-1)", "[а](doc:x#)", "[а](doc:x#a b)", "[а](doc:x#\"onload)", "[а](school:a/b)");
  INFO(text);
  const std::string out = findings(text);
  CHECK((out == "1:1 markdown/link-target" || std::string(text).find(' ') != std::string::npos));
}

TEST_CASE("HTML in a text is an error at its place, and its words are kept") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"<script>alert(1)</script>", "1:1 markdown/raw-html"},
      {"слово <b>жир</b>", "1:7 markdown/raw-html, 1:13 markdown/raw-html"},
      {"слово\n  ещё <i>", "2:7 markdown/raw-html"},
      {"`<b>` и <b>", "1:9 markdown/raw-html"},
      {"\\<b> и <b>", "1:8 markdown/raw-html"},
      {"слово<br>слово", "1:6 markdown/raw-html"},
      {"<!-- тайна -->", "1:1 markdown/raw-html"},
      {"слово <!-- тайна -->", "1:7 markdown/raw-html"},
      {"слово <?php ?> <![CDATA[x]]> <!X y>",
       "1:7 markdown/raw-html, 1:16 markdown/raw-html, 1:30 markdown/raw-html"},
      {"> - <div>\n>   x", "1:5 markdown/raw-html"},
      {"> раз\n> два <em>", "2:7 markdown/raw-html"},
      {"| а | б |\n|---|---|\n| ы \\| ы | в <br> <u>г |", "3:19 markdown/raw-html"},
      {"Текст\n| а | <b> |\n|---|---|\n| 1 | <i> |", "2:7 markdown/raw-html, 4:7 markdown/raw-html"},
      {"| а |\n|---|\n| <br/> <BR> <br /> |", ""},
      {"| а |\n|---|\n| <br onclick=x> |", "3:3 markdown/raw-html"},
      {"## Заголовок <a href=x>", "1:14 markdown/raw-html"},
      {"![а <b> в](c.png)", "1:5 markdown/raw-html"},
      {"<img src=x onerror=alert(1)>", "1:1 markdown/raw-html"},
      {"раз <svg onload=x>", "1:5 markdown/raw-html"},
      {"раз <svg/onload=x>", ""},  // no tag: shown as words
      {"раз <https://a.b> <c>", "1:19 markdown/raw-html"},
      {"<b\nтитул>", ""},  // no tag
  }));
  CHECK(findings(text) == expected);
  Diagnostics diagnostics;
  const std::string out = html_of(parse_markdown("а <script>b</script>", in_file(), diagnostics));
  CHECK(out == "<p>а &lt;script&gt;b&lt;/script&gt;</p>\n");
}

TEST_CASE("places count from where the text begins in its file") {
  CHECK(findings("а <b>\n\nв <i>", in_file(12, 5)) == "12:7 markdown/raw-html, 14:7 markdown/raw-html");
}

TEST_CASE("an image is a file of the record and says what it shows") {
  const auto& [text, expected] = GENERATE(values<Case>({
      {"а ![](b.png)", "1:3 markdown/image-alt"},
      {"а ![ ](b.png)", "1:3 markdown/image-alt"},
      {"![а](https://example.org/b.png)", "1:1 markdown/image-source"},
      {"![а](//example.org/b.png)", "1:1 markdown/image-source"},
      {"![а](../b.png)", "1:1 markdown/image-source"},
      {"![а](d/b.png)", "1:1 markdown/image-source"},
      {"![а](data:image/png;base64,x)", "1:1 markdown/image-source"},
      {"![а](javascript:x)", "1:1 markdown/image-source"},
      {"![а](..)", "1:1 markdown/image-source"},
      {"![а](b.png?x)", "1:1 markdown/image-source"},
      {"![а](doc:x)", "1:1 markdown/image-source"},
      {"![а]()", "1:1 markdown/image-source"},
      {"![](/b.png)", "1:1 markdown/image-alt, 1:1 markdown/image-source"},
  }));
  CHECK(findings(text) == expected);
}

TEST_CASE("a cell that the parser would drop is an error") {
  CHECK(findings("| а | б |\n|---|---|\n| 1 | 2 | 3 |") == "3:11 markdown/extra-cells");
  CHECK(findings("| а |\n|---|\n| `1|2` |") == "3:6 markdown/extra-cells");
  CHECK(findings("> | а |\n> |---|\n> | 1 | 2 |") == "3:9 markdown/extra-cells");
  CHECK(findings("| а | б |\n|---|---|\n| 1 |") == "");
}

TEST_CASE("a message names what was found") {
  Diagnostics diagnostics;
  parse_markdown("[а](javascript&colon;x)", in_file(), diagnostics);
  CHECK_THAT(first_words(diagnostics), Catch::Contains("«javascript:x»") && Catch::Contains("https://"));
  Diagnostics more;
  parse_markdown("<b class=\"" + repeated("щ", 100) + "\">", in_file(), more);
  CHECK(more.items()[0].args[0] == "<b class=\"" + repeated("щ", 25) + "…");
}

TEST_CASE("text over a limit is an error at its line and does not stop the parser") {
  CHECK(findings("а\n\n" + repeated("|а", 65) + "\n" + repeated("|-", 65)) == "4:1 markdown/table-columns");
  CHECK(findings(repeated("|а", 64) + "\n" + repeated("|-", 64)) == "");
  CHECK(findings("а\n\n" + repeated(">", 100000) + "а") == "3:1 markdown/nesting");
  CHECK(findings(repeated("- ", 60) + "а") == "1:1 markdown/nesting");
  CHECK(findings("а\n\n" + repeated("![[]()", 100000)) == "3:1 markdown/too-complex");
  CHECK(findings(repeated("|а", 100000) + "\n|-|") == "1:1 markdown/too-complex");
  CHECK(findings("а\n\n|а|б|\n" + repeated("|-|\n|а|б|\n", 5)) == "12:1 markdown/too-complex");
  CHECK(findings(repeated("*а **б ", 60) + repeated("в** г* ", 60)) == "1:1 markdown/nesting");
}

TEST_CASE("a long line costs no more than its length") {
  for (const char* unit : {"[", "]", "*а _", "`", "<а ", "<a>", "&amp", "\\", "!["}) {
    Diagnostics diagnostics;
    parse_markdown(repeated(unit, 30000), in_file(), diagnostics);
  }
  std::string deep;
  for (int i = 0; i < 400; ++i) deep += repeated("  ", i) + "- а\n";
  CHECK_THAT(findings(deep), Catch::Contains("markdown/nesting"));
}

TEST_CASE("a long table in a quotation or a list is no long paragraph") {
  CHECK(findings("> | а | б |\n> |---|---|\n" + repeated("> | 1 | 2 |\n", 2500)) == "");
  CHECK(findings("1. а\n\n    | а | б |\n    |---|---|\n" + repeated("    | 1 | 2 |\n", 2500)) == "");
}

TEST_CASE("many threads get what one gets") {
  const std::string text =
      "## А\n\n| а | *б* |\n|---|---|\n| 1 | ~~2~~ www.example.org |\n\n- [x] в [г](doc:d)\n";
  const std::string alone = html(text);
  std::vector<std::future<bool>> runs;
  for (int i = 0; i < 4; ++i)
    runs.push_back(std::async(std::launch::async, [&] {
      bool same = true;
      for (int k = 0; k < 200; ++k) {
        Diagnostics diagnostics;
        same = same && html_of(parse_markdown(text, in_file(), diagnostics)) == alone;
      }
      return same;
    }));
  for (auto& run : runs) CHECK(run.get());
}
