#include "base/rules/examples.h"

#include <algorithm>

#include "base/rules/examples/tables.h"

namespace glasnost {
namespace {

constexpr std::string_view kFileMark = ">>> ";

bool before(const Example& a, const Example& b) { return a.code < b.code; }

std::vector<ExampleFile> split_files(std::string_view side) {
  std::vector<ExampleFile> files;
  while (!side.empty()) {
    const std::size_t line_end = std::min(side.find('\n'), side.size());
    const std::string_view path = side.substr(kFileMark.size(), line_end - kFileMark.size());
    side.remove_prefix(std::min(line_end + 1, side.size()));
    std::size_t next = side.starts_with(kFileMark) ? 0 : side.find("\n>>> ");
    if (next != 0 && next != std::string_view::npos) ++next;
    const std::size_t end = std::min(next, side.size());
    files.push_back({path, side.substr(0, end)});
    side.remove_prefix(end);
  }
  return files;
}

}  // namespace

const std::vector<Example>& examples() {
  static const std::vector<Example> all = [] {
    std::vector<Example> out;
    for (const auto table : example_tables()) out.insert(out.end(), table.begin(), table.end());
    std::sort(out.begin(), out.end(), before);
    return out;
  }();
  return all;
}

const Example* example_of(std::string_view code) {
  const auto& all = examples();
  const auto found = std::lower_bound(all.begin(), all.end(), Example{code, {}, {}, {}}, before);
  return found == all.end() || found->code != code ? nullptr : &*found;
}

std::vector<ExampleFile> files_of(const Example& example, std::string_view side) {
  const bool is_one = !example.file.empty() || example.kind == Example::Kind::situation ||
                      example.kind == Example::Kind::words;
  if (is_one) return {{example.file, side}};
  return split_files(side);
}

}  // namespace glasnost
