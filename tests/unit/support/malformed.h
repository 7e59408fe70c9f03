// The cases of tests/malformed/: what a person or a tool may do to a file, and the finding it must give.
// A line is a case:   code  old text → new text   in the file that the last line `@ path` named (or `@@
// path`: then the municipality has but this file, and those that the line names behind it); `‸` in the new
// text is where the finding must stand, and is taken out. Old text stands in the file once; ` →+ ` puts the
// new text on a line of its own below it. A place elsewhere is written behind the code:
// code@path:line:column, or code@- where it has none. Without either the finding concerns the whole file. A
// block is a case too: the line
// `=== code`, then files, each after a line `>>> path` (or `<<< path`: it is removed), up to a line `===`.
// Paths are inside the municipality; with a slash in front, inside the content tree. \n \t \r \\ and \xNN
// stand for their bytes, ⟨100×text⟩ for a repeated text.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost::testing {

using Texts = std::map<std::string, std::string>;  // by path
struct MalformedCase {
  std::string name;         // its file and line
  std::string code, place;  // of the finding: «path» or «path:line:column»
  std::map<std::string, std::optional<std::string>> files;  // laid over the tree; nothing: removed
  std::vector<std::string> alone;                           // the files of the municipality; empty: all
};

inline constexpr std::string_view kMark = "‸";

inline std::string read_whole(const std::filesystem::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

inline Texts texts_below(const std::filesystem::path& root) {
  Texts texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
    if (entry.is_regular_file())
      texts[entry.path().lexically_relative(root).generic_string()] = read_whole(entry.path());
  return texts;
}

// Reads the cases of one file.
class MalformedReader {
 public:
  MalformedReader(std::filesystem::path file, const Texts& tree, std::string municipality)
      : file_(std::move(file)), tree_(tree), municipality_(std::move(municipality)) {}

  std::vector<MalformedCase> read() {
    std::ifstream stream(file_);
    for (std::string line; std::getline(stream, line);) {
      ++line_;
      if (block_)
        read_block_line(line);
      else
        read_line(line);
    }
    if (block_) fail("the block does not end");
    return std::move(cases_);
  }
  // What is wrong with the file itself.
  const std::vector<std::string>& problems() const { return problems_; }

 private:
  void fail(const std::string& words) { problems_.push_back(here() + ": " + words); }
  std::string here() const { return file_.filename().string() + ":" + std::to_string(line_); }

  std::string path_of(std::string_view typed) const {
    if (typed == "-") return "-";
    return typed.starts_with('/') ? std::string(typed.substr(1)) : municipality_ + std::string(typed);
  }

  void read_line(const std::string& line) {
    if (line.empty() || line.starts_with("# ")) return;
    if (line.starts_with("@")) {
      take_file(line);
    } else if (line.starts_with("=== ")) {
      alone_.clear();
      start(line.substr(4));
      block_ = true;
    } else {
      const std::size_t gap = line.find("  ");
      if (gap == std::string::npos) return fail("two blanks are expected behind the code");
      start(line.substr(0, gap));
      cases_.back().files[current_] = edited(line.substr(line.find_first_not_of(' ', gap)));
      finish();
    }
  }

  void take_file(const std::string& line) {
    std::istringstream words(line);
    std::string sign, path;
    words >> sign >> current_;
    current_ = path_of(current_);
    alone_.clear();
    if (sign == "@@") alone_.push_back(current_);
    while (words >> path) alone_.push_back(path_of(path));
  }

  void read_block_line(const std::string& line) {
    auto& files = cases_.back().files;
    if (line == "===") {
      block_ = false;
      finish();
    } else if (line.starts_with(">>> ")) {
      current_ = path_of(unescaped(line.substr(4)));
      files[current_] = "";
    } else if (line.starts_with("<<< ")) {
      files[path_of(line.substr(4))] = std::nullopt;
    } else if (files.empty()) {
      fail("a file is expected");
    } else {
      *files[current_] += unescaped(line) + '\n';
    }
  }

  void start(const std::string& typed) {
    const std::size_t at = typed.find('@');
    MalformedCase made{here(), typed.substr(0, at), {}, {}, {}};
    if (at != std::string::npos) made.place = path_of(unescaped(typed.substr(at + 1)));
    made.alone = alone_;
    cases_.push_back(std::move(made));
  }

  // The file after the edit `old → new` or `old →+ new`.
  std::string edited(const std::string& edit) {
    constexpr std::string_view kReplace = " → ", kBelow = " →+ ";
    const auto found = tree_.find(current_);
    std::string text = found == tree_.end() ? "" : found->second;
    const bool below = edit.find(kBelow) != std::string::npos;
    const std::string_view arrow = below ? kBelow : kReplace;
    const std::size_t split = std::min((edit + ' ').find(arrow), edit.size());
    const std::string before = unescaped(edit.substr(0, split));
    const std::string after = unescaped(edit.substr(std::min(split + arrow.size(), edit.size())));
    const std::size_t at = text.find(before);
    if (at == std::string::npos || text.find(before, at + 1) != std::string::npos) {
      fail("the text to replace must stand there once: " + before);
      return text;
    }
    if (!below) return text.replace(at, before.size(), after);
    const std::size_t end = std::min(text.find('\n', at + before.size()), text.size());
    return text.insert(end, '\n' + after);
  }

  // The mark gives the place and disappears.
  void finish() {
    auto& made = cases_.back();
    for (auto& [path, text] : made.files) {
      const std::size_t at = text ? text->find(kMark) : std::string::npos;
      if (at == std::string::npos) continue;
      if (!made.place.empty()) fail("two places");
      text->erase(at, kMark.size());
      made.place = path + place_at(*text, at);
    }
    if (made.place.empty()) made.place = made.files.begin()->first;
  }

  static std::string place_at(const std::string& text, std::size_t at) {
    const std::string before = text.substr(0, at);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n') + 1;
    const auto column = 1 + std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                                          [](char c) { return (c & 0xC0) != 0x80; });
    return ':' + std::to_string(line) + ':' + std::to_string(column);
  }

  static std::string repeated(std::string text) {
    constexpr std::string_view kOpen = "⟨", kTimes = "×", kClose = "⟩";
    for (std::size_t open; (open = text.find(kOpen)) != std::string::npos;) {
      const std::size_t begin = text.find(kTimes, open) + kTimes.size(), close = text.find(kClose, begin);
      const int count = std::stoi(text.substr(open + kOpen.size()));
      std::string all;
      for (int i = 0; i < count; ++i) all += text.substr(begin, close - begin);
      text.replace(open, close + kClose.size() - open, all);
    }
    return text;
  }

  static std::string unescaped(const std::string& typed) {
    const std::string text = repeated(typed);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char kind = text[i] == '\\' && i + 1 < text.size() ? text[++i] : '\0';
      if (kind == 'x') {
        out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
        i += 2;
      } else {
        out += kind == 'n' ? '\n' : kind == 't' ? '\t' : kind == 'r' ? '\r' : text[i];
      }
    }
    return out;
  }

  std::filesystem::path file_;
  const Texts& tree_;
  std::string municipality_;
  std::string current_;
  std::vector<std::string> alone_;
  bool block_ = false;
  int line_ = 0;
  std::vector<MalformedCase> cases_;
  std::vector<std::string> problems_;
};

}  // namespace glasnost::testing
