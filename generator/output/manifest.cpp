#include <algorithm>

#include "output/stage.h"
#include "output/target.h"

namespace glasnost::output {
namespace {

constexpr std::string_view kManifestName = "manifest.json";

void append_text(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char character : text) {
    const auto c = static_cast<unsigned char>(character);
    if (c < 0x20 || c == 0x7F) {
      out += "\\u00";
      out += kHex[c >> 4U];
      out += kHex[c & 15U];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += character;
  }
  out += '"';
}

void append_row(std::string& out, const ManifestRow& row) {
  out += "\n    {\n      \"path\": ";
  append_text(out, row.path);
  out += ",\n      \"size\": " + std::to_string(row.size) + ",\n      \"sha256\": ";
  append_text(out, row.sha256);
  out += ",\n      \"source\": ";
  if (row.source.empty()) {
    out += "null";
  } else {
    append_text(out, row.source);
  }
  out += "\n    }";
}

}  // namespace

std::string write_manifest(std::vector<ManifestRow> rows) {
  std::erase_if(rows, [](const ManifestRow& row) { return row.path == kManifestName; });
  std::sort(rows.begin(), rows.end(),
            [](const ManifestRow& a, const ManifestRow& b) { return a.path < b.path; });
  std::string out(kManifestStart);
  out += "\n  \"files\": [";
  for (const ManifestRow& row : rows) {
    append_row(out, row);
    if (&row != &rows.back()) out += ',';
  }
  out += rows.empty() ? "]\n}\n" : "\n  ]\n}\n";
  return out;
}

}  // namespace glasnost::output
