#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr auto kTemplates = Example::Kind::templates;
constexpr std::string_view kPage = "pages/not-found.html";
constexpr std::string_view kHome = "pages/home.html";
constexpr std::string_view kFooter = "partials/footer.html";

constexpr Example table[] = {
    {"template/bad-name", kPage, "<p>{{на главную}}</p>\n", "<p>{{t.not_found.home}}</p>\n", kTemplates},
    {"template/depth", kPage,
     R"(<p>{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}{{#page.data}}
{{#page.data}}{{#page.data}}</p>
)",
     "<p>{{#page.data}}<a href=\"{{page.data}}\">JSON</a>{{/page.data}}</p>\n", kTemplates,
     "template/unclosed"},
    {"template/duplicate-block", kPage,
     R"({{< layouts/base}}
{{$content}}<p>Такой страницы нет.</p>{{/content}}
{{$content}}<p>Начните с главной.</p>{{/content}}
{{/layouts/base}}
)",
     R"({{< layouts/base}}
{{$content}}<p>Такой страницы нет.</p>
<p>Начните с главной.</p>{{/content}}
{{/layouts/base}}
)",
     kTemplates},
    {"template/filter-type", kPage, "<p>{{page.title | iso}}</p>\n", "<p>{{page.title}}</p>\n", kTemplates},
    {"template/html-braces", "pages/school.html", "<div>{{about}}</div>\n", "<div>{{{about}}}</div>\n",
     kTemplates},
    {"template/in-attribute", kPage, "<p style=\"color: {{page.lang}}\">Такой страницы нет.</p>\n",
     "<p class=\"lead\">Такой страницы нет.</p>\n", kTemplates},
    {"template/in-comment", kPage, "<!-- Страница «{{page.title}}» -->\n",
     "{{! Страница, когда адрес неверен }}\n", kTemplates},
    {"template/in-script", kPage, "<script>alert(\"{{page.title}}\")</script>\n", "<p>{{page.title}}</p>\n",
     kTemplates},
    {"template/in-tag", kPage, "<p {{page.title}}>Такой страницы нет.</p>\n",
     "<p title=\"{{page.title}}\">Такой страницы нет.</p>\n", kTemplates},
    {"template/item", kPage, "<ul>{{#municipalities}}<li>{{.}}</li>{{/municipalities}}</ul>\n",
     "<ul>{{#municipalities}}<li>{{text}}</li>{{/municipalities}}</ul>\n", kTemplates},
    {"template/missing-template", kPage, "<body>{{> partials/foter}}</body>\n",
     "<body>{{> partials/footer}}</body>\n", kTemplates},
    {"template/missing-word", kPage, "<p>{{t.not_found.leed}}</p>\n", "<p>{{t.not_found.lead}}</p>\n",
     kTemplates},
    {"template/not-url", kPage, "<a href=\"{{page.title}}\">На главную</a>\n",
     "<a href=\"{{page.home}}\">На главную</a>\n", kTemplates},
    {"template/not-value", kPage, "<p>{{municipalities}}</p>\n",
     "<ul>{{#municipalities}}<li>{{text}}</li>{{/municipalities}}</ul>\n", kTemplates},
    {"template/outside-block", kPage,
     R"({{< layouts/base}}
<p>Такой страницы нет.</p>
{{$content}}<p>Начните с главной.</p>{{/content}}
{{/layouts/base}}
)",
     R"({{< layouts/base}}
{{$content}}<p>Такой страницы нет.</p>
<p>Начните с главной.</p>{{/content}}
{{/layouts/base}}
)",
     kTemplates},
    {"template/plain-braces", kPage, "<p>{{{page.title}}}</p>\n", "<p>{{page.title}}</p>\n", kTemplates},
    {"template/recursion", kFooter, "<footer>{{> partials/footer}}</footer>\n",
     "<footer>{{page.publisher}}</footer>\n", kTemplates},
    {"template/section-type", kHome,
     "{{#municipalities}}<p>{{#schools}}Школ: {{schools}}{{/schools}}</p>{{/municipalities}}\n",
     "{{#municipalities}}<p>Школ: {{schools}}</p>{{/municipalities}}\n", kTemplates},
    {"template/split-tag", kPage,
     "<p{{#page.is_home}} class=\"lead\">{{/page.is_home}}Такой страницы нет.</p>\n",
     "<p{{#page.is_home}} class=\"lead\"{{/page.is_home}}>Такой страницы нет.</p>\n", kTemplates},
    {"template/tight-tag", kPage,
     "<p{{#page.is_home}} class=\"lead\"{{/page.is_home}}id=\"text\">Такой страницы нет.</p>\n",
     "<p{{#page.is_home}} class=\"lead\"{{/page.is_home}} id=\"text\">Такой страницы нет.</p>\n", kTemplates},
    {"template/unclosed", kPage, "<p>{{#page.is_home}}Главная</p>\n",
     "<p>{{#page.is_home}}Главная{{/page.is_home}}</p>\n", kTemplates},
    {"template/unclosed-tag", kPage, "<p>{{page.title}</p>\n", "<p>{{page.title}}</p>\n", kTemplates},
    {"template/unfinished-html", kPage, "<p>Такой страницы нет.</p>\n<p\n",
     "<p>Такой страницы нет.</p>\n<p></p>\n", kTemplates},
    {"template/unknown-block", kPage,
     R"({{< layouts/base}}
{{$contents}}<p>Такой страницы нет.</p>{{/contents}}
{{/layouts/base}}
)",
     R"({{< layouts/base}}
{{$content}}<p>Такой страницы нет.</p>{{/content}}
{{/layouts/base}}
)",
     kTemplates},
    {"template/unknown-filter", kPage,
     "<p>{{#page.as_of}}Данные на {{page.as_of | день}}{{/page.as_of}}</p>\n",
     "<p>{{#page.as_of}}Данные на {{page.as_of}}{{/page.as_of}}</p>\n", kTemplates},
    {"template/unknown-name", kPage, "<p>{{page.titel}}</p>\n", "<p>{{page.title}}</p>\n", kTemplates},
    {"template/unopened", kPage, "<p>Главная{{/page.is_home}}</p>\n",
     "<p>{{#page.is_home}}Главная{{/page.is_home}}</p>\n", kTemplates},
    {"template/unquoted", kPage, "<p title={{page.title}}>Такой страницы нет.</p>\n",
     "<p title=\"{{page.title}}\">Такой страницы нет.</p>\n", kTemplates},
    {"template/word-forms", kHome,
     "{{#municipalities}}<p>{{schools}} {{t.count.schools}}</p>{{/municipalities}}\n",
     "{{#municipalities}}<p>{{schools}} {{schools | plural count.schools}}</p>{{/municipalities}}\n",
     kTemplates},
};

}  // namespace

std::span<const Example> template_examples() { return table; }

}  // namespace glasnost
