#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

struct ProgrammeRowJson {
  std::string id, title;
  std::optional<std::string> kind;
  std::string kind_label;
  std::optional<PeriodJson> period;
  std::size_t measures = 0;
  std::string href, html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProgrammeRowJson;
    visit("id", &P::id);
    visit("title", &P::title);
    visit("kind", &P::kind);
    visit("kind_label", &P::kind_label);
    visit("period", &P::period);
    visit("measures", &P::measures);
    visit("href", &P::href);
    visit("html", &P::html);
  }
};

std::size_t count_measures(const model::Programme& programme) {
  std::size_t count = 0;
  for (const auto& section : programme.sections) count += section.measures.size();
  return count;
}

ProgrammeRowJson row_json(const ApiContext& c, const model::Programme& programme) {
  const auto& r = programme.record;
  return {.id = r.id,
          .title = r.title.value,
          .kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary)),
          .kind_label = r.kind.value,
          .period = period_json(r.period, c.frame.words),
          .measures = count_measures(programme),
          .href = plan::api_entity(c.m.id, "programmes", r.id),
          .html = plan::programme_page(c.m.id, r.id)};
}

}  // namespace

Value api_programmes(const ApiContext& c) {
  const auto& programmes = c.m.programmes;
  return list_envelope(programmes.size(),
                       list_head(c, plan::programmes_page(c.m.id), "programmes", programmes.size()),
                       [&](std::size_t i) { return row_json(c, programmes[i]); });
}

}  // namespace glasnost::view
