#include <catch2/catch.hpp>
#include <thread>

#include "page.h"

using namespace glasnost;
using namespace glasnost::render;

namespace {

struct Row {
  std::string text, expected;
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(rendered(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("a value is written escaped in the place of its name") {
  check_rows({
      {"", ""},
      {"без тегов", "без тегов"},
      {"{ {x} }", "{ {x} }"},
      {"{{title}}", "Школа № 3 &amp; «Лицей» &lt;1&gt;"},
      {"({{ title }})", "(Школа № 3 &amp; «Лицей» &lt;1&gt;)"},
      {"{{\ttitle\n}}", "Школа № 3 &amp; «Лицей» &lt;1&gt;"},
      {"{{empty}}|{{no_note}}|{{no_number}}|{{no_day}}", "|||"},
      {"{{note}}{{note}}", "заметказаметка"},
      {"{{{body}}}", "<p>Текст</p>"},
      {"{{{ body }}}", "<p>Текст</p>"},
      {"{{link}}", "schools/?a=1&amp;b=2"},
      {"{{chief.name}}, {{deputy.name}}, {{nobody.name}}", "Вера, Глеб, "},
      {"  {{note}}  \n", "  заметка  \n"},
      {"{{! тайна {{ }}x", "x"},
  });
}

TEST_CASE("quotes of a value cannot end an attribute") {
  Page page;
  page.title = "\"'>";
  CHECK(rendered("<a title=\"{{title}}\">", {}, page) == "<a title=\"&quot;&#39;&gt;\">");
}

TEST_CASE("numbers and dates are written as Russian readers write them") {
  check_rows({
      {"{{share}}", "38,67"},
      {"{{share | typed}}", "38.67"},
      {"{{share|typed}}", "38.67"},
      {"{{day}}", "21\u00A0октября\u00A02021\u00A0года"},
      {"{{day | iso}}", "2021-10-21"},
      {"{{no_day | iso}}", ""},
      {"{{count}} {{count | plural school}}", "2 школы"},
      {"{{share | plural school}}", "школы"},
      {"{{no_number | plural school}}", ""},
      {"{{#numbers}}{{.}} {{. | plural school}};{{/numbers}}", "1 школа;20\u00A0000 школ;"},
  });
  struct Number {
    Decimal number;
    std::string expected, typed;
  };
  const std::vector<Number> numbers = {
      {{0, 0}, "0", "0"},
      {{4500, 2}, "45,00", "45.00"},
      {{-934, 2}, "\u22129,34", "-9.34"},
      {{-5, 2}, "\u22120,05", "-0.05"},
      {{9999, 0}, "9999", "9999"},
      {{10000, 0}, "10\u00A0000", "10000"},
      {{1234567, 0}, "1\u00A0234\u00A0567", "1234567"},
      {{123456, 0}, "123\u00A0456", "123456"},
      {{-12345678, 3}, "\u221212\u00A0345,678", "-12345.678"},
  };
  for (const Number& number : numbers) {
    Page page;
    page.share = number.number;
    CHECK(rendered("{{share}}", {}, page) == number.expected);
    CHECK(rendered("{{share | typed}}", {}, page) == number.typed);
  }
}

TEST_CASE("an impossible day keeps its words and an impossible month its digits") {
  Page page;
  page.day = {2022, 6, 31};
  CHECK(rendered("{{day}}", {}, page) == "31\u00A0июня\u00A02022\u00A0года");
  page.day = {2022, 13, 1};
  CHECK(rendered("{{day}}", {}, page) == "2022-13-01");
}

TEST_CASE("words of the dictionary are put in escaped") {
  check_rows({
      {"{{t.menu.home}}", "Дом &amp; сад"},
      {"<a title=\"{{t.menu.home}}\">", "<a title=\"Дом &amp; сад\">"},
      {"{{#people}}{{t.menu.home}};{{/people}}", "Дом &amp; сад;Дом &amp; сад;"},
  });
}

TEST_CASE("a section shows its body for what is there") {
  check_rows({
      {"{{#yes}}да{{/yes}}{{#no}}нет{{/no}}", "да"},
      {"{{#note}}{{note}}{{/note}}{{#no_note}}x{{/no_note}}", "заметка"},
      {"{{#title}}т{{/title}}{{#empty}}x{{/empty}}", "т"},
      {"{{#body}}т{{/body}}{{#no_body}}x{{/no_body}}", "т"},
      {"{{#link}}т{{/link}}{{#no_link}}x{{/no_link}}", "т"},
      {"{{#zero}}{{zero}}{{/zero}}{{#no_number}}x{{/no_number}}", "0"},
      {"{{#chief}}{{name}}{{/chief}}", "Вера"},
      {"{{#deputy}}{{name}}{{/deputy}}{{#nobody}}x{{/nobody}}", "Глеб"},
      {"{{#deputy.age}}{{deputy.age}}{{/deputy.age}}{{#nobody.age}}x{{/nobody.age}}", "30"},
      {"{{#nobody.name}}x{{/nobody.name}}", ""},
      {"{{#tags}}т{{/tags}}{{#no_tags}}x{{/no_tags}}", "тт"},
      {"{{#map}}x{{/map}}", ""},
      {"{{# yes }}да{{/ yes }}", "да"},
      {"{{#yes}}а{{#no}}б{{/no}}в{{#yes}}г{{/yes}}д{{/yes}}", "авгд"},
  });
}

TEST_CASE("an inverted section shows its body for what is missing") {
  check_rows({
      {"{{^yes}}x{{/yes}}{{^no}}нет{{/no}}", "нет"},
      {"{{^note}}x{{/note}}{{^no_note}}нет{{/no_note}}", "нет"},
      {"{{^empty}}пусто{{/empty}}{{^no_body}}пусто{{/no_body}}{{^no_link}}пусто{{/no_link}}",
       "пустопустопусто"},
      {"{{^zero}}x{{/zero}}{{^no_number}}нет{{/no_number}}", "нет"},
      {"{{^deputy}}x{{/deputy}}{{^nobody}}никого{{/nobody}}", "никого"},
      {"{{^nobody.name}}никого{{/nobody.name}}", "никого"},
      {"{{^tags}}x{{/tags}}{{^no_tags}}пусто{{/no_tags}}", "пусто"},
      {"{{^no}}{{title | typed}}{{/no}}", "1:8 template/filter-type"},
  });
}

TEST_CASE("names inside a list are those of its item, then those around it") {
  check_rows({
      {"{{#tags}}[{{.}}]{{/tags}}", "[а][&lt;б&gt;]"},
      {"{{#texts}}{{{.}}}{{/texts}}", "<i>x</i>"},
      {"{{#people}}{{name}}{{/people}}", "АннаБорис"},
      {"{{#people}}{{name}}{{#age}}:{{age}}{{/age}} {{/people}}", "Анна:40 Борис "},
      {"{{#people}}{{note}};{{/people}}", "заметка;заметка;"},
      {"{{#people}}{{#duties}}{{name}}-{{.}} {{/duties}}{{^duties}}{{name}}-нет{{/duties}}{{/people}}",
       "Анна-химия Анна-физика Борис-нет"},
      {"{{#people}}{{#chief}}{{name}}{{/chief}}{{name}} {{/people}}", "ВераАнна ВераБорис "},
      {"{{#people}}{{#tags}}{{#duties}}{{.}}{{/duties}}{{.}}{{/tags}}|{{/people}}",
       "химияфизикаахимияфизика&lt;б&gt;|а&lt;б&gt;|"},
      {"{{#chief}}{{#deputy}}{{name}}{{/deputy}}{{/chief}}", "Глеб"},
      {"{{#people}}{{#people}}{{name}}{{/people}};{{/people}}", "АннаБорис;АннаБорис;"},
  });
}

TEST_CASE("lines that hold only tags without output leave nothing behind") {
  check_rows({
      {"а\n{{#yes}}\nб\n{{/yes}}\nв\n", "а\nб\nв\n"},
      {"а\n  {{#yes}}  \nб\n\t{{/yes}}\nв", "а\nб\nв"},
      {"а\r\n{{#yes}}\r\nб\r\n{{/yes}}\r\nв", "а\r\nб\r\nв"},
      {"{{#yes}}\nб\n{{/yes}}", "б\n"},
      {"а\n{{! тайна }}\nв", "а\nв"},
      {"а\n  {{! тайна\n  в две строки }}\nв", "а\nв"},
      {"а {{! тайна }}\nв", "а \nв"},
      {"а\n{{^yes}}\nб\n{{/yes}}\nв", "а\nв"},
      {"<ul>\n{{#tags}}\n<li>{{.}}\n{{/tags}}\n</ul>\n", "<ul>\n<li>а\n<li>&lt;б&gt;\n</ul>\n"},
      {"а\n{{#yes}}{{#yes}}\nб\n{{/yes}}{{/yes}}\nв", "а\nб\nв"},
      {"{{#yes}} {{note}} {{/yes}}\n", " заметка \n"},
      {"а\n\n{{#yes}}\n\nб\n{{/yes}}\n\nв", "а\n\n\nб\n\nв"},
      {"{{#yes}} {{/yes}}\nа", "а"},
      {"{{empty}}\nа", "\nа"},
      {"{{$b}}\nтекст\n{{/b}}\n", "текст\n"},
  });
}

TEST_CASE("a partial is put in where it is named and sees the names of its place") {
  const Texts partials = {{"partials/name", "{{name}}\n"},
                          {"partials/note", "{{note}}"},
                          {"partials/list", "{{#people}}\n{{> partials/name}}\n{{/people}}\n"},
                          {"partials/current", " aria-current=\"page\""}};
  const std::vector<Row> rows = {
      {"[{{> partials/note}}]", "[заметка]"},
      {"{{>partials/note}}", "заметка"},
      {"{{#people}}{{> partials/name}}{{/people}}", "Анна\nБорис\n"},
      {"{{#chief}}{{> partials/name}}{{/chief}}", "Вера\n"},
      {"а\n  {{> partials/list}}  \nв", "а\nАнна\nБорис\nв"},
      {"{{> partials/note}}{{> partials/note}}", "заметказаметка"},
      {"<a{{#yes}}{{> partials/current}}{{/yes}}>", "<a aria-current=\"page\">"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(rendered(row.text, partials) == row.expected);
  }
}

TEST_CASE("a layout shows the blocks that a page gives, and its own where it gives none") {
  const Texts layouts = {
      {"layouts/base", "<title>{{$title}}Сайт{{/title}}</title>\n{{$main}}\nпусто\n{{/main}}\n<hr>\n"},
      {"layouts/school", "{{< layouts/base}}{{$main}}[{{$inner}}внутри{{/inner}}]{{/main}}{{/layouts/base}}"},
      {"layouts/deep",
       "{{< layouts/school}}{{$inner}}глубже {{$core}}ядро{{/core}}{{/inner}}{{/layouts/school}}"},
      {"layouts/people", "{{#people}}{{$row}}-{{/row}}{{/people}}"},
      {"layouts/card", "({{$card}}{{/card}})"}};
  const std::vector<Row> rows = {
      {"{{< layouts/base}}{{/layouts/base}}", "<title>Сайт</title>\nпусто\n<hr>\n"},
      {"{{< "
       "layouts/base}}\n{{$title}}{{note}}{{/title}}\n{{$main}}\n<p>{{count}}\n{{/main}}\n{{/layouts/"
       "base}}\n",
       "<title>заметка</title>\n<p>2\n<hr>\n"},
      {"{{< layouts/school}}{{/layouts/school}}", "<title>Сайт</title>\n[внутри]<hr>\n"},
      {"{{< layouts/school}}{{$inner}}страница{{/inner}}{{$title}}Ш{{/title}}{{/layouts/school}}",
       "<title>Ш</title>\n[страница]<hr>\n"},
      {"{{< layouts/deep}}{{$core}}страница{{/core}}{{/layouts/deep}}",
       "<title>Сайт</title>\n[глубже страница]<hr>\n"},
      {"{{< layouts/deep}}{{$inner}}вместо{{/inner}}{{/layouts/deep}}",
       "<title>Сайт</title>\n[вместо]<hr>\n"},
      {"{{< layouts/people}}{{$row}}{{name}};{{/row}}{{/layouts/people}}", "Анна;Борис;"},
      {"а{{< layouts/card}}{{$card}}б{{/card}}{{/layouts/card}}в", "а(б)в"},
      {"{{< layouts/card}}{{$card}}{{< "
       "layouts/card}}{{$card}}б{{/card}}{{/layouts/card}}{{/card}}{{/layouts/card}}",
       "((б))"},
      {"{{< layouts/card}}{{$card}}а{{$card}}б{{/card}}{{/card}}{{/layouts/card}}", "(аб)"},
      {"{{$alone}}сам{{/alone}}", "сам"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(rendered(row.text, layouts) == row.expected);
  }
}

TEST_CASE("a template is appended to what is there and may be shared between threads") {
  Diagnostics diagnostics;
  const auto made = compile_page("{{#people}}{{name}} {{day}};{{/people}}", {}, diagnostics);
  REQUIRE(made);
  const Value value = to_value(Page{});
  const Words words = page_words();
  std::string once = "=";
  made->render(value, words, once);
  CHECK(once == "=Анна 21\u00A0октября\u00A02021\u00A0года;Борис 21\u00A0октября\u00A02021\u00A0года;");
  std::vector<std::string> results(4, "=");
  {
    std::vector<std::jthread> threads;
    for (std::string& result : results) threads.emplace_back([&] { made->render(value, words, result); });
  }
  for (const std::string& result : results) CHECK(result == once);
}
