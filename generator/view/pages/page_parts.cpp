#include "view/pages/page_parts.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::view {
namespace {

// An unknown wording is shown as it stands: that no rule reads it is the editor's business, not the reader's.
constexpr std::string_view kUnparsed = "deadline/unparsed";

// Which use of its number a point is, as its anchor says: p-2--2 → "2"; empty for the first.
std::string_view use_of(std::string_view anchor) {
  const auto mark = anchor.rfind("--");
  const auto use = mark == std::string_view::npos ? std::string_view() : anchor.substr(mark + 2);
  const bool is_number = use.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? use : std::string_view();
}

std::optional<Link> link_to_document(const std::string& id, const MunicipalityContext& context) {
  auto found = context.municipality.document(id);
  if (!found) return std::nullopt;
  return document_link(*found, context);
}

}  // namespace

DeadlineView deadline_view(const Deadline& deadline, const Words& words) {
  DeadlineView view;
  view.text = deadline.text;
  if (deadline.kind == DeadlineKind::date || deadline.kind == DeadlineKind::by_date) view.day = deadline.to;
  for (const auto& code : deadline.issues)
    if (code != kUnparsed) view.flags.push_back(label_of(words, "deadline.issue", short_code(code)));
  return view;
}

Flag flag_of(const model::Issue& issue, const Words& words) {
  if (is_remark(issue)) return {std::string(words["flag.remark"]), issue.note, true};
  const std::string key = "flag." + std::string(short_code(issue.code));
  return {words.has(key) ? std::string(words[key]) : issue.message, issue.note, false};
}

std::vector<Flag> flags_of(const std::vector<const model::Issue*>& issues, const Words& words) {
  std::vector<Flag> flags;
  for (const auto* issue : issues) flags.push_back(flag_of(*issue, words));
  std::stable_partition(flags.begin(), flags.end(), [](const Flag& flag) { return !flag.is_remark; });
  return flags;
}

CellView cell_view(const record::Cell* cell, std::string_view unit, const Words& words) {
  CellView view;
  if (!cell) return view;
  view.value = cell->value;
  view.unit = label_of(words, "unit_sign", unit);
  if (!cell->value) view.reason = label_of(words, "reason", cell->reason);
  return view;
}

DocumentRow document_row(std::size_t document, const MunicipalityContext& context) {
  const auto& record = context.municipality.documents[document].record;
  const auto& words = context.frame.words;
  DocumentRow row;
  row.link = document_link(document, context);
  row.title = record.title.value;
  row.kind = capitalised(record.kind.value);
  row.number = number_words(record, words);
  row.issuer = joined_text(record.issuers);
  row.status = label_of(words, "status", record.status.value);
  row.date = record.date.date;
  if (!row.date) row.date_text = date_words(record, words);
  row.is_published = record.published;
  return row;
}

std::vector<std::size_t> newest_first(const model::Municipality& m) {
  std::vector<std::size_t> order(m.documents.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return m.documents[a].record.date.date > m.documents[b].record.date.date;
  });
  return order;
}

SourceView source_view(const model::DataSet& data_set, const MunicipalityContext& context) {
  const auto& record = data_set.record;
  SourceView view;
  if (record.period) view.period = period_words(*record.period, context.frame.words);
  view.system = data_source_name(record.source_system.value, context.frame.vocabulary);
  view.at = record.source_at.value;
  if (data_set.source_document) view.document = document_link(*data_set.source_document, context);
  return view;
}

std::vector<TargetView> target_views(const model::DataSet& data_set, const MunicipalityContext& context) {
  const auto& words = context.frame.words;
  const auto& vocabulary = context.frame.vocabulary;
  std::vector<TargetView> views;
  for (const auto& target : data_set.record.targets) {
    const auto& code = target.indicator.value;
    TargetView view;
    view.anchor = plan::target_anchor(views.size() + 1);
    view.indicator = indicator_name(code, vocabulary);
    view.value = {target.value, label_of(words, "unit_sign", indicator_unit(code, vocabulary)), {}};
    view.by = by_words(target.by.value, words);
    view.document = link_to_document(target.document.value, context);
    views.push_back(std::move(view));
  }
  return views;
}

Link school_link(std::size_t school, const MunicipalityContext& context) {
  const auto& record = context.municipality.schools[school].record;
  return {record.short_name.value, context.url(plan::school_page(context.municipality.id, record.id))};
}

std::vector<Link> school_links(const std::vector<std::size_t>& schools, const MunicipalityContext& context) {
  std::vector<Link> links;
  for (std::size_t school : schools) links.push_back(school_link(school, context));
  return links;
}

Link document_link(std::size_t document, const MunicipalityContext& context, std::string_view anchor) {
  const auto& m = context.municipality;
  const auto& record = m.documents[document].record;
  return {document_name(record, context.frame.words),
          context.url(plan::document_page(m.id, record.id), anchor)};
}

std::vector<std::size_t> schools_by_name(const model::Municipality& m) {
  std::vector<std::pair<std::string, std::size_t>> keyed;
  for (std::size_t i = 0; i < m.schools.size(); ++i)
    keyed.emplace_back(collation_key(m.schools[i].record.short_name.value), i);
  std::sort(keyed.begin(), keyed.end());
  std::vector<std::size_t> order;
  for (const auto& [key, school] : keyed) order.push_back(school);
  return order;
}

std::string joined_text(const std::vector<Text>& parts) {
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : ", ") + part.value;
  return out;
}

std::string point_name(const std::vector<record::Point>& points, std::size_t index, const Words& words) {
  const auto& point = points[index];
  const bool is_dash = point.label == "-" || point.label == "–";
  if (!is_dash) {
    const auto name = filled(words["point.named"], {point.label});
    const auto use = use_of(point.anchor);
    return use.empty() ? name : filled(words["point.again"], {name, use});
  }
  int place = 0;
  for (std::size_t i = 0; i <= index; ++i)
    if (points[i].parent == point.parent && points[i].label == point.label) ++place;
  const std::string number = std::to_string(place);
  if (point.parent < 0) return filled(words["point.unnumbered"], {number});
  return filled(words["point.below"],
                {point_name(points, static_cast<std::size_t>(point.parent), words), number});
}

std::optional<Url> web_url(const Text& website) {
  if (website.empty()) return std::nullopt;
  const bool has_scheme = website.value.find("://") != std::string::npos;
  return Url::parse(has_scheme ? website.value : "https://" + website.value);
}

std::optional<Url> phone_url(const Text& phone) {
  std::string digits;
  for (char c : phone.value)
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  constexpr std::size_t kFullNumber = 11;
  if (digits.size() == kFullNumber && digits.front() == '8') digits.replace(0, 1, "+7");
  if (digits.size() != kFullNumber + 1) return std::nullopt;
  return Url::parse("tel:" + digits);
}

std::optional<Url> email_url(const Text& email) {
  if (email.empty()) return std::nullopt;
  return Url::parse("mailto:" + email.value);
}

}  // namespace glasnost::view
