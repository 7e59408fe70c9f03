#include <catch2/catch.hpp>

#include "page.h"

using namespace glasnost;
using namespace glasnost::render;

namespace {

struct Row {
  std::string text, expected;  // the problem, or nothing
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(problems_in(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("an address takes a link, and a text only after a fixed number sign") {
  check_rows({
      {"<a href=\"{{link}}\">x</a>", ""},
      {"<a href='{{link}}'>x</a>", ""},
      {"<A HREF = \"{{link}}\">x</a>", ""},
      {"<img src=\"{{link}}\" alt=\"{{title}}\">", ""},
      {"<a href=\"{{link}}assets/x.css\">", ""},
      {"<a href=\"#{{title}}\">", ""},
      {"<a href=\"{{link}}#{{title}}\">", ""},
      {"<a href=\"#p-{{count}}\">", ""},
      {"<a href=\"{{title}}\">", "1:10 template/not-url"},
      {"<a href=\"{{count}}\">", "1:10 template/not-url"},
      {"<a href=\"{{t.menu.home}}\">", "1:10 template/not-url"},
      {"<a href=\"schools/{{title}}\">", "1:18 template/not-url"},
      {"<a href=\"{{link}}?q={{title}}\">", "1:21 template/not-url"},
      {"<a href=\"javascript:{{link}}\">", "1:21 template/in-attribute"},
      {"<a href=\"&#106;{{title}}\">", "1:16 template/not-url"},
      {"<img src=\"{{title}}\">", "1:11 template/not-url"},
      {"<img srcset=\"{{title}} 2x\">", "1:14 template/not-url"},
      {"<form action=\"{{title}}\">", "1:15 template/not-url"},
      {"<button formaction=\"{{title}}\">", "1:21 template/not-url"},
      {"<svg><use xlink:href=\"{{title}}\"/></svg>", "1:23 template/not-url"},
      {"<a title=\"{{title}}\" href=\"{{title}}\">", "1:28 template/not-url"},
      {"<a href=\"{{link}}\" title=\"{{title}}\">", ""},
      {"<a href=\"{{#yes}}#{{title}}{{/yes}}\">", ""},
      {"<a href=\"{{#yes}}#{{/yes}}{{title}}\">", "1:27 template/not-url"},
      {"<a href=\"{{#yes}}javascript:{{/yes}}{{link}}\">", "1:10 template/split-tag"},
  });
}

TEST_CASE("attributes that the browser would run take no value") {
  check_rows({
      {"<a onclick=\"{{title}}\">", "1:13 template/in-attribute"},
      {"<a ONLOAD=\"{{link}}\">", "1:12 template/in-attribute"},
      {"<p style=\"color: {{title}}\">", "1:18 template/in-attribute"},
      {"<iframe srcdoc=\"{{title}}\"></iframe>", "1:17 template/in-attribute"},
      {"<p title=\"{{{body}}}\">", "1:11 template/in-attribute"},
      {"<a href=\"#{{{body}}}\">", "1:11 template/in-attribute"},
  });
}

TEST_CASE("scripts, styles and comments take no value") {
  check_rows({
      {"<script>{{title}}</script>", "1:9 template/in-script"},
      {"<SCRIPT type=x>a</scrip>{{link}}</script >", "1:25 template/in-script"},
      {"<script>a < b; '</' + {{title}}</script>", "1:23 template/in-script"},
      {"<style>{{t.menu.home}}</style>", "1:8 template/in-script"},
      {"<script>{{{body}}}</script>", "1:9 template/in-script"},
      {"<script>x</script>{{title}}", ""},
      {"<script>x</SCRIPT>{{title}}", ""},
      {"<script src=\"{{link}}\"></script>", ""},
      {"<style></style >{{title}}", ""},
      {"<!-- {{title}} -->", "1:6 template/in-comment"},
      {"<!-- a > -- {{title}} -->", "1:13 template/in-comment"},
      {"<!-- a -->{{title}}", ""},
      {"<!-->{{title}}", ""},
      {"<!--->{{title}}", ""},
      {"<!-- a --!>{{title}}", ""},
      {"<!--a--->{{title}}", ""},
      {"<!DOCTYPE html>{{title}}", ""},
      {"<!DOCTYPE {{title}}>", "1:11 template/in-comment"},
      {"<?xml {{title}}?>", "1:7 template/in-comment"},
      {"<title>{{title}}</title><p>{{{body}}}", ""},
      {"<title>{{{body}}}</title>", "1:8 template/in-script"},
      {"<title><b {{title}}</title>", ""},
      {"<textarea></{{title}}</textarea>", "1:13 template/in-tag"},
  });
}

TEST_CASE("names in a tag and values without quotes cannot come from a value") {
  check_rows({
      {"<{{title}}>", "1:2 template/in-tag"},
      {"</{{title}}>", "1:3 template/in-tag"},
      {"<h{{count}}>", "1:3 template/in-tag"},
      {"<a {{title}}>", "1:4 template/in-tag"},
      {"<a {{title}}=\"x\">", "1:4 template/in-tag"},
      {"<a data-{{title}}=\"x\">", "1:9 template/in-tag"},
      {"<a title={{title}}>", "1:10 template/unquoted"},
      {"<a title= {{title}}>", "1:11 template/unquoted"},
      {"<a title=x{{title}}>", "1:11 template/unquoted"},
      {"<a href={{link}}>", "1:9 template/unquoted"},
      {"a < b {{title}} > c", ""},
      {"<3 {{title}}", ""},
      {"<a title=\">\">{{title}}</a>", ""},
      {"<a title=\"'{{title}}'\">", ""},
      {"<br/>{{title}}", ""},
      {"<input disabled value=\"{{title}}\">", ""},
      {"<input disabled = \"{{title}}\">", ""},
  });
}

TEST_CASE("a section begins and ends in the same place of the page") {
  check_rows({
      {"<li{{#yes}} class=\"a\"{{/yes}}>", ""},
      {"<li {{#yes}}class=\"a\"{{/yes}}>", ""},
      {"<li{{#yes}} hidden{{/yes}} id=\"a\">", ""},
      {"<li{{#yes}} hidden{{/yes}}>", ""},
      {"<li{{#yes}} title=x{{/yes}}>", ""},
      {"<li class=\"a{{#yes}} b{{/yes}}\">", ""},
      {"<li class=\"{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}\">{{title}}</li>", ""},
      {"{{#yes}}<b>{{/yes}}x{{#yes}}</b>{{/yes}}", ""},
      {"<a{{#yes}} title=\"{{/yes}}x\">", "1:3 template/split-tag"},
      {"{{#yes}}<a {{/yes}}>", "1:1 template/split-tag"},
      {"{{#yes}}<script>{{/yes}}x", "1:1 template/split-tag"},
      {"{{#yes}}<!--{{/yes}}-->", "1:1 template/split-tag"},
      {"<script>{{#yes}}</script>{{/yes}}</script>", "1:9 template/split-tag"},
      {"<a title={{#yes}}x{{/yes}}>", "1:10 template/split-tag"},
      {"<{{#yes}}b{{/yes}}>", "1:2 template/split-tag"},
      {"<p class=\"{{#yes}}\" title=\"{{/yes}}\">", "1:11 template/split-tag"},
      {"<p class=\"{{#yes}}\" class='{{/yes}}'>", "1:11 template/split-tag"},
      {"<li{{#yes}}st{{/yes}}>", "1:12 template/tight-tag"},
      {"<li{{#yes}} a{{/yes}}b=\"c\">", "1:22 template/tight-tag"},
      {"<li a=\"b\"c=\"d\">", "1:1 template/tight-tag"},
  });
}

TEST_CASE("a page ends outside of tags, comments and scripts") {
  for (const char* text : {"<a href=\"x", "<a", "<!-- x", "<script>x", "<title>x", "</p", "x <"}) {
    INFO(text);
    CHECK(problems_in(text) == "0:0 template/unfinished-html");
  }
}

TEST_CASE("a partial and a block go on in the place where they stand") {
  const Texts others = {{"attributes", " title=\"{{title}}\""},
                        {"text", "{{title}}"},
                        {"open", "<a href=\""},
                        {"base", "<script>{{$main}}{{/main}}</script>"}};
  CHECK(problems_in("<a{{> attributes}}>", others).empty());
  CHECK(problems_in("<a href=\"{{> text}}\">", others) == "site-templates/text.html:1:1 template/not-url");
  CHECK(problems_in("{{> open}}{{title}}\">", others) == "1:11 template/not-url");
  CHECK(problems_in("{{< base}}{{$main}}{{title}}{{/main}}{{/base}}", others) == "1:20 template/in-script");
}
