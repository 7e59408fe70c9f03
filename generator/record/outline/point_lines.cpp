#include "record/outline/point_lines.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text/text.h"
#include "record/outline/table_rows.h"

namespace glasnost::record {
namespace {

constexpr std::size_t kMostIndent = 3;
constexpr std::size_t kShortestFence = 3;
constexpr std::size_t kMostHashes = 6;

std::string_view without_blanks(std::string_view line) {
  const std::size_t start = skip_blanks(line, 0);
  const std::size_t end = line.find_last_not_of(" \t");
  return end == std::string_view::npos || end < start ? std::string_view()
                                                      : line.substr(start, end + 1 - start);
}

bool is_blank_line(std::string_view line) { return skip_blanks(line, 0) == line.size(); }

bool is_heading(std::string_view line) {
  if (indent_of(line) > kMostIndent) return false;
  const std::string_view text = without_blanks(line);
  const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  return hashes > 0 && hashes <= kMostHashes && (hashes == text.size() || blank_at(text, hashes) > 0);
}

// The line below a heading, or a rule across the page: only `=`, or only one of `-`, `*`, `_` (these also
// spaced).
bool is_underline(std::string_view line) {
  const std::string_view text = without_blanks(line);
  return !text.empty() && (text.find_first_not_of('=') == std::string_view::npos ||
                           text.find_first_not_of('-') == std::string_view::npos);
}
bool is_rule(std::string_view line) {
  const std::string_view text = without_blanks(line);
  if (text.empty() || std::string_view("-*_").find(text[0]) == std::string_view::npos) return false;
  return std::count(text.begin(), text.end(), text[0]) >= 3 &&
         std::all_of(text.begin(), text.end(), [&](char c) { return c == text[0] || c == ' ' || c == '\t'; });
}

struct Fence {
  char mark = 0;
  std::size_t length = 0;
};

std::optional<Fence> opened_fence(std::string_view line) {
  const std::string_view text = without_blanks(line);
  if (text.empty() || (text[0] != '`' && text[0] != '~')) return std::nullopt;
  const Fence fence{text[0], std::min(text.find_first_not_of(text[0]), text.size())};
  const bool inline_code = fence.mark == '`' && text.substr(fence.length).find('`') != std::string_view::npos;
  if (fence.length < kShortestFence || inline_code) return std::nullopt;
  return fence;
}

bool closes(const Fence& fence, std::string_view line) {
  const std::string_view text = without_blanks(line);
  return text.size() >= fence.length && text.find_first_not_of(fence.mark) == std::string_view::npos;
}

std::string folded(std::string_view name) { return lower(collapse_spaces(name)); }

// The folded name that a line defines (`[name]: …`), or nothing.
std::string defined_name(std::string_view line) {
  const std::string_view text = without_blanks(line);
  const std::size_t end = text.find("]:");
  if (indent_of(line) > kMostIndent || !text.starts_with('[') || end == std::string_view::npos) return {};
  const std::string_view name = text.substr(1, end - 1);
  const bool complete =
      !is_blank_line(text.substr(end + 2)) && name.find_first_of("[]") == std::string_view::npos;
  return complete ? folded(name) : std::string();
}

// `\5.` at a line's start is no point: the backslash goes where Markdown would show it. A number of four
// digits or more is no label either, nor may Markdown make a list of it.
PlacedLine escaped(PlacedLine line) {
  const std::size_t start = skip_blanks(line.text, 0);
  const std::size_t digits_from = line.text.substr(start, 1) == "\\" ? start + 1 : start;
  const std::size_t digits_to =
      std::min(line.text.find_first_not_of("0123456789", digits_from), line.text.size());
  const bool numbered =
      digits_to > digits_from &&
      std::string_view(".)").find(line.text.substr(digits_to, 1)) != std::string_view::npos &&
      digits_to < line.text.size();
  if (digits_from == start) {
    if (!numbered || blank_at(line.text, digits_to + 1) == 0) return line;
    line.text.insert(digits_to, "\\");
    line.added_at = digits_to;
    return line;
  }
  if (!parse_label(std::string_view(line.text).substr(digits_from))) return line;
  line.text.erase(start, 1);
  if (numbered) {
    line.text.insert(digits_to - 1, "\\");
    return line;
  }
  if (line.text[start] == '-')
    line.text.insert(start, "\\");  // as it was: Markdown knows `\-`
  else
    ++line.mark.column;
  return line;
}

class Cutter {
 public:
  void read(const PlacedLine& line) {
    if (fence_) {
      append(line);
      if (closes(*fence_, line.text)) fence_.reset();
    } else if (is_blank_line(line.text)) {
      append(line);
      paragraph_ = Paragraph::none;
    } else if (paragraph_ != Paragraph::none && is_underline(line.text)) {
      read_underline(line);
    } else if (is_heading(line.text)) {
      start({PointPiece::Kind::heading, {}, {}, line.mark});
      append(line);
      finish();
    } else {
      read_words(line);
    }
  }

  PointPieces take() {
    finish();
    return std::move(out_);
  }

 private:
  // `labelled`: the paragraph begins with the label of its point.
  enum class Paragraph { none, plain, labelled };

  void read_words(const PlacedLine& line) {
    if (is_rule(line.text) || is_delimiter_row(line.text)) return append(line);
    if (auto label = parse_label(line.text)) return start_point(line, *std::move(label));
    const bool code = paragraph_ == Paragraph::none && indent_of(line.text) > kMostIndent;
    if (paragraph_ == Paragraph::none || defining_) defining_ = define(line);
    if (paragraph_ == Paragraph::none) {
      paragraph_ = is_plain(line.text) ? Paragraph::plain : Paragraph::labelled;
      paragraph_from_ = piece_ ? piece_->text.lines().size() : 0;
    }
    append(code ? line : escaped(line));
    fence_ = opened_fence(line.text);
  }

  void start_point(const PlacedLine& line, PointLabel label) {
    PlacedLine words = line;
    const int begin = column_at(line.text, label.begin) - 1,
              content = column_at(line.text, label.content) - 1;
    words.text.erase(0, label.content);
    words.mark.column += content;
    indent_ = indent_of(line.text) + static_cast<std::size_t>(content - begin);
    stripped_.reset();
    fence_ = opened_fence(words.text);
    start({PointPiece::Kind::point, std::move(label), {}, {line.mark.line, line.mark.column + begin}});
    piece_->text.add(std::move(words));
    paragraph_ = Paragraph::labelled;
  }

  // A paragraph above makes it a heading; below the words of a point it is a rule, as it would be below a
  // list.
  void read_underline(const PlacedLine& line) {
    if (paragraph_ != Paragraph::plain) {
      append({"", line.mark});
      append(line);
      paragraph_ = Paragraph::none;
      return;
    }
    PlacedText above, heading;
    const auto& lines = piece_->text.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) (i < paragraph_from_ ? above : heading).add(lines[i]);
    const Mark mark = heading.lines().front().mark;
    piece_->text = std::move(above);
    start({PointPiece::Kind::heading, {}, std::move(heading), mark});
    append(line);
    finish();
  }

  static bool is_plain(std::string_view line) {
    return std::string_view("|>*+<`~").find(without_blanks(line)[0]) == std::string_view::npos;
  }

  bool define(const PlacedLine& line) {
    std::string name = defined_name(line.text);
    if (name.empty()) return false;
    out_.references.try_emplace(std::move(name), line);
    return true;
  }

  // The first indented line below a point says how far the rest of it is indented.
  void append(const PlacedLine& line) {
    if (!piece_) start({PointPiece::Kind::text, {}, {}, line.mark});
    const std::size_t indent = indent_of(line.text);
    const bool below_label = piece_->kind == PointPiece::Kind::point;
    if (below_label && !stripped_ && indent > 0 && !is_blank_line(line.text))
      stripped_ = std::min(indent_, indent);
    piece_->text.add(below_label ? dedented(line, stripped_.value_or(0)) : line);
  }

  void start(PointPiece piece) {
    finish();
    piece_ = std::move(piece);
  }

  void finish() {
    if (piece_ && (piece_->kind == PointPiece::Kind::point || !piece_->text.is_blank()))
      out_.pieces.push_back(*std::move(piece_));
    piece_.reset();
    paragraph_ = Paragraph::none;
  }

  PointPieces out_;
  std::optional<PointPiece> piece_;
  std::optional<Fence> fence_;
  Paragraph paragraph_ = Paragraph::none;
  bool defining_ = false;                // the line above was a link definition
  std::size_t paragraph_from_ = 0;       // its first line in the piece
  std::size_t indent_ = 0;               // of the words behind the label
  std::optional<std::size_t> stripped_;  // from the lines below the label
};

}  // namespace

PointPieces cut_points(const PlacedText& text) {
  Cutter cutter;
  for (const PlacedLine& line : text.lines()) cutter.read(line);
  return cutter.take();
}

PlacedText with_references(const PlacedText& text, const std::map<std::string, PlacedLine>& references) {
  if (references.empty()) return text;
  PlacedText out;
  std::set<std::string> names;
  for (const PlacedLine& line : text.lines()) {
    std::size_t open = std::string::npos;
    for (std::size_t at = 0; at < line.text.size(); ++at) {
      if (line.text[at] == '[') open = at + 1;
      if (line.text[at] != ']' || open == std::string::npos) continue;
      const auto found = references.find(folded(std::string_view(line.text).substr(open, at - open)));
      open = std::string::npos;
      if (found != references.end() && names.insert(found->first).second) out.add(found->second);
    }
  }
  if (!names.empty()) out.add({});
  for (const PlacedLine& line : text.lines()) out.add(line);
  return out;
}

}  // namespace glasnost::record
