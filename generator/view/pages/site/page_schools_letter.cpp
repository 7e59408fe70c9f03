#include <algorithm>

#include "base/text/text.h"
#include "view/pages/site/letters.h"
#include "view/pages/site/site_pages.h"

namespace glasnost::view {
namespace {

struct SchoolOfLetter {
  Link link, municipality;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("link", &SchoolOfLetter::link);
    visit("municipality", &SchoolOfLetter::municipality);
  }
};

struct SchoolsLetterPage {
  PageFrame page;
  std::vector<NavItem> letters;
  std::size_t count = 0;
  std::vector<SchoolOfLetter> schools;
  std::optional<Url> previous, next;
  bool has_parts = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolsLetterPage;
    visit("page", &S::page);
    visit("letters", &S::letters);
    visit("count", &S::count);
    visit("schools", &S::schools);
    visit("previous", &S::previous);
    visit("next", &S::next);
    visit("has_parts", &S::has_parts);
  }
};

struct Entry {
  std::string key;
  const model::Summary* municipality = nullptr;
  const model::SchoolItem* school = nullptr;
};

// The schools of a letter by their names; equal names by municipality.
std::vector<Entry> schools_of(const model::Site& site, std::string_view letter) {
  std::vector<Entry> entries;
  for (const auto& summary : site.summaries)
    for (const auto& school : summary.schools)
      if (school.letter == letter) entries.push_back({collation_key(school.title), &summary, &school});
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.key < b.key; });
  return entries;
}

SchoolOfLetter row_of(const Entry& entry, const SiteContext& context) {
  const auto& id = entry.municipality->id;
  return {{entry.school->title, context.url(plan::school_page(id, entry.school->id))},
          {entry.municipality->name, context.url(plan::municipality_page(id))}};
}

}  // namespace

Value schools_letter_page_view(const plan::PlannedFile& file, const model::Site& site,
                               const SiteContext& context) {
  const auto letter = plan::school_letters(site)[file.subject];
  const auto& words = context.frame.words;
  const auto entries = schools_of(site, letter);
  const std::size_t parts =
      std::max<std::size_t>(1, (entries.size() + plan::kSchoolsPerPage - 1) / plan::kSchoolsPerPage);
  const std::size_t first = file.part * plan::kSchoolsPerPage;
  const std::size_t last = std::min(entries.size(), first + plan::kSchoolsPerPage);
  SchoolsLetterPage view;
  PageHead head;
  head.heading = filled(words["page.letter"], {letter_name(letter)});
  if (parts > 1)
    head.heading =
        filled(words["page.part"], {head.heading, std::to_string(file.part + 1), std::to_string(parts)});
  head.description = filled(words["description.letter"], {letter_name(letter)});
  view.page = page_frame(std::move(head), context);
  view.letters = letter_items(site, context);
  view.count = entries.size();
  for (std::size_t i = first; i < last; ++i) view.schools.push_back(row_of(entries[i], context));
  if (file.part > 0) view.previous = context.url(plan::schools_letter_page(letter, file.part - 1));
  if (last < entries.size()) view.next = context.url(plan::schools_letter_page(letter, file.part + 1));
  view.has_parts = parts > 1;
  return to_value(view);
}

const Shape& schools_letter_page_shape() { return shape_of<SchoolsLetterPage>(); }

}  // namespace glasnost::view
