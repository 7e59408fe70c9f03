#include "view/api/parts/api_parts.h"

namespace glasnost::view {
namespace {

std::string_view token_of_period(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::school_year:
      return "school_year";
    case PeriodKind::year:
      return "year";
    case PeriodKind::range:
      return "range";
    case PeriodKind::date:
      return "date";
  }
  return "";
}

}  // namespace

std::optional<std::string> text_or_null(std::string text) {
  if (text.empty()) return std::nullopt;
  return text;
}
std::optional<std::string> text_or_null(const Text& text) { return text_or_null(text.value); }

std::vector<std::string> texts(const std::vector<Text>& list) {
  std::vector<std::string> out;
  for (const auto& text : list) out.push_back(text.value);
  return out;
}

std::optional<std::string> ApiContext::label(std::string_view group, std::string_view token) const {
  return text_or_null(label_of(frame.words, group, token));
}

std::vector<std::string> ApiContext::labels(std::string_view group, const std::vector<Text>& tokens) const {
  std::vector<std::string> out;
  for (const auto& token : tokens) out.push_back(label_of(frame.words, group, token.value));
  return out;
}

SafeHtml ApiContext::html(const Body& body, std::string_view record_page) const {
  return fill_body(body, m, plan::Links::root(), record_page);
}

std::string text_kind(const record::Header& record) { return record.is_summary ? "summary" : "full"; }

DeadlineJson deadline_json(const Deadline& deadline, const Words& words) {
  const std::string kind(token_of(deadline.kind));
  DeadlineJson out{.text = deadline.text,
                   .kind = kind,
                   .kind_label = text_or_null(label_of(words, "deadline.kind", kind)),
                   .from = deadline.from,
                   .to = deadline.to,
                   .dates = {},
                   .every = {},
                   .owner = text_or_null(deadline.owner),
                   .after = {},
                   .issues = deadline.issues};
  for (const auto& span : deadline.dates) out.dates.push_back({span.from, span.to});
  if (const auto& every = deadline.every)
    out.every = EveryJson{every->times, every->at_least,
                          every->unit,  every->span,
                          every->nth,   every->weekday == 0 ? std::nullopt : std::optional(every->weekday)};
  if (const auto& after = deadline.after) out.after = AfterJson{after->count, after->unit, after->event};
  return out;
}

CellJson cell_json(const record::Cell& cell, const record::Vocabulary& vocabulary) {
  return {cell.value, indicator_unit(cell.code, vocabulary), text_or_null(cell.reason)};
}

std::optional<PeriodJson> period_json(const std::optional<Period>& period, const Words& words) {
  if (!period) return std::nullopt;
  PeriodJson out{std::string(token_of_period(period->kind)),
                 text_or_null(period->school_year),
                 text_or_null(period->part),
                 {},
                 {},
                 period_words(*period, words)};
  if (period->part.empty()) {
    out.from = period->from;
    out.to = period->to;
  }
  return out;
}

IndicatorJson indicator_json(std::string_view code, const Frame& frame) {
  IndicatorJson out;
  out.code = code;
  out.name = indicator_name(code, frame.vocabulary);
  out.unit = indicator_unit(code, frame.vocabulary);
  out.unit_label = text_or_null(label_of(frame.words, "unit", out.unit));
  const auto known = frame.vocabulary.indicators.find(code);
  if (known == frame.vocabulary.indicators.end()) return out;
  const auto& indicator = known->second;
  out.definition = text_or_null(indicator.definition);
  out.better = text_or_null(indicator.better);
  out.better_label = text_or_null(label_of(frame.words, "better", indicator.better.value));
  out.forecast_of = text_or_null(indicator.forecast_of);
  out.count = text_or_null(indicator.count);
  out.of = text_or_null(indicator.of);
  return out;
}

std::vector<PointJson> points_json(const ApiContext& c, const std::vector<record::Point>& points,
                                   const record::Header& record, const std::string& page) {
  std::vector<PointJson> out;
  for (const auto& point : points)
    out.push_back(
        {text_or_null(point.anchor), text_or_null(point.label), point.depth, c.html(point.body, page),
         point.anchor.empty() ? std::vector<IssueJson>{} : issues_at_json(c, record, point.anchor)});
  return out;
}

std::vector<std::string> anchors_of(const std::vector<record::Point>& points) {
  std::vector<std::string> out;
  for (const auto& point : points)
    if (!point.anchor.empty()) out.push_back(point.anchor);
  return out;
}

EnvelopeHead record_head(const ApiContext& c, std::string page) {
  return {.file = c.file, .frame = c.frame, .page = std::move(page)};
}

EnvelopeHead table_head(const ApiContext& c, std::string page, std::string_view collection,
                        std::string_view id) {
  EnvelopeHead head = record_head(c, std::move(page));
  head.csv = plan::csv_entity(c.m.id, collection, id);
  return head;
}

EnvelopeHead list_head(const ApiContext& c, std::string page, std::string_view collection,
                       std::size_t count) {
  EnvelopeHead head = record_head(c, std::move(page));
  head.paging =
      paging_json(c.file, count, [&](std::size_t part) { return plan::api_list(c.m.id, collection, part); });
  return head;
}

}  // namespace glasnost::view
