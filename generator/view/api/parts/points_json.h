// The points of a document or of a monitoring programme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/api/parts/record_json.h"

namespace glasnost::view {

struct PointJson {
  std::optional<std::string> anchor, label;
  int depth = 0;
  SafeHtml html;
  std::vector<IssueJson> issues;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PointJson;
    visit("anchor", &P::anchor);
    visit("label", &P::label);
    visit("depth", &P::depth);
    visit("html", &P::html);
    visit("issues", &P::issues);
  }
};
// `page`: of the record. Their anchors are places of the record's findings.
std::vector<PointJson> points_json(const ApiContext& context, const std::vector<record::Point>& points,
                                   const record::Header& record, const std::string& page);

std::vector<std::string> anchors_of(const std::vector<record::Point>& points);

}  // namespace glasnost::view
