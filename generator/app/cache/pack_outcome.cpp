#include "app/outcome.h"
#include "base/pack.h"

namespace glasnost {

void pack_fields(auto& pack, Packed<Location> auto& location) {
  pack(location.file, location.line, location.column);
}
void pack_fields(auto& pack, Packed<Related> auto& related) { pack(related.tie, related.location); }

void pack_fields(Packer& pack, const Diagnostic& item) {
  pack(item.rule->code, item.location, item.args, item.at, item.related);
}
// Of a code that is not in the catalogue the rule stays null.
void pack_fields(Unpacker& pack, Diagnostic& item) {
  std::string code;
  pack(code, item.location, item.args, item.at, item.related);
  item.rule = find_rule(code);
}

namespace output {
void pack_fields(auto& pack, Packed<ManifestRow> auto& row) {
  pack(row.path, row.digest, row.source, row.size);
}
}  // namespace output

namespace app {

std::string to_bytes(const Outcome& outcome) {
  Packer pack;
  pack(outcome.summary, outcome.diagnostics.items(), outcome.rows);
  return pack.take();
}

std::optional<Outcome> outcome_of_bytes(std::string_view bytes) {
  Outcome outcome;
  Unpacker unpack(bytes);
  unpack(outcome.summary, outcome.diagnostics.items(), outcome.rows);
  bool good = unpack.good();
  for (const auto& item : outcome.diagnostics.items()) good = good && item.rule != nullptr;
  if (!good) return std::nullopt;
  return outcome;
}

}  // namespace app
}  // namespace glasnost
