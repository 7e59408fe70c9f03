#include "record/syntax/yaml.h"

#include <yaml.h>

#include "base/text/text.h"
#include "base/text/utf8.h"
#include "base/text/visible.h"
#include "record/syntax/yaml_errors.h"
#include "record/syntax/yaml_text.h"

namespace glasnost::record {
namespace {

struct Parser {
  explicit Parser(std::string_view text) {
    yaml_parser_initialize(&raw);
    yaml_parser_set_encoding(&raw, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&raw, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  ~Parser() { yaml_parser_delete(&raw); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  yaml_parser_t raw;
};

struct Event {
  Event() = default;
  ~Event() { yaml_event_delete(&raw); }
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  yaml_event_t raw{};
};

// Characters that YAML forbids, or counts as the end of a line where we do not.
bool is_forbidden(char32_t c) {
  if (c == '\t' || c == '\n') return false;
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE ||
         c == 0xFFFF || c == kNoCharacter;
}

class Composer {
 public:
  Composer(std::string_view text, const std::string& path, int first_line, Diagnostics& diagnostics)
      : bytes_(text), text_(text, first_line), path_(path), diagnostics_(diagnostics) {}

  std::optional<Node> compose() {
    if (!check_characters()) return std::nullopt;
    Parser parser(bytes_);
    while (true) {
      Event event;
      if (!yaml_parser_parse(&parser.raw, &event.raw)) {
        report_error(parser.raw);
        return std::nullopt;
      }
      if (event.raw.type == YAML_STREAM_END_EVENT) break;
      if (!take(event.raw)) return std::nullopt;
    }
    report_commas();
    if (broken_) return std::nullopt;
    Node root = tree_.take();
    if (root.mark.line == 0) root.mark = {text_.first_line(), 1};
    return root;
  }

 private:
  Mark place(const yaml_mark_t& mark) const {
    return {static_cast<int>(mark.line) + text_.first_line(), static_cast<int>(mark.column) + 1};
  }
  void report(std::string_view code, Mark mark, std::vector<std::string> args = {}) {
    diagnostics_.report(code, {path_, mark.line, mark.column}, std::move(args));
  }
  // Lines were swallowed: the tree is not what its author meant.
  void report_broken(std::string_view code, Mark mark, std::vector<std::string> args = {}) {
    report(code, mark, std::move(args));
    broken_ = true;
  }

  bool check_characters() {
    Mark mark{text_.first_line(), 1};
    for (std::size_t at = 0; at < bytes_.size();) {
      const char32_t character = next_character(bytes_, at);
      if (is_forbidden(character)) {
        report("yaml/bad-character", mark, {character == kNoCharacter ? "?" : code_point_words(character)});
        return false;
      }
      mark = character == '\n' ? Mark{mark.line + 1, 1} : Mark{mark.line, mark.column + 1};
    }
    return true;
  }

  // A syntax error that follows from what was reported a line above is not told again.
  void report_error(const yaml_parser_t& parser) {
    const YamlError error{parser.context ? parser.context : "", parser.problem ? parser.problem : "",
                          place(parser.context_mark), place(parser.problem_mark), value_end_};
    if (broken_ || (comment_.line > 0 && comment_.line >= error.mark.line - 1)) return;
    if (error.context.find("flow mapping") == std::string::npos) report_commas();
    report_yaml_error(text_, error, path_, diagnostics_);
  }

  bool take(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        return start_document(event);
      case YAML_SCALAR_EVENT:
        return take_scalar(event);
      case YAML_ALIAS_EVENT:
        return take_alias(event);
      case YAML_SEQUENCE_START_EVENT:
        check_sign(event, event.data.sequence_start.anchor, event.data.sequence_start.tag);
        return open(NodeKind::list, event, false);
      case YAML_MAPPING_START_EVENT:
        check_sign(event, event.data.mapping_start.anchor, event.data.mapping_start.tag);
        return open(NodeKind::map, event, event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        return close(event);
      default:
        return true;
    }
  }

  bool start_document(const yaml_event_t& event) {
    if (++documents_ == 1) return true;
    report("yaml/second-document", place(event.start_mark));
    return false;
  }

  // Anchors and tags.
  void check_sign(const yaml_event_t& event, const yaml_char_t* anchor, const yaml_char_t* tag) {
    if (!anchor && !tag) return;
    const Mark mark = place(event.start_mark);
    report("yaml/special-sign", mark, {first_character(text_.from(mark))});
  }

  bool take_alias(const yaml_event_t& event) {
    const Mark mark = place(event.start_mark);
    report("yaml/special-sign", mark, {"*"});
    Node node;
    node.mark = mark;
    if (tree_.expects_key()) {
      tree_.key({"*", mark});
      broken_ = true;
    } else {
      tree_.add(std::move(node));
    }
    return true;
  }

  bool open(NodeKind kind, const yaml_event_t& event, bool braces) {
    const Mark mark = place(event.start_mark);
    if (tree_.depth() == kMaxDepth) {
      report("yaml/depth", mark, {std::to_string(kMaxDepth)});
      return false;
    }
    if (tree_.expects_key()) {
      report("yaml/special-sign", mark, {first_character(text_.from(mark))});
      return false;
    }
    tree_.open(kind, mark);
    braces_.push_back(braces);
    return true;
  }

  bool close(const yaml_event_t& event) {
    tree_.close();
    braces_.pop_back();
    if (event.end_mark.index > event.start_mark.index) value_end_ = place(event.end_mark);
    return true;
  }

  bool take_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    check_sign(event, scalar.anchor, scalar.tag);
    const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
    const std::string value(reinterpret_cast<const char*>(scalar.value), scalar.length);
    if (tree_.expects_key()) {
      take_key(event, value, plain);
      return true;
    }
    if (plain) {
      check_plain(event, value.empty());
    } else if (scalar.style != YAML_LITERAL_SCALAR_STYLE && scalar.style != YAML_FOLDED_SCALAR_STYLE) {
      check_quoted(event);
    }
    tree_.add(node_of(event, value));
    return true;
  }

  Node node_of(const yaml_event_t& event, const std::string& value) {
    Node node;
    node.mark = place(event.start_mark);
    const auto style = event.data.scalar.style;
    if (style == YAML_PLAIN_SCALAR_STYLE && value.empty()) return node;
    node.kind = NodeKind::scalar;
    node.text = value;
    if (style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
      node.style = ScalarStyle::quoted;
    if (style != YAML_LITERAL_SCALAR_STYLE && style != YAML_FOLDED_SCALAR_STYLE) return node;
    node.style = ScalarStyle::block;
    ++node.mark.line;
    node.mark.column = 1;
    for (int line = node.mark.line; line <= place(event.end_mark).line; ++line) {
      const std::size_t indent = text_.line(line).find_first_not_of(' ');
      if (indent == std::string_view::npos) continue;
      node.mark.column = static_cast<int>(indent) + 1;
      break;
    }
    return node;
  }

  void take_key(const yaml_event_t& event, const std::string& value, bool plain) {
    const Mark mark = place(event.start_mark);
    if (value.empty()) report_broken("yaml/special-sign", mark, {":"});
    if (plain) check_slips(event);
    check_key_comment(place(event.end_mark));
    key_ = {value, mark};
    if (const auto first = tree_.key({value, mark}))
      diagnostics_.report_related("yaml/duplicate-key", {path_, mark.line, mark.column},
                                  {{Related::Tie::first, {path_, first->line, first->column}}},
                                  {value, std::to_string(first->line)});
  }

  // A `#` behind `key:`.
  void check_key_comment(Mark end) {
    std::string_view rest = text_.from(end);
    const std::size_t colon = rest.find_first_not_of(" \t");
    if (colon == std::string_view::npos || rest[colon] != ':') return;
    rest.remove_prefix(colon + 1);
    if (comment_offset(rest)) report_comment(end, colon + 1 + *comment_offset(rest));
  }

  void report_comment(Mark end, std::size_t offset) {
    const Mark mark{end.line, end.column + static_cast<int>(offset)};
    if (comment_.line == mark.line && comment_.column == mark.column) return;
    comment_ = mark;
    report("yaml/lost-comment", mark, {trim(text_.from(mark))});
  }

  // Places are asked for in rising order.
  void check_plain(const yaml_event_t& event, bool is_empty) {
    if (!is_empty) check_slips(event);
    if (is_empty && !braces_.empty() && braces_.back()) check_comma(place(event.start_mark));
    const Mark end = place(event.end_mark);
    if (const auto offset = comment_offset(text_.from(end))) report_comment(end, *offset);
  }

  void report_commas() {
    for (const Text& key : commas_) report_broken("yaml/comma-in-braces", key.mark, {key.value});
  }

  // Inside `{}`: a key without a colon is what stood behind a comma.
  void check_comma(Mark mark) {
    const std::string_view before = text_.before(mark);
    const std::size_t last = before.find_last_not_of(" \t");
    if (last != std::string_view::npos && before[last] == ':') return;
    const auto slip = find_slip(key_.value);
    if (slip && slip->kind == Slip::Kind::colon)
      return report_broken("yaml/colon-without-space", key_.mark,
                           {key_.value.substr(0, slip->offset), key_.value.substr(slip->offset + 1)});
    commas_.push_back(key_);
  }

  // Lines that run into one another since a space is missing or is no plain one.
  void check_slips(const yaml_event_t& event) {
    const Mark start = place(event.start_mark);
    const bool starts_line = text_.before(start).find_first_not_of(" \t-") == std::string_view::npos;
    for (int line = starts_line ? start.line : start.line + 1; line <= place(event.end_mark).line; ++line) {
      const auto slip = find_slip(text_.line(line));
      if (slip) {
        report_slip(*slip, line, text_, path_, diagnostics_);
        broken_ = true;
      } else if (line > start.line && tree_.in_list()) {
        check_item(line);
      }
    }
  }

  // An item of a list that is indented deeper than the one above becomes a part of its text.
  void check_item(int line) {
    const std::string_view words = text_.line(line);
    const std::size_t indent = words.find_first_not_of(' ');
    if (indent == std::string_view::npos || words.substr(indent, 2) != "- ") return;
    report_broken("yaml/indent", {line, static_cast<int>(indent) + 1}, {trim(words)});
  }

  // A quoted text that runs over a line with a key was not closed where its author meant.
  void check_quoted(const yaml_event_t& event) {
    const Mark start = place(event.start_mark);
    value_end_ = place(event.end_mark);
    for (int line = start.line + 1; line <= value_end_.line; ++line) {
      if (!value_offset(text_.line(line))) continue;
      report_broken("yaml/open-quote", start, {first_character(text_.from(start))});
      return;
    }
  }

  std::string_view bytes_;
  YamlText text_;
  const std::string& path_;
  Diagnostics& diagnostics_;
  TreeBuilder tree_;
  std::vector<bool> braces_;  // for each open list or map: it is a map in `{}`
  std::vector<Text> commas_;  // keys in `{}` without a colon; an open bracket has them too
  Text key_;                  // the last one
  Mark value_end_;            // of the last quoted text or bracket
  Mark comment_;              // the last one reported
  int documents_ = 0;
  bool broken_ = false;
};

}  // namespace

std::optional<Node> parse_yaml(std::string_view text, const std::string& path, int first_line,
                               Diagnostics& diagnostics) {
  return Composer(text, path, first_line, diagnostics).compose();
}

}  // namespace glasnost::record
