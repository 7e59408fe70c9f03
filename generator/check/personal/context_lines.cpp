#include <algorithm>
#include <optional>
#include <utility>

#include "base/text/text.h"
#include "check/personal/personal.h"

namespace glasnost::check {
namespace {

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out.push_back(line);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return out;
}

std::string_view strip(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(" \t") - first + 1);
}

// The key that a line of YAML begins with, and how far it is indented; a list mark belongs to the indent.
std::optional<std::pair<std::size_t, std::string_view>> yaml_key(std::string_view line) {
  std::size_t at = line.find_first_not_of(" -{\"'");
  if (at == std::string_view::npos) return std::nullopt;
  const std::size_t colon = line.find(':', at);
  if (colon == std::string_view::npos || (colon + 1 < line.size() && line[colon + 1] != ' '))
    return std::nullopt;
  std::string_view key = line.substr(at, colon - at);
  while (key.ends_with('"') || key.ends_with('\'')) key.remove_suffix(1);
  if (key.empty() || key.find_first_of(" ,") != std::string_view::npos) return std::nullopt;
  return std::pair{at, key};
}

// The path of the field on each line of a YAML text; a line without a key belongs to the field before.
class YamlPath {
 public:
  const std::string& next(std::string_view line) {
    const bool in_block = block_ && (strip(line).empty() || line.find_first_not_of(' ') > block_indent_);
    if (in_block || strip(line).starts_with('#')) return path_;
    block_ = false;
    const auto key = yaml_key(line);
    if (!key) return path_;
    while (!stack_.empty() && stack_.back().first >= key->first) stack_.pop_back();
    stack_.emplace_back(key->first, std::string(key->second));
    const std::string_view value = strip(line);
    if (value.ends_with('|') || value.ends_with('>') || value.ends_with("|-") || value.ends_with(">-")) {
      block_ = true;
      block_indent_ = line.find_first_not_of(' ');
    }
    path_.clear();
    for (const auto& [indent, name] : stack_) path_ += (path_.empty() ? "" : ".") + name;
    return path_;
  }

 private:
  std::vector<std::pair<std::size_t, std::string>> stack_;
  std::string path_;
  bool block_ = false;
  std::size_t block_indent_ = 0;
};

bool is_list_item(std::string_view line) {
  const std::string_view text = strip(line);
  if (text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ ") || text.starts_with("– "))
    return true;
  const std::size_t digits = text.find_first_not_of("0123456789");
  return digits != std::string_view::npos && digits > 0 && (text[digits] == '.' || text[digits] == ')');
}

bool is_table_rule(std::string_view line) {
  const std::string_view text = strip(line);
  return text.find('-') != std::string_view::npos && text.find('|') != std::string_view::npos &&
         text.find_first_not_of("|-: \t") == std::string_view::npos;
}

// The body of a Markdown file: headings, lists with a line before them, tables.
class MarkdownContext {
 public:
  void read(const std::vector<std::string_view>& lines, std::size_t first, std::vector<ContextLine>& out) {
    for (std::size_t i = first; i < lines.size(); ++i) {
      begin_parts(lines, i);
      ContextLine line{std::string(lines[i]), {}, static_cast<int>(i) + 1, group_};
      line.context.columns = is_header_ ? std::vector<Column>() : columns_;
      line.context.company = company_of_line(lines[i]);
      out.push_back(std::move(line));
      end_parts(lines[i]);
    }
  }

 private:
  void begin_parts(const std::vector<std::string_view>& lines, std::size_t i) {
    const std::string_view line = strip(lines[i]);
    is_header_ =
        i + 1 < lines.size() && line.find('|') != std::string_view::npos && is_table_rule(lines[i + 1]);
    if (is_header_) {
      columns_ = columns_of(cells_of(line, '|'));
      ++group_;
    } else if (line.find('|') == std::string_view::npos) {
      columns_.clear();
    }
    if (!line.starts_with('#')) return;
    heading_ = company_of(line);
    list_ = Company::unknown;
    ++group_;
  }

  Company company_of_line(std::string_view line) const {
    if (strip(line).starts_with('#')) return Company::unknown;
    if (in_list_ && is_list_item(line) && list_ != Company::unknown) return list_;
    return heading_;
  }

  // A line that ends in a colon speaks for the items below it, until the text goes on.
  void end_parts(std::string_view line) {
    const std::string_view text = strip(line);
    if (text.empty()) return;
    if (text.ends_with(':')) {
      list_ = company_of(text);
      in_list_ = true;
      ++group_;
    } else if (!is_list_item(text)) {
      in_list_ = false;
    }
  }

  std::vector<Column> columns_;
  Company heading_ = Company::unknown, list_ = Company::unknown;
  bool in_list_ = false, is_header_ = false;
  int group_ = 0;
};

std::vector<ContextLine> markdown_lines(const std::vector<std::string_view>& lines) {
  std::vector<ContextLine> out;
  std::size_t body = 0;
  if (!lines.empty() && strip(lines.front()) == "---") {
    YamlPath path;
    std::size_t i = 1;
    for (; i < lines.size() && strip(lines[i]) != "---"; ++i) {
      LineContext context;
      context.field = path.next(lines[i]);
      out.push_back({std::string(lines[i]), std::move(context), static_cast<int>(i) + 1, 0});
    }
    body = std::min(i + 1, lines.size());
  }
  MarkdownContext().read(lines, body, out);
  return out;
}

std::vector<ContextLine> yaml_lines(const std::vector<std::string_view>& lines) {
  std::vector<ContextLine> out;
  YamlPath path;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    LineContext context;
    context.field = path.next(lines[i]);
    out.push_back({std::string(lines[i]), std::move(context), static_cast<int>(i) + 1, 0});
  }
  return out;
}

std::vector<ContextLine> csv_lines(const std::vector<std::string_view>& lines) {
  std::vector<ContextLine> out;
  if (lines.empty()) return out;
  const auto delimiter = lines.front().find(';') != std::string_view::npos    ? ';'
                         : lines.front().find('\t') != std::string_view::npos ? '\t'
                                                                              : ',';
  const auto columns = columns_of(cells_of(lines.front(), delimiter));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    LineContext context;
    context.delimiter = delimiter;
    if (i > 0) context.columns = columns;
    out.push_back({std::string(lines[i]), std::move(context), static_cast<int>(i) + 1, 0});
  }
  return out;
}

std::vector<ContextLine> plain_lines(const std::vector<std::string_view>& lines) {
  std::vector<ContextLine> out;
  for (std::size_t i = 0; i < lines.size(); ++i)
    out.push_back({std::string(lines[i]), {}, static_cast<int>(i) + 1, 0});
  return out;
}

}  // namespace

std::vector<ContextLine> context_lines(const std::string& path, std::string_view text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
  const auto lines = split_lines(text);
  if (path.ends_with(".md")) return markdown_lines(lines);
  if (path.ends_with(".yml")) return yaml_lines(lines);
  if (path.ends_with(".csv")) return csv_lines(lines);
  return plain_lines(lines);
}

}  // namespace glasnost::check
