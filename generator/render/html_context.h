// Where in an HTML page a template stands, so that a value goes only where its type is harmless.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace glasnost::render {

enum class Spot {
  text,        // element content
  plain_text,  // <title>, <textarea>: no tags inside
  script,      // <script>, <style> and other elements whose text is no text
  comment,     // <!-- … -->, <!doctype …>
  tag,         // names of tags and attributes
  unquoted,    // an attribute's value without quotes
  attribute,   // a quoted value
  address,     // a quoted value that names an address: only a url, until its first '#'
  anchor,      // the same after its first '#'
  no_value     // a quoted value that would be run: style, srcdoc, on…
};

// Reads the fixed text of a template in order.
class HtmlContext {
 public:
  void read(std::string_view text);
  Spot spot() const;
  const std::string& element() const { return element_; }      // of `script`, in lower case
  const std::string& attribute() const { return attribute_; }  // of `attribute` and what follows
  // A section begins or ends: a name or value that stands here is over.
  void enter_section() { end_name(); }
  // At the end of a section that began at `begin`: false where this is another place, and then it goes on
  // from `begin`.
  bool leave_section(HtmlContext begin);
  // True once, where fixed text went on without a blank after a value or a section.
  bool take_torn() { return std::exchange(torn_, false); }

 private:
  enum class State {
    text,
    tag_open,      // after <
    end_tag_open,  // after </
    markup,        // after <!
    declaration,   // until >
    comment,
    tag_name,
    between,  // attributes
    attribute_name,
    after_name,
    before_value,
    quoted,
    unquoted,
    raw,  // until the end tag of `element_`
    raw_open,
    raw_end
  };
  void read(char c);
  void read_text(char c);
  void read_markup(char c);
  void read_comment(char c);
  void read_raw(char c);
  void read_raw_end(char c);
  void read_tag_name(char c);
  void read_between(char c);
  void read_attribute_name(char c);
  void read_quoted(char c);
  void begin_name(char c, bool end_tag);
  void finish_tag();
  void finish_value(State next);
  void end_name();
  bool stands_like(const HtmlContext& other) const;
  Spot value_spot() const;

  State state_ = State::text;
  std::string element_;    // the tag being read; in raw text the element it belongs to
  std::string attribute_;  // the attribute being read
  std::string pending_;    // what may become the end of raw text or of a comment
  char quote_ = 0;
  char previous_ = 0;      // the character before, in an address
  bool end_tag_ = false;   // reading </…>
  bool tight_ = false;     // a name or value has just ended: a blank, '/' or '>' must follow
  bool scheme_ = false;    // an address has fixed text with ':'
  bool fragment_ = false;  // an address has passed a fixed '#'
  bool torn_ = false;
};

}  // namespace glasnost::render
