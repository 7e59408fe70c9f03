#include <algorithm>

#include "base/text/text.h"
#include "check/records.h"
#include "check/rules.h"
#include "plan/anchors.h"
#include "plan/urls.h"

namespace glasnost::check {
namespace {

void report_repeats(const std::vector<std::string>& sorted, const record::Header& header,
                    Diagnostics& diagnostics) {
  for (std::size_t i = 1; i < sorted.size(); ++i)
    if (sorted[i] == sorted[i - 1]) diagnostics.report("anchor/repeated", header.at({}), {sorted[i]});
}

}  // namespace

void check_slugs(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto* header : headers_of(subject.municipality))
    if (!is_slug(header->id))
      diagnostics.report("name/bad-slug", header->at({}), {header->id, transliterate(header->id)});
}

void check_reserved_slug(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  if (plan::is_reserved_root(m.id)) diagnostics.report("name/reserved-slug", m.record.at({}), {m.id});
}

void check_anchors(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  for (const auto& school : m.schools) report_repeats(plan::anchors_of(school), school.record, diagnostics);
  for (const auto& document : m.documents)
    report_repeats(plan::anchors_of(document), document.record, diagnostics);
  for (const auto& programme : m.programmes)
    report_repeats(plan::anchors_of(programme), programme.record, diagnostics);
  for (const auto& monitoring : m.monitoring)
    report_repeats(plan::anchors_of(monitoring), monitoring.record, diagnostics);
}

}  // namespace glasnost::check
