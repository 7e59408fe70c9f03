#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text/text.h"
#include "render/template.h"

namespace glasnost::render {
namespace {

using Json = nlohmann::json;

// Hands the text on and remembers how far the parser has read.
struct Cursor {
  std::size_t* read;
  const char* at;
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;
  reference operator*() const { return *at; }
  Cursor& operator++() {
    ++at;
    ++*read;
    return *this;
  }
  bool operator==(const Cursor& other) const { return at == other.at; }
};

class Reader : public nlohmann::json_sax<Json> {
 public:
  Reader(std::string_view text, const std::string& path, Diagnostics& diagnostics)
      : text_(text), path_(path), diagnostics_(diagnostics) {}

  Words read() {
    const Cursor begin{&read_, text_.data()};
    const Cursor end{&read_, text_.data() + text_.size()};
    Json::sax_parse(begin, end, this);
    return std::move(words_);
  }

  bool start_object(std::size_t) override {
    if (in_list_) return stop();
    prefix_.push_back(key_.empty() ? "" : key_ + ".");
    return true;
  }
  bool end_object() override {
    prefix_.pop_back();
    return true;
  }
  bool start_array(std::size_t) override {
    if (in_list_ || prefix_.empty()) return stop();
    in_list_ = true;
    forms_.clear();
    return true;
  }
  bool end_array() override {
    in_list_ = false;
    if (forms_.empty()) wrong_type();
    keep(std::move(forms_));
    return true;
  }
  bool key(string_t& name) override {
    key_ = prefix_.back() + name;
    place_ = text_.rfind('"', read_ - std::min<std::size_t>(read_, 2));
    if (!is_identifier(name)) report("words/key", name);
    return true;
  }
  bool string(string_t& text) override {
    if (in_list_) {
      forms_.push_back(std::move(text));
    } else if (prefix_.empty()) {
      wrong_type();
    } else {
      keep({std::move(text)});
    }
    return true;
  }
  bool null() override { return wrong_type(); }
  bool boolean(bool) override { return wrong_type(); }
  bool number_integer(number_integer_t) override { return wrong_type(); }
  bool number_unsigned(number_unsigned_t) override { return wrong_type(); }
  bool number_float(number_float_t, const string_t&) override { return wrong_type(); }
  bool binary(binary_t&) override { return wrong_type(); }
  bool parse_error(std::size_t, const std::string& last, const nlohmann::detail::exception&) override {
    place_ = read_ > 0 ? read_ - 1 : 0;
    report("words/syntax", last);
    return false;
  }

 private:
  bool wrong_type() {
    report("words/type", key_.empty() ? path_ : key_);
    return true;
  }
  bool stop() {
    wrong_type();
    return false;
  }
  void keep(std::vector<std::string> forms) {
    if (words_.has(key_)) report("words/duplicate", key_);
    words_.set(key_, std::move(forms));
  }
  // At the last key, or where the parser gave up.
  void report(std::string_view code, std::string what) {
    const std::string_view before = text_.substr(0, place_);
    const std::size_t line_start = before.rfind('\n') + 1;
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    diagnostics_.report(
        code,
        {path_, static_cast<int>(line), column_at(before.substr(line_start), before.size() - line_start)},
        {std::move(what)});
  }

  std::string_view text_;
  const std::string& path_;
  Diagnostics& diagnostics_;
  Words words_;
  std::vector<std::string> prefix_;  // of each open object: "deadline.kind."
  std::vector<std::string> forms_;
  std::string key_;
  std::size_t read_ = 0, place_ = 0;
  bool in_list_ = false;
};

}  // namespace

Words parse_words(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  return Reader(text, path, diagnostics).read();
}

}  // namespace glasnost::render
