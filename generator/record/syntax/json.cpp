#include "record/syntax/json.h"

#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "record/syntax/json_errors.h"

namespace glasnost::record {
namespace {

using Json = nlohmann::json;

// Hands the text to the parser and lets us know how far it has read.
class Input {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Input(const char* at, const char** reached) : at_(at), reached_(reached) {}
  reference operator*() const { return *at_; }
  Input& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  Input operator++(int) {
    Input before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Input& other) const { return at_ == other.at_; }
  bool operator!=(const Input& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** reached_;
};

bool is_number_character(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// Makes the tree from the parser's events. Every place is found by looking back from where the parser stands.
class JsonReader final : public nlohmann::json_sax<Json> {
 public:
  JsonReader(std::string_view text, const std::string& path, Diagnostics& diagnostics)
      : text_(text), reached_(text.data()), places_(text), path_(path), diagnostics_(diagnostics) {}

  std::optional<Node> read() {
    const char* end = text_.data() + text_.size();
    const bool done = Json::sax_parse(Input(text_.data(), &reached_), Input(end, &reached_), this);
    if (!done) return std::nullopt;
    return tree_.take();
  }

  bool null() override {
    Node node;
    node.mark = places_.at(offset() - 4);
    tree_.add(std::move(node));
    return true;
  }
  bool boolean(bool value) override {
    const std::string text = value ? "true" : "false";
    return scalar(text, ScalarStyle::keyword, offset() - text.size());
  }
  bool number_integer(number_integer_t) override { return number(); }
  bool number_unsigned(number_unsigned_t) override { return number(); }
  bool number_float(number_float_t, const string_t&) override { return number(); }
  bool string(string_t& value) override { return scalar(value, ScalarStyle::quoted, string_start()); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(NodeKind::map); }
  bool start_array(std::size_t) override { return open(NodeKind::list); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    const Mark mark = places_.at(string_start());
    const auto first = tree_.key({value, mark});
    if (first)
      diagnostics_.report_related("json/duplicate-key", {path_, mark.line, mark.column},
                                  {{Related::Tie::first, {path_, first->line, first->column}}},
                                  {value, std::to_string(first->line)});
    return true;
  }
  bool parse_error(std::size_t reached, const std::string& token, const Json::exception& error) override {
    report_json_error({text_, reached, token, error.what()}, path_, diagnostics_);
    return false;
  }

 private:
  std::size_t offset() const { return static_cast<std::size_t>(reached_ - text_.data()); }

  void report(std::string_view code, Mark mark, std::vector<std::string> args = {}) {
    diagnostics_.report(code, {path_, mark.line, mark.column}, std::move(args));
  }

  // The parser stands behind the closing quote.
  std::size_t string_start() const {
    std::size_t at = offset() - 1;
    while (at > 0) {
      --at;
      if (text_[at] != '"') continue;
      std::size_t slash = at;
      while (slash > 0 && text_[slash - 1] == '\\') --slash;
      if ((at - slash) % 2 == 0) break;
    }
    return at;
  }

  // The parser has read one character more than the number, if there is one.
  bool number() {
    std::size_t end = offset();
    if (!is_number_character(text_[end - 1])) --end;
    std::size_t start = end;
    while (start > 0 && is_number_character(text_[start - 1])) --start;
    const std::string digits(text_.substr(start, end - start));
    if (digits.find_first_of("eE") != std::string::npos) report("json/exponent", places_.at(start), {digits});
    return scalar(digits, ScalarStyle::number, start);
  }

  bool scalar(std::string text, ScalarStyle style, std::size_t start) {
    Node node;
    node.kind = NodeKind::scalar;
    node.style = style;
    node.text = std::move(text);
    node.mark = places_.at(start);
    tree_.add(std::move(node));
    return true;
  }

  bool open(NodeKind kind) {
    const Mark mark = places_.at(offset() - 1);
    if (tree_.depth() == kMaxDepth) {
      report("json/depth", mark, {std::to_string(kMaxDepth)});
      return false;
    }
    tree_.open(kind, mark);
    return true;
  }
  bool close() {
    tree_.close();
    return true;
  }

  std::string_view text_;
  const char* reached_;
  Places places_;
  const std::string& path_;
  Diagnostics& diagnostics_;
  TreeBuilder tree_;
};

}  // namespace

std::optional<Node> parse_json(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  return JsonReader(text, path, diagnostics).read();
}

}  // namespace glasnost::record
