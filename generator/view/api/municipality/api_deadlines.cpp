#include "model/deadlines.h"

#include "plan/anchors.h"
#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

using Owner = model::DeadlineLink::Owner;

// `document`, `programme`, `monitoring`: the endpoint of the record that it stands in; one of them is given.
struct DeadlineRowJson {
  DeadlineJson deadline;
  std::string owner;
  std::optional<std::string> owner_label, number, title, who, document, programme, monitoring;
  bool all_schools = false;
  std::vector<RefJson> schools;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineRowJson;
    visit("deadline", &D::deadline);
    visit("owner", &D::owner);
    visit("owner_label", &D::owner_label);
    visit("number", &D::number);
    visit("title", &D::title);
    visit("who", &D::who);
    visit("document", &D::document);
    visit("programme", &D::programme);
    visit("monitoring", &D::monitoring);
    visit("all_schools", &D::all_schools);
    visit("schools", &D::schools);
    visit("html", &D::html);
  }
};

// The link to an anchor of the page of `record`.
std::string place_on(const RefJson& record, std::string_view anchor) {
  return plan::Links::root().to(record.html, anchor);
}

void add_assignment(DeadlineRowJson& row, const model::DeadlineLink& link, const ApiContext& c) {
  const auto& assignment = c.m.documents[link.record].assignments[link.item];
  const RefJson document = document_ref(c.m, link.record);
  row.owner = "assignment";
  row.number = text_or_null(assignment.record.point);
  row.title = text_or_null(assignment.record.what);
  row.who = text_or_null(assignment.record.who);
  row.document = document.href;
  row.all_schools = assignment.all_schools;
  row.schools = refs(c.m, assignment.schools, school_ref);
  row.html = place_on(document, plan::assignment_anchor(link.item + 1));
}

void add_measure(DeadlineRowJson& row, const model::DeadlineLink& link, const ApiContext& c) {
  const auto& measure = c.m.programmes[link.record].sections[link.section].measures[link.item];
  const RefJson programme = programme_ref(c.m, link.record);
  row.owner = "measure";
  row.number = text_or_null(measure.record.number);
  row.title = text_or_null(measure.record.title.text);
  row.who = text_or_null(measure.record.responsible.text);
  row.programme = programme.href;
  row.all_schools = measure.all_schools;
  row.schools = refs(c.m, measure.schools, school_ref);
  row.html = place_on(programme, measure.record.anchor);
}

std::string joined(const std::vector<Text>& names) {
  std::string out;
  for (const auto& name : names) out += (out.empty() ? "" : "; ") + name.value;
  return out;
}

// «Программа мониторинга: итоговый».
void add_occasion(DeadlineRowJson& row, const model::DeadlineLink& link, const ApiContext& c) {
  const auto& monitoring = c.m.monitoring[link.record];
  const auto& kind = monitoring.record.schedule[link.item].kind;
  const RefJson ref = monitoring_ref(c.m, link.record);
  row.owner = "occasion";
  row.title = ref.title;
  if (!kind.empty()) row.title = ref.title + ": " + label_of(c.frame.words, "monitoring_kind", kind.value);
  row.who = text_or_null(joined(monitoring.record.executors));
  row.monitoring = ref.href;
  row.all_schools = monitoring.all_schools;
  row.schools = refs(c.m, monitoring.schools, school_ref);
  row.html = place_on(ref, {});
}

DeadlineRowJson row_json(const ApiContext& c, const model::DeadlineLink& link) {
  DeadlineRowJson row;
  row.deadline = deadline_json(model::deadline_of(link, c.m), c.frame.words);
  switch (link.owner) {
    case Owner::assignment:
      add_assignment(row, link, c);
      break;
    case Owner::measure:
      add_measure(row, link, c);
      break;
    case Owner::occasion:
      add_occasion(row, link, c);
      break;
  }
  row.owner_label = c.label("deadline_owner", row.owner);
  return row;
}

}  // namespace

Value api_deadlines(const ApiContext& c) {
  const auto links = model::deadlines_of(c.m);
  return list_envelope(links.size(), list_head(c, plan::deadlines_page(c.m.id), "deadlines", links.size()),
                       [&](std::size_t i) { return row_json(c, links[i]); });
}

}  // namespace glasnost::view
