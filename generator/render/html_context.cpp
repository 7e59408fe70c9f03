#include "render/html_context.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace glasnost::render {
namespace {

constexpr std::array<std::string_view, 6> kScriptElements = {"script", "style",   "xmp",
                                                             "iframe", "noembed", "noframes"};
constexpr std::array<std::string_view, 2> kPlainElements = {"title", "textarea"};
constexpr std::array<std::string_view, 14> kAddresses = {
    "href", "src",      "action",     "formaction", "poster",     "cite",   "data",
    "ping", "manifest", "background", "longdesc",   "xlink:href", "srcset", "imagesrcset"};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
char lower_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower_letter(c) >= 'a' && lower_letter(c) <= 'z'; }
bool is_run(std::string_view attribute) {
  return attribute == "style" || attribute == "srcdoc" || attribute.starts_with("on");
}

}  // namespace

void HtmlContext::read(std::string_view text) {
  for (const char c : text) read(c);
}

void HtmlContext::read(char c) {
  switch (state_) {
    case State::text:
    case State::tag_open:
    case State::end_tag_open:
      return read_text(c);
    case State::markup:
      return read_markup(c);
    case State::declaration:
      if (c == '>') state_ = State::text;
      return;
    case State::comment:
      return read_comment(c);
    case State::tag_name:
      return read_tag_name(c);
    case State::between:
      return read_between(c);
    case State::attribute_name:
    case State::after_name:
      return read_attribute_name(c);
    case State::before_value:
    case State::quoted:
    case State::unquoted:
      return read_quoted(c);
    case State::raw:
    case State::raw_open:
      return read_raw(c);
    case State::raw_end:
      return read_raw_end(c);
  }
}

void HtmlContext::read_text(char c) {
  const State before = std::exchange(state_, State::text);
  if (before == State::text) {
    if (c == '<') state_ = State::tag_open;
  } else if (is_letter(c)) {
    begin_name(c, before == State::end_tag_open);
  } else if (before == State::end_tag_open) {
    if (c != '>') state_ = State::declaration;
  } else if (c == '/') {
    state_ = State::end_tag_open;
  } else if (c == '!') {
    state_ = State::markup;
    pending_.clear();
  } else if (c == '?') {
    state_ = State::declaration;
  } else if (c == '<') {
    state_ = State::tag_open;
  }
}

void HtmlContext::begin_name(char c, bool end_tag) {
  state_ = State::tag_name;
  end_tag_ = end_tag;
  element_.assign(1, lower_letter(c));
}

void HtmlContext::read_markup(char c) {
  if (c == '-' && pending_ == "-") {
    state_ = State::comment;
    pending_ = "--";  // <!--> is a whole comment
  } else if (c == '-' && pending_.empty()) {
    pending_ = "-";
  } else {
    state_ = c == '>' ? State::text : State::declaration;
    pending_.clear();
  }
}

void HtmlContext::read_comment(char c) {
  if (c == '>' && (pending_ == "--" || pending_ == "--!")) {
    state_ = State::text;
    pending_.clear();
  } else if (c == '-') {
    pending_ = pending_ == "-" || pending_ == "--" ? "--" : "-";
  } else {
    pending_ = c == '!' && pending_ == "--" ? "--!" : "";
  }
}

void HtmlContext::read_raw(char c) {
  if (state_ == State::raw_open && c == '/') {
    state_ = State::raw_end;
    pending_.clear();
  } else {
    state_ = c == '<' ? State::raw_open : State::raw;
  }
}

void HtmlContext::read_raw_end(char c) {
  if (is_letter(c)) {
    pending_ += lower_letter(c);
    return;
  }
  const bool ends = pending_ == element_ && (is_blank(c) || c == '/' || c == '>');
  pending_.clear();
  state_ = State::raw;
  if (!ends) return read_raw(c);
  end_tag_ = true;
  state_ = State::between;
  read_between(c);
}

void HtmlContext::read_tag_name(char c) {
  if (is_blank(c) || c == '/') {
    state_ = State::between;
  } else if (c == '>') {
    finish_tag();
  } else {
    element_ += lower_letter(c);
  }
}

void HtmlContext::read_between(char c) {
  if (is_blank(c) || c == '/' || c == '>') {
    tight_ = false;
    if (c == '>') finish_tag();
    return;
  }
  torn_ = torn_ || tight_;
  tight_ = false;
  state_ = State::attribute_name;
  attribute_.assign(1, lower_letter(c));
}

void HtmlContext::read_attribute_name(char c) {
  if (c == '=') {
    state_ = State::before_value;
  } else if (is_blank(c)) {
    state_ = State::after_name;
  } else if (c == '>' || c == '/' || state_ == State::after_name) {
    finish_value(State::between);
    read_between(c);
  } else {
    attribute_ += lower_letter(c);
  }
}

void HtmlContext::read_quoted(char c) {
  if (state_ == State::quoted) {
    if (c == quote_) {
      finish_value(State::between);
      tight_ = true;
      return;
    }
    scheme_ = scheme_ || (c == ':' && !fragment_);
    fragment_ = fragment_ || (c == '#' && previous_ != '&');
    previous_ = c;
  } else if (c == '>') {
    finish_tag();
  } else if (state_ == State::unquoted) {
    if (is_blank(c)) finish_value(State::between);
  } else if (c == '"' || c == '\'') {
    state_ = State::quoted;
    quote_ = c;
  } else if (!is_blank(c)) {
    state_ = State::unquoted;
  }
}

void HtmlContext::finish_value(State next) {
  state_ = next;
  attribute_.clear();
  quote_ = previous_ = 0;
  scheme_ = fragment_ = false;
}

void HtmlContext::finish_tag() {
  finish_value(State::text);
  tight_ = false;
  const bool begins_raw =
      !end_tag_ && (is_one_of(element_, kScriptElements) || is_one_of(element_, kPlainElements));
  end_tag_ = false;
  if (begins_raw) {
    state_ = State::raw;
  } else {
    element_.clear();
  }
}

void HtmlContext::end_name() {
  if (state_ != State::tag_name && state_ != State::attribute_name && state_ != State::after_name &&
      state_ != State::unquoted)
    return;
  tight_ = state_ != State::after_name;
  finish_value(State::between);
}

bool HtmlContext::stands_like(const HtmlContext& other) const {
  const auto place = [](const HtmlContext& c) {
    return std::tie(c.state_, c.element_, c.attribute_, c.pending_, c.quote_, c.end_tag_, c.scheme_);
  };
  return place(*this) == place(other);
}

bool HtmlContext::leave_section(HtmlContext begin) {
  end_name();
  begin.end_name();
  if (!stands_like(begin)) {
    *this = std::move(begin);
    tight_ = false;
    return false;
  }
  tight_ = tight_ || begin.tight_;
  fragment_ = fragment_ && begin.fragment_;
  if (begin.previous_ == '&') previous_ = '&';
  return true;
}

Spot HtmlContext::spot() const {
  switch (state_) {
    case State::text:
      return Spot::text;
    case State::markup:
    case State::declaration:
    case State::comment:
      return Spot::comment;
    case State::before_value:
    case State::unquoted:
      return Spot::unquoted;
    case State::quoted:
      return value_spot();
    case State::raw:
      return is_one_of(element_, kPlainElements) ? Spot::plain_text : Spot::script;
    case State::raw_open:
    case State::raw_end:
      return is_one_of(element_, kPlainElements) ? Spot::tag : Spot::script;
    default:
      return Spot::tag;
  }
}

Spot HtmlContext::value_spot() const {
  if (is_run(attribute_)) return Spot::no_value;
  if (!is_one_of(attribute_, kAddresses)) return Spot::attribute;
  if (fragment_) return Spot::anchor;
  return scheme_ ? Spot::no_value : Spot::address;
}

}  // namespace glasnost::render
