// The points of a document or of a monitoring programme.
#pragma once

#include <string>
#include <vector>

#include "view/pages/parts/deadline_view.h"
#include "view/pages/parts/flags.h"

namespace glasnost::view {

// One report or act of an assignment: to whom, for which time, by when.
struct Duty {
  std::string to, span;
  std::optional<DeadlineView> deadline;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("to", &Duty::to);
    visit("span", &Duty::span);
    visit("deadline", &Duty::deadline);
  }
};

// Who has to act at a point; `is_inherited`: the assignment stands at a point above.
struct Assignee {
  std::string who;
  bool is_inherited = false;
  std::vector<Duty> duties;
  template <class Visit>
  static void fields(Visit&& visit) {
    using A = Assignee;
    visit("who", &A::who);
    visit("is_inherited", &A::is_inherited);
    visit("duties", &A::duties);
  }
};

// A point in the source's order. Headings and text before the first point have neither anchor nor label.
struct PointRow {
  std::string anchor, label, name;
  int depth = 0;
  SafeHtml html;
  std::vector<Assignee> assignees;
  std::vector<Flag> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using P = PointRow;
    visit("anchor", &P::anchor);
    visit("label", &P::label);
    visit("name", &P::name);
    visit("depth", &P::depth);
    visit("html", &P::html);
    visit("assignees", &P::assignees);
    visit("flags", &P::flags);
  }
};
std::vector<PointRow> point_rows(const model::Document& document, const MunicipalityContext& context);
std::vector<PointRow> point_rows(const model::Monitoring& monitoring, const MunicipalityContext& context);
// The findings of a record that stand at none of its points, in the order of the file.
std::vector<const model::Issue*> issues_beside(const std::vector<record::Point>& points,
                                               const record::Header& record,
                                               const MunicipalityContext& context);

// «пункт 2.1.», «пункт 2., подпункт 1», «пункт 2. (2-й с этим номером)»: how a reader calls a point.
std::string point_name(const std::vector<record::Point>& points, std::size_t index, const Words& words);

}  // namespace glasnost::view
