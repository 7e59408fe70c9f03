// What a school's endpoint tells of its numbers, its work and its risks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/api/parts/api_parts.h"

namespace glasnost::view {

// One for each value of the school, with everything that it must be read with.
std::vector<Map> school_values_json(const ApiContext& context, const model::School& school);

struct SchoolMeasureJson {
  std::string programme, anchor;
  std::optional<std::string> number;
  std::string title;
  DeadlineJson deadline;
  bool all_schools = false;
  StatusJson status;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolMeasureJson;
    visit("programme", &S::programme);
    visit("anchor", &S::anchor);
    visit("number", &S::number);
    visit("title", &S::title);
    visit("deadline", &S::deadline);
    visit("all_schools", &S::all_schools);
    visit("status", &S::status);
    visit("html", &S::html);
  }
};

struct SchoolAssignmentJson {
  std::string document;
  std::optional<std::string> point, who, to, what;
  DeadlineJson due;
  std::optional<std::string> span;
  std::string html;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SchoolAssignmentJson;
    visit("document", &S::document);
    visit("point", &S::point);
    visit("who", &S::who);
    visit("to", &S::to);
    visit("what", &S::what);
    visit("due", &S::due);
    visit("for", &S::span);
    visit("html", &S::html);
  }
};

SchoolMeasureJson school_measure_json(const ApiContext& context, const model::MeasureLink& link);
SchoolAssignmentJson school_assignment_json(const ApiContext& context, const model::AssignmentLink& link);

struct SchoolFactorJson {
  RefJson risks;
  std::optional<PeriodJson> period;
  std::string factor, factor_label;
  std::vector<std::string> significance, significance_label;
  template <class Visit>
  static void fields(Visit&& visit) {
    using F = SchoolFactorJson;
    visit("risks", &F::risks);
    visit("period", &F::period);
    visit("factor", &F::factor);
    visit("factor_label", &F::factor_label);
    visit("significance", &F::significance);
    visit("significance_label", &F::significance_label);
  }
};
struct SchoolCohortJson {
  RefJson risks;
  std::string name;
  std::optional<std::string> set, reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = SchoolCohortJson;
    visit("risks", &C::risks);
    visit("name", &C::name);
    visit("set", &C::set);
    visit("reason", &C::reason);
  }
};
struct SchoolVisitJson {
  RefJson risks;
  std::optional<Date> date;
  std::optional<std::string> date_text, remark;
  template <class Visit>
  static void fields(Visit&& visit) {
    using V = SchoolVisitJson;
    visit("risks", &V::risks);
    visit("date", &V::date);
    visit("date_text", &V::date_text);
    visit("remark", &V::remark);
  }
};
// `records`: all that say anything of the school; one of them may name no factor of it.
struct SchoolRisksJson {
  std::vector<RefJson> records;
  std::vector<SchoolFactorJson> factors;
  std::vector<SchoolCohortJson> cohorts;
  std::vector<SchoolVisitJson> visits;
  std::vector<RefJson> not_visited;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = SchoolRisksJson;
    visit("records", &R::records);
    visit("factors", &R::factors);
    visit("cohorts", &R::cohorts);
    visit("visits", &R::visits);
    visit("not_visited", &R::not_visited);
  }
};
SchoolRisksJson school_risks_json(const ApiContext& context, std::size_t school);

}  // namespace glasnost::view
