#include <algorithm>

#include "record/fields/parse_common.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 4> kClaims = {"difference", "sum", "weighted_mean", "count"};
constexpr std::string_view kPartsSample = "[…, …]";

// `of`: names, or plain numbers, one or a list; never both.
void read_parts(FieldReader& fields, Stated& stated) {
  const Node* node = fields.take("of");
  if (!node || !fields.has("of")) return fields.report_missing("of");
  std::vector<const Node*> items;
  if (node->kind == NodeKind::list)
    for (const Node& item : node->items) items.push_back(&item);
  else
    items.push_back(node);
  for (const Node* item : items) {
    const auto number = item->style == ScalarStyle::quoted ? std::nullopt : Decimal::parse(item->text);
    if (number && item->kind == NodeKind::scalar)
      stated.of_numbers.push_back(*number);
    else if (Text text = fields.text_of(*item, "of"); !text.empty())
      stated.of.push_back(std::move(text));
  }
  if (!stated.of.empty() && !stated.of_numbers.empty()) fields.report_type(*node, "of", kPartsSample);
}

// What each kind of claim cannot do without.
void check_form(FieldReader& fields, const Stated& stated) {
  const bool numbers = !stated.of_numbers.empty();
  const std::string& as = stated.as.value;
  const bool is_difference = as == "difference", is_mean = as == "weighted_mean";
  if (is_difference && (numbers || stated.of.size() != 2))
    if (const Node* node = fields.take("of")) fields.report_type(*node, "of", kPartsSample);
  if (is_mean && stated.weights.empty()) fields.report_missing("weights");
  const bool needs_column = is_difference || (as == "sum" && !numbers);
  if (needs_column && stated.column.empty()) fields.report_missing("column");
  const bool needs_value = as == "count" || (as == "sum" && numbers);
  if (needs_value && !fields.has("value")) fields.report_missing("value");
}

}  // namespace

std::vector<Stated> read_stated(FieldReader& fields) {
  std::vector<Stated> claims;
  fields.each("stated", [&](FieldReader& claim) {
    Stated stated;
    stated.mark = claim.mark();
    const bool has_claim = claim.has("as");
    if (!has_claim) claim.report_missing("as");
    stated.as = claim.word("as", kClaims);
    read_parts(claim, stated);
    stated.column = claim.text("column");
    stated.weights = claim.text("weights");
    stated.value = claim.decimal("value");
    stated.at = claim.text("at");
    check_form(claim, stated);
    claims.push_back(std::move(stated));
  });
  return claims;
}

}  // namespace glasnost::record
