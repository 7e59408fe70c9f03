#include "render/json.h"

#include <type_traits>

namespace glasnost::render {
namespace {

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void write(const Value& value) {
    std::visit([&](const auto& data) { write_data(data); }, value.data());
  }

 private:
  void write_data(std::monostate) { out_ += "null"; }
  void write_data(bool flag) { out_ += flag ? "true" : "false"; }
  void write_data(const std::string& text) { write_text(text); }
  void write_data(const SafeHtml& html) { write_text(html.str()); }
  void write_data(const Url& url) { write_text(url.str()); }
  void write_data(const Decimal& number) { out_ += number.to_string(); }
  void write_data(const Date& date) { write_text(date.iso()); }

  void write_data(const List& list) {
    open('[');
    for (const Value& item : list) {
      begin_item();
      write(item);
    }
    close(']', list.empty());
  }

  void write_data(const Object& object) {
    open('{');
    for (std::size_t i = 0; i < object.values.size(); ++i)
      write_member(object.shape->fields[i].name, object.values[i]);
    close('}', object.values.empty());
  }

  void write_data(const Map& map) {
    open('{');
    for (const auto& [key, value] : map) write_member(key, value);
    close('}', map.empty());
  }

  void write_member(std::string_view key, const Value& value) {
    begin_item();
    write_text(key);
    out_ += ": ";
    write(value);
  }

  void open(char bracket) {
    out_ += bracket;
    ++depth_;
    first_ = true;
  }
  void begin_item() {
    if (!first_) out_ += ',';
    first_ = false;
    break_line();
  }
  void close(char bracket, bool empty) {
    --depth_;
    if (!empty) break_line();
    out_ += bracket;
    first_ = false;
  }
  void break_line() {
    out_ += '\n';
    out_.append(2 * depth_, ' ');
  }

  void write_text(std::string_view text) {
    out_ += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::size_t size = escaped_size(text, i);
      if (size == 0) continue;
      out_ += text.substr(done, i - done);
      write_escape(text.substr(i, size));
      done = i + size;
    }
    out_ += text.substr(done);
    out_ += '"';
  }

  // How many bytes at `i` must be escaped as one character.
  static std::size_t escaped_size(std::string_view text, std::size_t i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == 0xE2 && (text.substr(i, 3) == "\u2028" || text.substr(i, 3) == "\u2029")) return 3;
    return c < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == 0x7F ? 1 : 0;
  }

  void write_escape(std::string_view character) {
    if (character.size() > 1) {
      out_ += character == "\u2028" ? "\\u2028" : "\\u2029";
      return;
    }
    constexpr std::string_view kShort = "\"\\\n\t\r\b\f", kShortNames = "\"\\ntrbf",
                               kHex = "0123456789abcdef";
    const auto c = static_cast<unsigned char>(character.front());
    out_ += '\\';
    if (const std::size_t index = kShort.find(character.front()); index != std::string_view::npos) {
      out_ += kShortNames[index];
    } else {
      out_ += "u00";
      out_ += kHex[c >> 4U];
      out_ += kHex[c & 15U];
    }
  }

  std::string& out_;
  std::size_t depth_ = 0;
  bool first_ = true;
};

}  // namespace

std::string write_json(const Value& value) {
  std::string out;
  Writer(out).write(value);
  out += '\n';
  return out;
}

}  // namespace glasnost::render
