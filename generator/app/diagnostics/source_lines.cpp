#include "app/diagnostics/source_lines.h"

#include "source/source.h"

namespace glasnost::app {
namespace {

constexpr std::size_t kFilesKept = 16;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A line ends with LF, CR LF or CR, as in the room that counted it.
std::vector<std::size_t> starts_of(std::string_view bytes) {
  std::vector<std::size_t> starts = {bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool before_line_feed = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if (bytes[i] == '\n' || (bytes[i] == '\r' && !before_line_feed)) starts.push_back(i + 1);
  }
  return starts;
}

// `directory` as it was given, without a slash at its end and a ./ at its start.
std::string inside(std::string_view directory, const std::string& file) {
  while (directory.starts_with("./")) directory.remove_prefix(2);
  while (directory.size() > 1 && directory.ends_with('/')) directory.remove_suffix(1);
  if (directory.empty() || directory == ".") return file;
  return std::string(directory) + (directory == "/" ? "" : "/") + file;
}

}  // namespace

// Rooms that read templates name them with their directory.
bool SourceLines::is_template(const std::string& file) const {
  return file.starts_with(options_.templates + "/");
}

std::string SourceLines::path_of(const Location& location) const {
  const std::string& file = location.file;
  if (file.empty()) return {};
  if (is_template(file)) return inside(options_.templates, file.substr(options_.templates.size() + 1));
  const bool is_root = file == options_.content || file == options_.templates;
  return is_root ? file : inside(options_.content, file);
}

const SourceLines::File& SourceLines::open(const std::string& file) {
  const auto known = files_.find(file);
  if (known != files_.end()) return known->second;
  if (files_.size() >= kFilesKept) files_.clear();
  Diagnostics unread;
  File opened;
  auto bytes = is_template(file) ? source::read_bytes(options_.templates,
                                                      file.substr(options_.templates.size() + 1), unread)
                                 : source::read_bytes(options_.content, file, unread);
  if (bytes) {
    opened.bytes = std::move(*bytes);
    opened.starts = starts_of(opened.bytes);
  }
  return files_.emplace(file, std::move(opened)).first->second;
}

std::optional<std::string_view> SourceLines::line_of(const Location& location) {
  if (location.line <= 0 || location.file.empty()) return std::nullopt;
  const File& file = open(location.file);
  const auto index = static_cast<std::size_t>(location.line - 1);
  if (index >= file.starts.size()) return std::nullopt;
  const std::size_t start = file.starts[index];
  const std::size_t end = index + 1 < file.starts.size() ? file.starts[index + 1] : file.bytes.size();
  std::string_view line = std::string_view(file.bytes).substr(start, end - start);
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace glasnost::app
