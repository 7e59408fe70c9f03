#include "output/twins.h"

#include <zlib.h>

#include <algorithm>

namespace glasnost::output {
namespace {

constexpr std::string_view kEnding = ".gz";

bool has_twins(const ManifestTable& table) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    const std::string_view path = table.path(i);
    if (!path.ends_with(kEnding)) continue;
    if (table.find(path.substr(0, path.size() - kEnding.size())) != ManifestTable::kNone) return true;
  }
  return false;
}

bool is_named(const RowPointers& sorted, std::string_view path) {
  const auto found =
      std::lower_bound(sorted.begin(), sorted.end(), path,
                       [](const ManifestRow* row, std::string_view text) { return row->path < text; });
  return found != sorted.end() && (*found)->path == path;
}

}  // namespace

std::string gzip(std::string_view bytes) {
  constexpr int kGzipWindow = 15 + 16, kMemory = 8, kUnknownSystem = 255;
  z_stream stream{};
  if (::deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    return {};
  gz_header header{};
  header.os = kUnknownSystem;
  ::deflateSetHeader(&stream, &header);
  std::string out(::deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib only reads it
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const bool done = ::deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(done ? stream.total_out : 0);
  ::deflateEnd(&stream);
  return out;
}

bool is_worth_packing(std::string_view path) {
  for (const std::string_view ending :
       {".html", ".css", ".js", ".json", ".csv", ".xml", ".ics", ".svg", ".txt"})
    if (path.ends_with(ending)) return true;
  return false;
}

std::string twin_path(std::string_view path) { return std::string(path) + std::string(kEnding); }

ManifestRow twin_of(const ManifestRow& original, std::string_view packed) {
  return {.path = twin_path(original.path),
          .digest = sha256(packed),
          .source = original.source,
          .size = packed.size()};
}

Twins plan_twins(const RowPointers& sorted, const ManifestTable& live) {
  Twins twins;
  const bool tried = has_twins(live);
  for (const ManifestRow* row : sorted) {
    const std::string path = twin_path(row->path);
    if (!is_worth_packing(row->path) || is_named(sorted, path)) continue;
    const std::size_t same = live.find_content(*row);
    const std::size_t twin = live.find(path);
    if (same == ManifestTable::kNone || !tried)
      twins.to_make.push_back(row);
    else if (twin != ManifestTable::kNone)
      twins.known.push_back({.path = path,
                             .digest = live.digest(twin),
                             .source = row->source,
                             .size = static_cast<std::size_t>(live.file_size(twin))});
  }
  return twins;
}

}  // namespace glasnost::output
