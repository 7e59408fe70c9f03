#include <catch2/catch.hpp>

#include "page.h"

using namespace glasnost;
using namespace glasnost::render;

namespace {

struct Row {
  std::string text, expected;
};

void check_rows(const std::vector<Row>& rows, const Texts& others = {}) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(problems_in(row.text, others) == row.expected);
  }
}

Diagnostic only_problem(const std::string& text, const Texts& others = {}) {
  Diagnostics diagnostics;
  compile_page(text, others, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  return diagnostics.items().front();
}

}  // namespace

TEST_CASE("a mistake in the braces is reported with its place") {
  check_rows({
      {"а {{title", "1:3 template/unclosed-tag"},
      {"{{title}", "1:1 template/unclosed-tag"},
      {"{{{body}}", "1:1 template/unclosed-tag"},
      {"{{title {{note}}", "1:1 template/unclosed-tag"},
      {"{{! заметка", "1:1 template/unclosed-tag"},
      {"{{}}", "1:1 template/bad-name"},
      {"{{на имя}}", "1:1 template/bad-name"},
      {"{{a b}}", "1:1 template/bad-name"},
      {"{{&title}}", "1:1 template/bad-name"},
      {"{{=<% %>=}}", "1:1 template/bad-name"},
      {"{{chief.}}", "1:1 template/bad-name"},
      {"{{.name}}", "1:1 template/bad-name"},
      {"{{#}}", "1:1 template/bad-name"},
      {"{{> ../x}}", "1:1 template/bad-name"},
      {"{{day |}}", "1:1 template/unknown-filter"},
      {"{{count | plural}}", "1:1 template/unknown-filter"},
      {"{{day | iso x}}", "1:1 template/unknown-filter"},
      {"{{day | dmy}}", "1:1 template/unknown-filter"},
  });
}

TEST_CASE("a section that is not closed or never opened is reported where it stands") {
  check_rows({
      {"строка\n  {{#yes}}\n", "2:3 template/unclosed"},
      {"{{#yes}}{{#no}}{{/yes}}", "1:9 template/unclosed"},
      {"{{/yes}}", "1:1 template/unopened"},
      {"{{#yes}}{{/no}}{{/yes}}", "1:9 template/unopened"},
      {"{{#yes}}{{/no}}", "1:1 template/unclosed, 1:9 template/unopened"},
      {"{{$main}}", "1:1 template/unclosed"},
  });
}

TEST_CASE("a name that the page does not have is reported where it stands") {
  check_rows({
      {"{{titel}}", "1:1 template/unknown-name"},
      {"абв {{titel}}", "1:5 template/unknown-name"},
      {"\n\n {{#titel}}{{x}}{{/titel}}", "3:2 template/unknown-name"},
      {"{{^titel}}{{/titel}}", "1:1 template/unknown-name"},
      {"{{name}}", "1:1 template/unknown-name"},
      {"{{#people}}{{name}}{{/people}}{{name}}", "1:31 template/unknown-name"},
      {"{{chief.nam}}", "1:1 template/unknown-name"},
      {"{{title.length}}", "1:1 template/unknown-name"},
      {"{{people.name}}", "1:1 template/unknown-name"},
      {"{{.}}", "1:1 template/item"},
      {"{{#people}}{{.}}{{/people}}", "1:12 template/item"},
      {"{{#yes}}{{.}}{{/yes}}", "1:9 template/item"},
      {"{{t.menu.hom}}", "1:1 template/missing-word"},
      {"{{t.school}}", "1:1 template/word-forms"},
      {"{{count | plural menu.home}}", "1:1 template/word-forms"},
      {"{{count | plural pair}}", "1:1 template/word-forms"},
      {"{{count | plural scool}}", "1:1 template/missing-word"},
      {"{{t}}", "1:1 template/unknown-name"},
      {"{{titel}}\n{{noet}}{{#people}}{{aeg}}{{/people}}",
       "1:1 template/unknown-name, 2:1 template/unknown-name, 2:20 template/unknown-name"},
  });
}

TEST_CASE("an unknown name comes with the nearest known one, the page and the names it could be") {
  const Diagnostic field = only_problem("{{#people}}{{nam}}{{/people}}");
  CHECK(field.args[0] == "nam");
  CHECK(field.args[1].find("«name»") != std::string::npos);
  CHECK(field.args[2] == "page");
  CHECK(field.args[3].starts_with("name, age, duties, title"));
  const Diagnostic nested = only_problem("{{chief.aeg}}");
  CHECK(nested.args[1].find("«chief.age»") != std::string::npos);
  CHECK(nested.args[3] == "chief.name, chief.age, chief.duties");
  const Diagnostic partial = only_problem("{{> partials/hedaer}}", {{"partials/header", ""}});
  CHECK(partial.rule->code == "template/missing-template");
  CHECK(partial.args[1].find("«partials/header»") != std::string::npos);
  const Diagnostic block = only_problem("{{< base}}{{$mian}}x{{/mian}}{{/base}}",
                                        {{"base", "{{$main}}{{/main}}{{$foot}}{{/foot}}"}});
  CHECK(block.rule->code == "template/unknown-block");
  CHECK(block.args == std::vector<std::string>{"mian", block.args[1], "base", "foot, main"});
  CHECK(block.args[1].find("«main»") != std::string::npos);
}

TEST_CASE("a value of a type that cannot stand there is reported") {
  check_rows({
      {"{{body}}", "1:1 template/html-braces"},
      {"{{{title}}}", "1:1 template/plain-braces"},
      {"{{{link}}}", "1:1 template/plain-braces"},
      {"{{{t.menu.home}}}", "1:1 template/plain-braces"},
      {"{{yes}}", "1:1 template/not-value"},
      {"{{people}}", "1:1 template/not-value"},
      {"{{chief}}", "1:1 template/not-value"},
      {"{{map}}", "1:1 template/not-value"},
      {"{{{people}}}", "1:1 template/not-value"},
      {"{{title | iso}}", "1:1 template/filter-type"},
      {"{{day | typed}}", "1:1 template/filter-type"},
      {"{{day | plural school}}", "1:1 template/filter-type"},
      {"{{t.menu.home | iso}}", "1:1 template/filter-type"},
      {"{{#count}}x{{/count}}", "1:1 template/section-type"},
      {"{{^day}}x{{/day}}", "1:1 template/section-type"},
      {"{{#chief.age}}x{{/chief.age}}", ""},
  });
}

TEST_CASE("a missing template, a template inside itself and a lost block are reported") {
  const Texts others = {{"self", "x\n{{> self}}"},
                        {"a", "{{> b}}"},
                        {"b", "{{> a}}"},
                        {"layout", "{{$main}}{{/main}}"},
                        {"round", "{{< round}}{{/round}}"},
                        {"broken", "<p>\n{{titel}}{{#yes}}"},
                        {"inside", "{{< layout}}{{$main}}{{> inside}}{{/main}}{{/layout}}"}};
  check_rows(
      {
          {"{{> nothing}}", "1:1 template/missing-template"},
          {"{{< nothing}}{{$main}}{{/main}}{{/nothing}}", "1:1 template/missing-template"},
          {"{{> page}}", "1:1 template/recursion"},
          {"{{> self}}", "site-templates/self.html:2:1 template/recursion"},
          {"{{> a}}", "site-templates/b.html:1:1 template/recursion"},
          {"{{< round}}{{/round}}", "site-templates/round.html:1:1 template/recursion"},
          {"{{> inside}}", "site-templates/inside.html:1:22 template/recursion"},
          {"{{< layout}}{{$mian}}x{{/mian}}{{/layout}}", "1:13 template/unknown-block"},
          {"{{< layout}}\nпропажа\n{{$main}}x{{/main}}{{/layout}}", "2:1 template/outside-block"},
          {"{{< layout}}{{title}}{{$main}}x{{/main}}{{/layout}}", "1:13 template/outside-block"},
          {"{{< layout}}{{$main}}x{{/main}} {{$main}}y{{/main}}{{/layout}}", "1:33 template/duplicate-block"},
          {"{{> broken}}{{> broken}}",
           "site-templates/broken.html:2:1 template/unknown-name, site-templates/broken.html:2:10 "
           "template/unclosed"},
          {"{{< layout}}{{$main}}\n{{titel}}{{/main}}{{/layout}}", "2:1 template/unknown-name"},
      },
      others);
  CHECK(only_problem("{{> a}}", others).args[0] == "a → b → a");
}

TEST_CASE("a page without a template is reported with the file it should have") {
  Diagnostics diagnostics;
  const TemplateSources sources{"site-templates", {{"pages/school", ""}}};
  CHECK(compile_template(sources, "pages/schol", shape_of<Page>(), page_words(), diagnostics) == nullptr);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items().front().location.file == "site-templates/pages/schol.html");
  CHECK(diagnostics.items().front().rule->code == "template/missing-template");
}

TEST_CASE("templates nested too deep are reported and not followed") {
  std::string deep, frames, close;
  for (int i = 0; i < 100; ++i) deep += "{{#yes}}";
  CHECK(problems_in(deep).find("template/depth") != std::string::npos);
  Texts chain;
  for (int i = 0; i < 80; ++i)
    chain["p" + std::to_string(i)] =
        "{{#chief}}{{#deputy}}{{> p" + std::to_string(i + 1) + "}}{{/deputy}}{{/chief}}";
  chain["p80"] = "";
  CHECK(problems_in("{{> p0}}", chain).find("template/depth") != std::string::npos);
}

TEST_CASE("every message names what was found and says what to type") {
  for (const char* text :
       {"{{titel}}", "{{body}}", "{{{title}}}", "<a href=\"{{title}}\">", "{{#yes}}", "{{/yes}}",
        "<a title={{title}}>", "{{people}}", "{{#count}}{{/count}}", "{{t.nothing}}"}) {
    const Diagnostic problem = only_problem(text);
    const std::string message = message_of(problem, Language::ru);
    INFO(message);
    CHECK(message.find(problem.args[0]) != std::string::npos);
    CHECK(!fix_of(problem, Language::ru).empty());
    CHECK(!fix_of(problem, Language::en).empty());
  }
  CHECK(fix_of(only_problem("{{body}}"), Language::ru) == "напишите три скобки: {{{body}}}");
  CHECK(fix_of(only_problem("{{{title}}}"), Language::ru) == "напишите две скобки: {{title}}");
}
