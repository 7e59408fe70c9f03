#include "record/syntax/json_errors.h"

#include <algorithm>
#include <array>

namespace glasnost::record {
namespace {

constexpr std::size_t kShownBytes = 60;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool in_number(char c) { return is_digit(c) || is_letter(c) || c == '-' || c == '+' || c == '.'; }

struct Finding {
  std::string_view code;
  std::size_t offset = 0;
  std::string arg;
};

// Sorts an error into one of the slips that people make.
class Explainer {
 public:
  explicit Explainer(const JsonError& error)
      : text_(error.text), message_(error.message), end_(std::min(error.reached, error.text.size())) {
    const std::size_t length = std::min(error.token.size(), end_);
    start_ = end_ - length;
    const bool is_token = text_.substr(start_, length) == error.token;
    if (!is_token || says("invalid literal") || says("unexpected '")) start_ = end_ > 0 ? end_ - 1 : 0;
    while (says("invalid literal") && start_ > 0 && is_letter(text_[start_ - 1])) --start_;
  }

  Finding explain() const {
    if (says("invalid string")) return bad_string();
    if (says("invalid number") || says("number overflow")) return bad_number();
    if (says("unexpected end of input")) return early_end();
    if (says("expected end of input")) return {"json/after-end", start_, word()};
    if (says("parsing object key")) return bad_key();
    if (says("parsing object separator")) return {"json/colon", start_, ""};
    if (says("parsing value")) return bad_value();
    return no_comma();
  }

 private:
  bool says(std::string_view words) const { return message_.find(words) != std::string::npos; }

  // The last byte before `offset` that is no blank; 0 where there is none.
  char before(std::size_t offset) const {
    while (offset > 0 && is_space(text_[offset - 1])) --offset;
    return offset > 0 ? text_[offset - 1] : '\0';
  }

  // What stands at the error, for the message.
  std::string word() const {
    std::size_t end = start_;
    while (end < text_.size() && end - start_ < kShownBytes &&
           std::string_view(" \t\n\r,]}").find(text_[end]) == std::string_view::npos)
      ++end;
    if (end == start_ && end < text_.size()) ++end;
    while (end < text_.size() && (text_[end] & 0xC0) == 0x80) ++end;
    return std::string(text_.substr(start_, end - start_));
  }

  Finding bad_string() const {
    if (says("missing closing quote")) return {"json/open-string", open_quote(text_.size()), ""};
    if (says("(LF)") || says("(CR)")) return {"json/open-string", open_quote(end_ - 1), ""};
    if (says("control character")) return {"json/control-character", end_ - 1, ""};
    const std::size_t backslash = text_.rfind('\\', end_ > 0 ? end_ - 1 : 0);
    return {"json/escape", backslash == std::string_view::npos ? open_quote(end_ - 1) : backslash, ""};
  }

  // The quote that opens the string which reaches to `end`: the parser's string has no bare quote inside.
  std::size_t open_quote(std::size_t end) const {
    for (std::size_t at = end; at > 0; --at) {
      if (text_[at - 1] != '"') continue;
      std::size_t slash = at - 1;
      while (slash > 0 && text_[slash - 1] == '\\') --slash;
      if ((at - 1 - slash) % 2 == 0) return at - 1;
    }
    return 0;
  }

  Finding bad_number() const {
    std::size_t begin = end_;
    if (begin > 0 && !in_number(text_[begin - 1])) --begin;
    std::size_t stop = begin;
    while (begin > 0 && in_number(text_[begin - 1])) --begin;
    while (stop < text_.size() && in_number(text_[stop])) ++stop;
    const std::string digits(text_.substr(begin, std::min(stop - begin, kShownBytes)));
    const bool exponent = digits.find_first_of("eE") != std::string::npos;
    return {exponent ? "json/exponent" : "json/number", begin, digits};
  }

  Finding early_end() const {
    std::size_t last = text_.size();
    while (last > 0 && is_space(text_[last - 1])) --last;
    return {last == 0 ? "json/empty" : "json/unclosed", last, ""};
  }

  Finding bad_key() const {
    const bool after_comma = before(start_) == ',';
    if (says("unexpected '}'") && after_comma) return trailing_comma();
    if (says("unexpected number literal") && after_comma) {
      std::size_t begin = text_.rfind(',', start_);
      while (begin > 0 && in_number(text_[begin - 1])) --begin;
      return {"json/decimal-comma", begin, std::string(text_.substr(begin, end_ - begin))};
    }
    return {is_comment() ? "json/comment" : "json/key", start_, word()};
  }

  Finding trailing_comma() const { return {"json/trailing-comma", text_.rfind(',', start_), ""}; }

  bool is_comment() const { return start_ < text_.size() && (text_[start_] == '/' || text_[start_] == '#'); }

  Finding bad_value() const {
    if (says("unexpected ']'") && before(start_) == ',') return trailing_comma();
    const bool is_signed = start_ + 1 < text_.size() && (text_[start_] == '+' || text_[start_] == '.');
    if (is_signed && is_digit(text_[start_ + 1])) return {"json/number", start_, word()};
    return {is_comment() ? "json/comment" : "json/value", start_, word()};
  }

  Finding no_comma() const {
    const char previous = start_ > 0 ? text_[start_ - 1] : '\0';
    if (in_number(previous)) return run_on_word();
    if (previous == '"' && says("invalid literal")) return {"json/inner-quote", start_ - 1, ""};
    return {is_comment() ? "json/comment" : "json/comma", start_, word()};
  }

  // A number or a word that goes on where it had to end: 007, 1.8.1, 18км.
  Finding run_on_word() const {
    std::size_t begin = start_;
    while (begin > 0 && in_number(text_[begin - 1])) --begin;
    const std::string whole = std::string(text_.substr(begin, start_ - begin)) + word();
    return {is_letter(text_[begin]) ? "json/value" : "json/number", begin, whole};
  }

  std::string_view text_;
  const std::string& message_;
  std::size_t end_;
  std::size_t start_ = 0;
};

}  // namespace

Mark Places::at(std::size_t offset) {
  if (offset < offset_) {
    offset_ = 0;
    mark_ = {1, 1};
  }
  for (; offset_ < offset && offset_ < text_.size(); ++offset_) {
    if (text_[offset_] == '\n') {
      ++mark_.line;
      mark_.column = 1;
    } else if ((text_[offset_] & 0xC0) != 0x80) {
      ++mark_.column;
    }
  }
  return mark_;
}

void report_json_error(const JsonError& error, const std::string& path, Diagnostics& diagnostics) {
  const Finding finding = Explainer(error).explain();
  const Mark mark = Places(error.text).at(finding.offset);
  diagnostics.report(finding.code, {path, mark.line, mark.column}, {finding.arg});
}

}  // namespace glasnost::record
