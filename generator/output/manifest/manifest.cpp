#include "output/manifest/manifest.h"

#include <algorithm>

namespace glasnost::output {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

void append_text(std::string& out, std::string_view text) {
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
  append_text(out, hex_of(row.digest));
  out += ",\n      \"source\": ";
  if (row.source.empty()) {
    out += "null";
  } else {
    append_text(out, row.source);
  }
  out += "\n    }";
}

}  // namespace

RowPointers sorted_rows(const std::vector<ManifestRow>& rows) {
  RowPointers sorted;
  sorted.reserve(rows.size());
  for (const ManifestRow& row : rows)
    if (row.path != kManifestName) sorted.push_back(&row);
  std::sort(sorted.begin(), sorted.end(),
            [](const ManifestRow* a, const ManifestRow* b) { return a->path < b->path; });
  return sorted;
}

void write_manifest(const RowPointers& sorted, const std::function<void(std::string_view)>& out) {
  constexpr std::size_t kPiece = std::size_t{1} << 18U;
  std::string piece(kManifestStart);
  piece += "\n  \"files\": [";
  for (const ManifestRow* row : sorted) {
    append_row(piece, *row);
    if (row != sorted.back()) piece += ',';
    if (piece.size() < kPiece) continue;
    out(piece);
    piece.clear();
  }
  piece += sorted.empty() ? "]\n}\n" : "\n  ]\n}\n";
  out(piece);
}

std::string write_manifest(const std::vector<ManifestRow>& rows) {
  std::string out;
  write_manifest(sorted_rows(rows), [&](std::string_view piece) { out += piece; });
  return out;
}

}  // namespace glasnost::output
