#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "view/pages/site/site_pages.h"

namespace glasnost::view {
namespace {

struct GlossaryEntry {
  std::string anchor;
  Link name;
  std::string definition, synonyms;
  template <class Visit>
  static void fields(Visit&& visit) {
    using G = GlossaryEntry;
    visit("anchor", &G::anchor);
    visit("name", &G::name);
    visit("definition", &G::definition);
    visit("synonyms", &G::synonyms);
  }
};
struct GlossarySection {
  std::string title;
  std::vector<GlossaryEntry> entries;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("title", &GlossarySection::title);
    visit("entries", &GlossarySection::entries);
  }
};

struct GlossaryPage {
  PageFrame page;
  std::vector<GlossarySection> sections;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("page", &GlossaryPage::page);
    visit("sections", &GlossaryPage::sections);
  }
};

// `prefix`: of the anchors; a capital letter, which no id has, keeps the vocabularies apart.
struct SectionHead {
  std::string_view title, prefix;
};

std::string joined(const std::vector<Text>& list) {
  std::string out;
  for (const auto& text : list) out += (out.empty() ? "" : ", ") + text.value;
  return out;
}

// The terms of a vocabulary by their names.
template <class Term>
GlossarySection section_of(SectionHead head, const std::map<std::string, Term, std::less<>>& vocabulary) {
  GlossarySection section{std::string(head.title), {}};
  for (const auto& [id, term] : vocabulary)
    section.entries.push_back({std::string(head.prefix) + id,
                               {term.name.value, std::nullopt},
                               term.definition.value,
                               joined(term.synonyms)});
  std::stable_sort(section.entries.begin(), section.entries.end(), [](const auto& a, const auto& b) {
    return collation_key(a.name.text) < collation_key(b.name.text);
  });
  return section;
}

constexpr std::string_view kIndicatorPrefix = "Indicator-";

}  // namespace

Value glossary_page_view(const model::Site& site, const SiteContext& context) {
  const auto& words = context.frame.words;
  const auto& vocabulary = site.vocabulary;
  GlossaryPage view;
  PageHead head;
  head.heading = words["page.glossary"];
  head.description = words["description.glossary"];
  view.page = page_frame(std::move(head), context);
  view.sections.push_back(section_of({words["glossary.terms"], ""}, vocabulary.glossary));
  view.sections.push_back(
      section_of({words["glossary.indicators"], kIndicatorPrefix}, vocabulary.indicators));
  for (auto& entry : view.sections.back().entries)
    entry.name.url = context.url(plan::indicator_page(entry.anchor.substr(kIndicatorPrefix.size())));
  view.sections.push_back(section_of({words["glossary.risk_factors"], "Factor-"}, vocabulary.risk_factors));
  view.sections.push_back(section_of({words["glossary.data_sources"], "Source-"}, vocabulary.data_sources));
  std::erase_if(view.sections, [](const GlossarySection& section) { return section.entries.empty(); });
  return to_value(view);
}

const Shape& glossary_page_shape() { return shape_of<GlossaryPage>(); }

}  // namespace glasnost::view
