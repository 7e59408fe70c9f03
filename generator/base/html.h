// HTML that is known to be safe, and links that are known to be allowed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace glasnost {

// Appends `text` with & < > " ' escaped: fit for element content and quoted attributes.
void append_escaped(std::string& out, std::string_view text);

// HTML made by `record` (from Markdown) or `chart`; nobody else may call `trusted` (the room check looks).
class SafeHtml {
 public:
  SafeHtml() = default;
  static SafeHtml trusted(std::string html) { return SafeHtml(std::move(html)); }
  const std::string& str() const { return html_; }
  bool empty() const { return html_.empty(); }

 private:
  explicit SafeHtml(std::string html) : html_(std::move(html)) {}
  std::string html_;
};

// The value of an href or src. Made from plan's own paths, or from an author's words by `parse`.
class Url {
 public:
  Url() = default;
  static Url own(std::string path) { return Url(std::move(path)); }
  // Only http, https, mailto, tel; judged after entity decoding, without control characters and blanks, any
  // case.
  static std::optional<Url> parse(std::string_view text);
  const std::string& str() const { return text_; }
  bool empty() const { return text_.empty(); }

 private:
  explicit Url(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace glasnost
