#include <algorithm>
#include <array>
#include <map>

#include "base/text/text.h"
#include "record/fields/parse_common.h"
#include "record/kinds/data_table.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 4> kReasons = {"not_published", "not_applicable", "not_yet",
                                                      "suppressed"};

// `{"value": null, "reason": …}`; a number in it belongs outside.
std::string read_reason(const Node& node, FieldReader& fields, std::string_view code) {
  std::string reason;
  fields.map(code, [&](FieldReader& cell) {
    const Node* value = cell.find("value");
    if (!value || value->kind != NodeKind::null)
      cell.report("record/bad-cell", node.mark, {std::string(code)}, "value");
    if (!cell.has("reason")) cell.report_missing("reason");
    reason = cell.word("reason", kReasons).value;
  });
  return reason;
}

// A value, or the reason why there is none; nothing where it is neither.
std::optional<Cell> read_cell(const Node& node, FieldReader& fields, std::string_view code) {
  Cell cell;
  cell.code = code;
  cell.mark = node.mark;
  const bool is_word = node.style == ScalarStyle::keyword ||
                       (node.style == ScalarStyle::quoted && !Decimal::parse(trim(node.text)));
  if (node.kind == NodeKind::map) {
    cell.reason = read_reason(node, fields, code);
  } else if (node.kind == NodeKind::scalar && !is_word) {
    cell.value = fields.decimal(code);
  } else {
    fields.report("record/bad-cell", node.mark, {std::string(code)}, code);
  }
  if (!cell.value && cell.reason.empty()) return std::nullopt;
  return cell;
}

enum class Missing { error, allowed };

// A cell for each declared indicator.
std::vector<Cell> read_cells(FieldReader& fields, const std::vector<Text>& indicators, Missing missing) {
  std::vector<Cell> cells;
  for (const Text& indicator : indicators) {
    const Node* node = fields.find(indicator.value);
    if (!node && missing == Missing::error)
      fields.report("record/missing-value", fields.mark(), {indicator.value}, indicator.value);
    if (!node) continue;
    if (auto cell = read_cell(*node, fields, indicator.value)) cells.push_back(std::move(*cell));
  }
  return cells;
}

// The codes of a list, each once and none of the API's own.
std::vector<Text> read_codes(FieldReader& fields, std::string_view name, std::map<std::string, Mark>& seen) {
  std::vector<Text> codes;
  for (Text& code : fields.texts(name)) {
    const bool reserved =
        std::find(kReservedCodes.begin(), kReservedCodes.end(), code.value) != kReservedCodes.end();
    std::string_view wrong;
    if (!is_identifier(code.value)) wrong = "record/bad-id";
    if (reserved) wrong = "record/reserved-code";
    if (!wrong.empty()) {
      fields.report(wrong, code.mark, {code.value}, name);
      continue;
    }
    const auto [first, is_new] = seen.emplace(code.value, code.mark);
    if (is_new)
      codes.push_back(std::move(code));
    else
      fields.report_repeated("record/repeated-code", code, first->second, name);
  }
  return codes;
}

DataSet::Row read_row(FieldReader& fields, const DataSet& set) {
  DataSet::Row row;
  row.mark = fields.mark();
  row.school = fields.required_text("school");
  for (const Text& dimension : set.dimensions)
    row.dimensions.emplace_back(dimension.value, fields.required_text(dimension.value));
  row.cells = read_cells(fields, set.indicators, Missing::error);
  return row;
}

DataSet::Total read_total(FieldReader& fields, const DataSet& set) {
  DataSet::Total total;
  total.mark = fields.mark();
  total.scope = fields.required_text("scope");
  total.cells = read_cells(fields, set.indicators, Missing::allowed);
  return total;
}

DataSet::Target read_target(FieldReader& fields) {
  DataSet::Target target;
  target.mark = fields.mark();
  target.indicator = fields.required_text("indicator");
  if (!fields.has("value")) fields.report_missing("value");
  target.value = fields.decimal("value");
  target.by = fields.text("by");
  target.document = fields.slug("document");
  return target;
}

enum class Numbers { here, in_table };

// The columns: of a table they may be left to its header.
void read_columns(FieldReader& fields, DataSet& set, Numbers numbers) {
  std::map<std::string, Mark> codes;
  if (numbers == Numbers::here && !fields.has("indicators")) fields.report_missing("indicators");
  set.indicators = read_codes(fields, "indicators", codes);
  set.dimensions = read_codes(fields, "dimensions", codes);
}

void read_rows(FieldReader& fields, DataSet& set) {
  if (!fields.has("rows") && !fields.has("totals")) fields.report_missing("rows");
  fields.each("rows", [&](FieldReader& entry) {
    DataSet::Row row = read_row(entry, set);
    if (!row.school.empty()) set.rows.push_back(std::move(row));
  });
  fields.each("totals", [&](FieldReader& total) { set.totals.push_back(read_total(total, set)); });
}

void refuse_rows(FieldReader& fields, const std::string& table_path) {
  for (const std::string_view name : {"rows", "totals"})
    if (fields.find(name))
      fields.report("csv/rows-elsewhere", fields.mark_of(name), {std::string(name), table_path}, name);
}

// Everything but the numbers.
void read_card(FieldReader& fields, DataSet& set) {
  read_header(fields, set);
  set.title = fields.required_text("title");
  if (!fields.has("period")) fields.report_missing("period");
  set.period = read_period(fields, "period");
  set.source = read_source(fields);
  fields.each("targets", [&](FieldReader& target) { set.targets.push_back(read_target(target)); });
  set.notes = fields.texts("notes");
  fields.map("privacy_accepted", [&](FieldReader& accepted) {
    set.privacy_reason = accepted.required_text("reason");
    set.privacy_by = accepted.required_text("by");
  });
}

}  // namespace

std::optional<DataSet> parse_data_set(std::string_view text, const std::string& path,
                                      Diagnostics& diagnostics) {
  const auto map = parse_json_map(text, path, diagnostics);
  if (!map) return std::nullopt;
  DataSet set;
  static_cast<Header&>(set) = header_of(path);
  const FieldFile file{path, diagnostics, true};
  FieldReader fields(*map, file);
  read_card(fields, set);
  read_columns(fields, set, Numbers::here);
  read_rows(fields, set);
  fields.finish();
  return set;
}

std::optional<DataSet> parse_data_set(const TextFile& description, const TextFile& table,
                                      const Vocabulary& vocabulary, Diagnostics& diagnostics) {
  const auto csv = parse_csv(table.text, table.path, diagnostics);
  const auto map = parse_yaml_map(description.text, description.path, diagnostics);
  if (!map) return std::nullopt;
  DataSet set;
  static_cast<Header&>(set) = header_of(description.path);
  set.table_path = table.path;
  const FieldFile file{description.path, diagnostics};
  FieldReader fields(*map, file);
  read_card(fields, set);
  read_columns(fields, set, Numbers::in_table);
  refuse_rows(fields, table.path);
  fields.finish();
  if (csv) read_data_table(*csv, vocabulary, set, diagnostics);
  return set;
}

}  // namespace glasnost::record
