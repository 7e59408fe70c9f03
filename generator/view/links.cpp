#include "view/links.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::view {
namespace {

// The path of the attachment `name` of the document whose page is `record_page`.
std::string file_path(const model::Municipality& m, std::string_view record_page, const std::string& name) {
  for (const auto& document : m.documents)
    if (plan::document_page(m.id, document.record.id) == record_page)
      return plan::attachment_file(m.id, document.record.id, name);
  return std::string(record_page);
}

std::string page_of(const LinkTarget& target, const model::Municipality& m, std::string_view record_page) {
  switch (target.kind) {
    case LinkKind::document:
      return plan::document_page(m.id, target.id);
    case LinkKind::programme:
      return plan::programme_page(m.id, target.id);
    case LinkKind::data_set:
      return plan::data_set_page(m.id, target.id);
    case LinkKind::school:
      return plan::school_page(m.id, target.id);
    case LinkKind::file:
      return file_path(m, record_page, target.id);
    case LinkKind::monitoring:
      return plan::monitoring_page(m.id, target.id);
    case LinkKind::risk:
      return plan::risks_page(m.id, target.id);
    case LinkKind::anchor:
      break;
  }
  return std::string(record_page);
}

// The number after `prefix` in a field path ("relations.3.date"), 0 where it is none.
std::size_t item_of(std::string_view at, std::string_view prefix) {
  if (!at.starts_with(prefix)) return 0;
  std::size_t number = 0;
  for (char c : at.substr(prefix.size())) {
    if (c < '0' || c > '9') break;
    number = number * 10 + static_cast<std::size_t>(c - '0');
    if (number > 100000) return 0;
  }
  return number;
}

bool has_anchor(const Body& body, std::string_view at) {
  return std::find(body.anchors().begin(), body.anchors().end(), at) != body.anchors().end();
}

bool has_anchor(const std::vector<record::Point>& points, std::string_view at) {
  return std::any_of(points.begin(), points.end(), [&](const record::Point& point) {
    return (!at.empty() && point.anchor == at) || has_anchor(point.body, at);
  });
}

std::string anchor_in(const model::Document& document, std::string_view at) {
  if (has_anchor(document.record.points, at)) return std::string(at);
  if (auto n = item_of(at, "relations."); n > 0 && n <= document.relations.size())
    return plan::relation_anchor(n);
  if (auto n = item_of(at, "assignments."); n > 0 && n <= document.assignments.size())
    return plan::assignment_anchor(n);
  return {};
}

std::string anchor_in(const model::Programme& programme, std::string_view at) {
  for (const auto& section : programme.sections) {
    if (section.record.anchor == at || has_anchor(section.record.text, at)) return std::string(at);
    for (const auto& measure : section.measures)
      if (measure.record.anchor == at) return std::string(at);
  }
  return {};
}

std::string anchor_in(const model::DataSet& data_set, std::string_view at, const model::Municipality& m) {
  if (auto n = item_of(at, "targets."); n > 0 && n <= data_set.record.targets.size())
    return plan::target_anchor(n);
  if (auto n = item_of(at, "rows."); n > 0 && n <= data_set.row_schools.size())
    return plan::row_anchor(m, data_set, n - 1);
  const auto subject = at.substr(0, at.find('.'));
  for (const auto& school : data_set.row_schools)
    if (school && m.schools[*school].record.id == subject) return plan::row_anchor(subject);
  if (subject != "totals" || subject.size() == at.size()) return {};
  for (const auto& total : data_set.totals)
    if (at.substr(subject.size() + 1).starts_with(total.scope + ".")) return plan::total_anchor(total);
  return {};
}

std::string anchor_in(const model::Risks& risks, std::string_view at, const model::Municipality& m) {
  if (auto n = item_of(at, "cohorts."); n > 0 && n <= risks.cohort_schools.size())
    return plan::cohort_anchor(n);
  for (std::size_t i = 0; i < risks.record.cohorts.size(); ++i)
    if (const auto& set = risks.record.cohorts[i].set; !set.empty() && at == "cohorts." + set.value)
      return plan::cohort_anchor(i + 1);
  if (auto n = item_of(at, "visits."); n > 0 && n <= risks.visit_schools.size()) return plan::visit_anchor(n);
  if (auto n = item_of(at, "profiles."); n > 0 && n <= risks.profile_schools.size()) {
    const auto school = risks.profile_schools[n - 1];
    return school ? plan::row_anchor(m.schools[*school].record.id) : std::string();
  }
  const auto subject = at.substr(0, at.find('.'));
  for (std::size_t school : risks.schools)
    if (m.schools[school].record.id == subject) return plan::row_anchor(subject);
  return {};
}

std::string anchor_in(const model::Monitoring& monitoring, std::string_view at) {
  const auto& record = monitoring.record;
  if (has_anchor(record.points, at)) return std::string(at);
  if (auto n = item_of(at, "data_sources."); n > 0 && n <= record.data_sources.size())
    return data_source_anchor(n);
  if (auto n = item_of(at, "indicators."); n > 0 && n <= record.indicators.size()) return indicator_anchor(n);
  if (auto n = item_of(at, "schedule."); n > 0 && n <= record.schedule.size()) return occasion_anchor(n);
  return {};
}

// The record that is made from `file`, or null.
template <class Record>
const Record* owner_of(const std::vector<Record>& records, std::string_view file) {
  for (const auto& candidate : records)
    if (candidate.record.owns(file)) return &candidate;
  return nullptr;
}

}  // namespace

SafeHtml fill_body(const Body& body, const model::Municipality& municipality, const plan::Links& links,
                   std::string_view record_page, std::string_view shown_on) {
  return body.fill([&](const LinkTarget& target) {
    const std::string page = page_of(target, municipality, record_page);
    if (!target.anchor.empty() && page == shown_on) return Url::own("#" + target.anchor);
    return Url::own(links.to(page, target.anchor));
  });
}

Place place_of(std::string_view file, std::string_view at, const model::Municipality& m, const Words& words) {
  if (const auto* found = owner_of(m.documents, file))
    return {document_name(found->record, words), plan::document_page(m.id, found->record.id),
            anchor_in(*found, at)};
  if (const auto* found = owner_of(m.programmes, file))
    return {found->record.title.value, plan::programme_page(m.id, found->record.id), anchor_in(*found, at)};
  if (const auto* found = owner_of(m.data_sets, file))
    return {found->record.title.value, plan::data_set_page(m.id, found->record.id), anchor_in(*found, at, m)};
  if (const auto* found = owner_of(m.risks, file))
    return {found->record.title.value, plan::risks_page(m.id, found->record.id), anchor_in(*found, at, m)};
  if (const auto* found = owner_of(m.monitoring, file))
    return {found->record.title.value, plan::monitoring_page(m.id, found->record.id), anchor_in(*found, at)};
  if (const auto* found = owner_of(m.schools, file))
    return {found->record.short_name.value, plan::school_page(m.id, found->record.id), {}};
  const bool lists_organisations = m.organisations.owns(file) && !m.organisations.list.empty();
  return {m.record.name.value, plan::municipality_page(m.id),
          lists_organisations ? std::string(kOrganisationsAnchor) : std::string()};
}

std::string data_source_anchor(std::size_t index) { return "source-" + std::to_string(index); }
std::string indicator_anchor(std::size_t index) { return "indicator-" + std::to_string(index); }
std::string occasion_anchor(std::size_t index) { return "occasion-" + std::to_string(index); }

std::vector<const model::Issue*> issues_of(const std::vector<model::Issue>& issues,
                                           const record::Header& record) {
  std::vector<const model::Issue*> found;
  for (const auto& issue : issues)
    if (record.owns(issue.path)) found.push_back(&issue);
  return found;
}

std::vector<const model::Issue*> issues_at(const std::vector<model::Issue>& issues, std::string_view file,
                                           std::string_view at) {
  std::vector<const model::Issue*> found;
  for (const auto& issue : issues)
    if (issue.path == file && issue.at == at) found.push_back(&issue);
  return found;
}

bool is_remark(const model::Issue& issue) { return issue.code.starts_with("source/"); }

std::optional<Place> place_of(std::optional<std::size_t> document, std::optional<std::size_t> programme,
                              const model::Municipality& m, const Words& words) {
  if (document) {
    const auto& record = m.documents[*document].record;
    return Place{document_name(record, words), plan::document_page(m.id, record.id), {}};
  }
  if (programme) {
    const auto& record = m.programmes[*programme].record;
    return Place{record.title.value, plan::programme_page(m.id, record.id), {}};
  }
  return std::nullopt;
}

}  // namespace glasnost::view
