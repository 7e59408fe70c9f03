#include "view/pages/document/relations.h"
#include "view/pages/pages.h"

namespace glasnost::view {
namespace {

struct ProgrammeRow {
  Link link;
  std::string kind, period;
  std::optional<Link> approved_by;
  std::size_t measures = 0;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = ProgrammeRow;
    visit("link", &P::link);
    visit("kind", &P::kind);
    visit("period", &P::period);
    visit("approved_by", &P::approved_by);
    visit("measures", &P::measures);
  }
};

struct ProgrammesPage {
  PageFrame page;
  std::vector<ProgrammeRow> programmes;
  bool has_programmes = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("page", &ProgrammesPage::page);
    visit("programmes", &ProgrammesPage::programmes);
    visit("has_programmes", &ProgrammesPage::has_programmes);
  }
};

ProgrammeRow programme_row(const model::Programme& programme, const MunicipalityContext& context) {
  const auto& record = programme.record;
  ProgrammeRow row;
  row.link = {record.title.value, context.url(plan::programme_page(context.municipality.id, record.id))};
  row.kind = capitalised(record.kind.value);
  if (record.period) row.period = period_words(*record.period, context.frame.words);
  if (programme.approved_by) row.approved_by = relation_row(*programme.approved_by, context).target;
  for (const auto& section : programme.sections) row.measures += section.measures.size();
  return row;
}

}  // namespace

Value programmes_page_view(const MunicipalityContext& context) {
  const auto& m = context.municipality;
  ProgrammesPage view;
  PageHead head;
  head.heading = context.frame.words["page.programmes"];
  head.description = filled(context.frame.words["description.programmes"], {m.record.name.value});
  head.data = plan::api_list(m.id, "programmes");
  view.page = page_frame(std::move(head), context);
  for (const auto& programme : m.programmes) view.programmes.push_back(programme_row(programme, context));
  view.has_programmes = !view.programmes.empty();
  return to_value(view);
}

const Shape& programmes_page_shape() { return shape_of<ProgrammesPage>(); }

}  // namespace glasnost::view
