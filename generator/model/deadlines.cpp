#include "model/deadlines.h"

#include <algorithm>

namespace glasnost::model {
namespace {

using Owner = DeadlineLink::Owner;

void add_measures(std::vector<DeadlineLink>& links, const Municipality& m, std::size_t programme) {
  const auto& sections = m.programmes[programme].sections;
  for (std::size_t s = 0; s < sections.size(); ++s)
    for (std::size_t i = 0; i < sections[s].measures.size(); ++i)
      links.push_back({.owner = Owner::measure, .record = programme, .section = s, .item = i});
}

std::optional<Date> day_of(const Deadline& deadline) { return deadline.from ? deadline.from : deadline.to; }

}  // namespace

const Deadline& deadline_of(const DeadlineLink& link, const Municipality& m) {
  switch (link.owner) {
    case Owner::assignment:
      return m.documents[link.record].assignments[link.item].deadline;
    case Owner::measure:
      return m.programmes[link.record].sections[link.section].measures[link.item].deadline;
    case Owner::occasion:
      break;
  }
  return m.monitoring[link.record].schedule[link.item];
}

std::vector<DeadlineLink> deadlines_of(const Municipality& m) {
  std::vector<DeadlineLink> links;
  for (std::size_t d = 0; d < m.documents.size(); ++d)
    for (std::size_t a = 0; a < m.documents[d].assignments.size(); ++a)
      links.push_back({.owner = Owner::assignment, .record = d, .section = 0, .item = a});
  for (std::size_t p = 0; p < m.programmes.size(); ++p) add_measures(links, m, p);
  for (std::size_t n = 0; n < m.monitoring.size(); ++n)
    for (std::size_t i = 0; i < m.monitoring[n].schedule.size(); ++i)
      links.push_back({.owner = Owner::occasion, .record = n, .section = 0, .item = i});
  std::erase_if(links, [&](const DeadlineLink& link) { return deadline_of(link, m).text.empty(); });
  std::stable_sort(links.begin(), links.end(), [&](const DeadlineLink& a, const DeadlineLink& b) {
    const auto left = day_of(deadline_of(a, m)), right = day_of(deadline_of(b, m));
    if (left.has_value() != right.has_value()) return left.has_value();
    return left && *left < *right;
  });
  return links;
}

}  // namespace glasnost::model
