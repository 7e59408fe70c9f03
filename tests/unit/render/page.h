// A page with a field of every type, and short ways to render it and to name what is wrong.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.h"
#include "render/template.h"

namespace glasnost::render {

struct Person {
  std::string name;
  std::optional<int> age;
  std::vector<std::string> duties;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &Person::name);
    visit("age", &Person::age);
    visit("duties", &Person::duties);
  }
};

struct Page {
  std::string title = "Школа № 3 & «Лицей» <1>";
  std::string empty;
  SafeHtml body = SafeHtml::trusted("<p>Текст</p>");
  SafeHtml no_body;
  Url link = Url::own("schools/?a=1&b=2");
  Url no_link;
  Decimal share = {3867, 2};
  int count = 2;
  Date day = {2021, 10, 21};
  bool yes = true, no = false;
  std::optional<std::string> note = "заметка", no_note;
  std::optional<Decimal> zero = Decimal{0, 0}, no_number;
  std::optional<Date> no_day;
  std::vector<std::string> tags = {"а", "<б>"};
  std::vector<std::string> no_tags;
  std::vector<int> numbers = {1, 20000};
  std::vector<SafeHtml> texts = {SafeHtml::trusted("<i>x</i>")};
  std::vector<Person> people = {{"Анна", 40, {"химия", "физика"}}, {"Борис", std::nullopt, {}}};
  Person chief = {"Вера", 50, {}};
  std::optional<Person> deputy = Person{"Глеб", 30, {}}, nobody;
  Map map;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("title", &Page::title);
    visit("empty", &Page::empty);
    visit("body", &Page::body);
    visit("no_body", &Page::no_body);
    visit("link", &Page::link);
    visit("no_link", &Page::no_link);
    visit("share", &Page::share);
    visit("count", &Page::count);
    visit("day", &Page::day);
    visit("yes", &Page::yes);
    visit("no", &Page::no);
    visit("note", &Page::note);
    visit("no_note", &Page::no_note);
    visit("zero", &Page::zero);
    visit("no_number", &Page::no_number);
    visit("no_day", &Page::no_day);
    visit("tags", &Page::tags);
    visit("no_tags", &Page::no_tags);
    visit("numbers", &Page::numbers);
    visit("texts", &Page::texts);
    visit("people", &Page::people);
    visit("chief", &Page::chief);
    visit("deputy", &Page::deputy);
    visit("nobody", &Page::nobody);
    visit("map", &Page::map);
  }
};

inline Words page_words() {
  Words words;
  words.set("school", {"школа", "школы", "школ"});
  words.set("menu.home", {"Дом & сад"});
  words.set("pair", {"раз", "два"});
  words.set("date.months", {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
                            "сентября", "октября", "ноября", "декабря"});
  words.set("date.year_suffix", {"года"});
  return words;
}

using Texts = std::map<std::string, std::string, std::less<>>;

// `line:column code` of everything that is wrong, with the template's name before it where it is not the
// page's own.
inline std::string problems_of(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& item : diagnostics.items()) {
    if (!out.empty()) out += ", ";
    if (item.location.file != "site-templates/page.html") out += item.location.file + ':';
    out += std::to_string(item.location.line) + ':' + std::to_string(item.location.column) + ' ';
    out += item.rule->code;
  }
  return out;
}

inline std::shared_ptr<const Template> compile_page(const std::string& text, Texts others,
                                                    Diagnostics& diagnostics) {
  others["page"] = text;
  const TemplateSources sources{"site-templates", std::move(others)};
  return compile_template(sources, "page", shape_of<Page>(), page_words(), diagnostics);
}

inline std::string problems_in(const std::string& text, const Texts& others = {}) {
  Diagnostics diagnostics;
  const bool made = compile_page(text, others, diagnostics) != nullptr;
  if (made == diagnostics.has_errors()) return "errors and no errors";
  return problems_of(diagnostics);
}

// What the page gives, or what is wrong with its template.
inline std::string rendered(const std::string& text, const Texts& others = {}, const Page& page = {}) {
  Diagnostics diagnostics;
  const auto made = compile_page(text, others, diagnostics);
  if (!made) return problems_of(diagnostics);
  std::string out;
  made->render(to_value(page), page_words(), out);
  return out;
}

}  // namespace glasnost::render
