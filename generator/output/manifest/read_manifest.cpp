#include <charconv>
#include <fstream>
#include <iterator>

#include "output/disk/files.h"
#include "output/manifest/manifest.h"

namespace glasnost::output {
namespace {

int value_of(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

// Goes over the one form that the writer gives; anything else is damage.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool skip(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }
  bool at_end() const { return rest_.empty(); }

  bool number(std::uint64_t& out) {
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), out);
    const auto length = static_cast<std::size_t>(end - rest_.data());
    const bool plain = error == std::errc() && (length == 1 || rest_.front() != '0');
    if (plain) rest_.remove_prefix(length);
    return plain;
  }

  // A view of the text itself, or of `buffer` where something was escaped.
  bool text(std::string_view& out, std::string& buffer) {
    if (!skip("\"")) return false;
    std::size_t end = 0;
    while (end < rest_.size() && rest_[end] != '"' && rest_[end] != '\\' && !is_control(rest_[end])) ++end;
    if (end == rest_.size() || is_control(rest_[end])) return false;
    out = rest_.substr(0, end);
    if (rest_[end] == '"') {
      rest_.remove_prefix(end + 1);
      return true;
    }
    buffer.clear();
    if (!escaped(buffer)) return false;
    out = buffer;
    return true;
  }

 private:
  bool escaped(std::string& out) {
    while (!rest_.empty() && rest_.front() != '"') {
      const char c = rest_.front();
      rest_.remove_prefix(1);
      if (c != '\\') {
        if (is_control(c)) return false;
        out += c;
      } else if (!escape(out)) {
        return false;
      }
    }
    return skip("\"");
  }

  bool escape(std::string& out) {
    constexpr std::size_t kControl = 5;
    if (rest_.starts_with('"') || rest_.starts_with('\\')) {
      out += rest_.front();
      rest_.remove_prefix(1);
      return true;
    }
    if (!rest_.starts_with("u00") || rest_.size() < kControl) return false;
    const int high = value_of(rest_[3]), low = value_of(rest_[4]);
    const int code = high * 16 + low;
    if (high < 0 || low < 0 || (code >= 0x20 && code != 0x7F)) return false;
    out += static_cast<char>(code);
    rest_.remove_prefix(kControl);
    return true;
  }

  std::string_view rest_;
};

bool read_row(Reader& reader, RowView& row, std::string& path, std::string& source) {
  std::string_view hex;
  std::string buffer;
  bool good = reader.skip("\n    {\n      \"path\": ") && reader.text(row.path, path) &&
              reader.skip(",\n      \"size\": ") && reader.number(row.size) &&
              reader.skip(",\n      \"sha256\": ") && reader.text(hex, buffer) &&
              reader.skip(",\n      \"source\": ");
  const auto bytes = good ? digest_of_hex(hex) : std::nullopt;
  if (!bytes) return false;
  row.digest = *bytes;
  row.source = {};
  if (!reader.skip("null")) good = reader.text(row.source, source) && !row.source.empty();
  return good && reader.skip("\n    }") && stays_inside(row.path) && row.path != kManifestName;
}

}  // namespace

bool read_manifest(std::string_view text, const std::function<void(const RowView&)>& row) {
  Reader reader(text);
  if (!reader.skip(kManifestStart) || !reader.skip("\n  \"files\": [")) return false;
  if (reader.skip("]\n}\n")) return reader.at_end();
  std::string path, source, former;
  RowView view;
  do {
    if (!read_row(reader, view, path, source) || view.path <= former) return false;
    row(view);
    former = view.path;
  } while (reader.skip(","));
  return reader.skip("\n  ]\n}\n") && reader.at_end();
}

std::optional<std::vector<ManifestRow>> load_manifest(const std::filesystem::path& path) {
  std::error_code error;
  const bool folder = std::filesystem::is_directory(path, error);
  std::ifstream in(folder ? path / kManifestName : path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  std::vector<ManifestRow> rows;
  const bool whole = read_manifest(text, [&](const RowView& row) {
    rows.push_back({.path = std::string(row.path),
                    .digest = row.digest,
                    .source = std::string(row.source),
                    .size = row.size});
  });
  if (!whole) return std::nullopt;
  return rows;
}

}  // namespace glasnost::output
