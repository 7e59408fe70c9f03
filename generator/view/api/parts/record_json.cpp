#include "view/api/parts/record_json.h"

#include <algorithm>

namespace glasnost::view {
namespace {

// Columns and names of lists as texts, plain numbers as numbers.
List parts_of(const record::Stated& stated) {
  List parts;
  for (const auto& part : stated.of) parts.emplace_back(part.value);
  for (const auto& part : stated.of_numbers) parts.emplace_back(part);
  return parts;
}

bool is_below(std::string_view at, std::string_view place) {
  return at.starts_with(place) && (at.size() == place.size() || at[place.size()] == '.');
}

IssueJson issue_json(const model::Issue& issue) {
  return {issue.code, text_or_null(issue.at), text_or_null(issue.message), text_or_null(issue.note),
          issue.accepted};
}

}  // namespace

std::vector<IssueJson> issues_at_json(const ApiContext& c, const record::Header& record,
                                      std::string_view place) {
  std::vector<IssueJson> out;
  for (const auto& issue : c.issues)
    if (record.owns(issue.path) && is_below(issue.at, place)) out.push_back(issue_json(issue));
  return out;
}

std::vector<IssueJson> other_issues_json(const ApiContext& c, const record::Header& record,
                                         const std::vector<std::string>& places) {
  std::vector<IssueJson> out;
  for (const auto& issue : c.issues) {
    const auto here = [&](const std::string& place) { return is_below(issue.at, place); };
    if (record.owns(issue.path) && std::none_of(places.begin(), places.end(), here))
      out.push_back(issue_json(issue));
  }
  return out;
}

std::vector<Map> stated_json(const record::Header& record) {
  std::vector<Map> out;
  for (const auto& stated : record.stated)
    out.push_back({{"as", Value(stated.as.value)},
                   {"of", Value(parts_of(stated))},
                   {"column", to_value(text_or_null(stated.column))},
                   {"weights", to_value(text_or_null(stated.weights))},
                   {"value", to_value(stated.value)},
                   {"at", to_value(text_or_null(stated.at))}});
  return out;
}

std::string risk_factor_name(std::string_view id, const record::Vocabulary& vocabulary) {
  const auto found = vocabulary.risk_factors.find(id);
  return found == vocabulary.risk_factors.end() ? std::string(id) : found->second.name.value;
}

DataSourceJson source_json(const ApiContext& c, const record::Source& source,
                           std::optional<std::size_t> document) {
  DataSourceJson out{text_or_null(source.system),
                     text_or_null(data_source_name(source.system.value, c.frame.vocabulary)),
                     {},
                     text_or_null(source.at)};
  if (document) out.document = document_ref(c.m, *document).href;
  return out;
}

StatusJson status_json(const ApiContext& c, const model::Execution& execution) {
  return {text_or_null(execution.status), c.label("measure_status", execution.status), execution.as_of,
          refs(c.m, execution.evidence, document_ref)};
}

std::vector<ReadingJson> readings_json(const record::Reference& reference) {
  std::vector<ReadingJson> out;
  for (const auto& reading : reference.stated)
    out.push_back({reading.date.date, text_or_null(reading.date.text), text_or_null(reading.number),
                   text_or_null(reading.where)});
  return out;
}

}  // namespace glasnost::view
