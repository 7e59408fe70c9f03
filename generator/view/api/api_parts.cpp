#include "view/api/api_parts.h"

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

SafeHtml ApiContext::html(const Body& body, std::string_view record_page) const {
  return fill_body(body, m, plan::Links::root(), record_page);
}

RefJson school_ref(const model::Municipality& m, std::size_t school) {
  const auto& record = m.schools[school].record;
  return {record.id, record.short_name.value, plan::api_entity(m.id, "schools", record.id),
          plan::school_page(m.id, record.id)};
}

RefJson document_ref(const model::Municipality& m, std::size_t document) {
  const auto& record = m.documents[document].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "documents", record.id),
          plan::document_page(m.id, record.id)};
}

RefJson programme_ref(const model::Municipality& m, std::size_t programme) {
  const auto& record = m.programmes[programme].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "programmes", record.id),
          plan::programme_page(m.id, record.id)};
}

RefJson data_set_ref(const model::Municipality& m, std::size_t data_set) {
  const auto& record = m.data_sets[data_set].record;
  return {record.id, record.title.value, plan::api_entity(m.id, "indicators", record.id),
          plan::data_set_page(m.id, record.id)};
}

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

std::vector<IssueJson> issues_json(const ApiContext& context, std::string_view path, std::string_view at) {
  std::vector<IssueJson> out;
  for (const auto* issue : issues_at(context.issues, path, at))
    out.push_back({issue->code, text_or_null(issue->message), text_or_null(issue->note), issue->accepted});
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

}  // namespace glasnost::view
