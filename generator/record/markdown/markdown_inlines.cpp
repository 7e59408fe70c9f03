// The inline half of MarkdownWriter: words, links, images, and the places of what is wrong with them.
#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>
#include <utility>

#include "base/html.h"
#include "base/text/text.h"
#include "record/markdown/markdown_writer.h"

namespace glasnost::record {
namespace {

constexpr std::size_t kMostShown = 60;
constexpr int kLinesToSearch = 16;
constexpr std::size_t kBytesToSearch = 4096;

std::string shortened(std::string_view text) {
  text = text.substr(0, text.find('\n'));
  if (text.size() <= kMostShown) return std::string(text);
  std::size_t end = kMostShown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "…";
}

bool is_line_break(std::string_view tag) {
  const std::string name = lower(tag);
  return name == "<br>" || name == "<br/>" || name == "<br />";
}

// What a link begins with in its source: `[`, or `<` and its words where these are its destination.
std::string start_of_link(cmark_node* link, std::string_view line) {
  const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(link) - 1, 0));
  cmark_node* only = cmark_node_first_child(link);
  const bool bracket = column < line.size() && line[column] == '[';
  if (bracket || only == nullptr || cmark_node_get_type(only) != CMARK_NODE_TEXT) return "[";
  const std::string text = cmark_node_get_literal(only);
  const std::string_view destination = cmark_node_get_url(link);
  return text == destination || "mailto:" + text == destination ? "<" + text : "[";
}

}  // namespace

bool MarkdownWriter::enter_inline(cmark_node* node, cmark_iter* iter) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
      add_text(cmark_node_get_literal(node));
      move_to(cmark_node_get_start_line(node),
              static_cast<std::size_t>(std::max(cmark_node_get_end_column(node), 0)));
      return true;
    case CMARK_NODE_CODE:
      add("<code>");
      add_text(cmark_node_get_literal(node));
      add("</code>");
      move_to(cmark_node_get_start_line(node),
              static_cast<std::size_t>(std::max(cmark_node_get_end_column(node), 0)));
      return true;
    case CMARK_NODE_SOFTBREAK:
      add("\n");
      return true;
    case CMARK_NODE_LINEBREAK:
      add("<br>\n");
      return true;
    case CMARK_NODE_HTML_INLINE:
      write_html(node);
      return true;
    case CMARK_NODE_EMPH:
      add("<em>");
      return true;
    case CMARK_NODE_STRONG:
      add("<strong>");
      return true;
    case CMARK_NODE_LINK:
      enter_link(node);
      return true;
    case CMARK_NODE_IMAGE:
      write_image(node);
      --depth_;
      cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
      return true;
    default:
      return false;
  }
}

void MarkdownWriter::write_html(cmark_node* html) {
  const std::string_view tag = cmark_node_get_literal(html);
  const std::string_view first_line = tag.substr(0, tag.find('\n'));
  const Mark mark = locate(html, first_line);
  if (in_cell_ && is_line_break(tag)) return add("<br>");
  report("markdown/raw-html", mark, first_line);
  add_text(tag);
}

void MarkdownWriter::enter_link(cmark_node* link) {
  const std::string_view destination = cmark_node_get_url(link);
  const std::string_view title = cmark_node_get_title(link);
  const Mark mark = locate(link, start_of_link(link, piece_.text.line(cmark_node_get_start_line(link))));
  std::string attributes;
  if (!title.empty()) {
    attributes = " title=\"";
    append_escaped(attributes, title);
    attributes += '"';
  }
  Link parsed = parse_link(destination);
  const bool is_inner = std::find(links_open_.begin(), links_open_.end(), true) != links_open_.end();
  links_open_.push_back(false);
  if (const auto* code = std::get_if<std::string_view>(&parsed)) return report(*code, mark, destination);
  if (is_inner) return;  // `<http://…>` in the words of a link: HTML knows no link in a link
  links_open_.back() = true;
  add("<a href=\"");
  if (auto* target = std::get_if<LinkTarget>(&parsed)) {
    target->mark = mark;
    add_slot(std::move(*target), "\"" + attributes + ">");
  } else {
    const std::string& url = std::get<Url>(parsed).str();
    add_text(url);
    add("\"" + attributes + (lower(url.substr(0, 4)) == "http" ? " rel=\"noopener\">" : ">"));
  }
  if (cmark_node_first_child(link) == nullptr) add_text(destination);
}

std::string MarkdownWriter::alt_text(cmark_node* image) {
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter(cmark_iter_new(image), &cmark_iter_free);
  for (cmark_event_type event; (event = cmark_iter_next(iter.get())) != CMARK_EVENT_DONE;) {
    cmark_node* here = cmark_iter_get_node(iter.get());
    if (event == CMARK_EVENT_ENTER && cmark_node_get_type(here) == CMARK_NODE_HTML_INLINE)
      report("markdown/raw-html", locate(here, cmark_node_get_literal(here)), cmark_node_get_literal(here));
  }
  return visible_text(image);
}

void MarkdownWriter::write_image(cmark_node* image) {
  const std::string_view source = cmark_node_get_url(image);
  const Mark mark = locate(image, "![");
  const std::string alt = alt_text(image);
  if (alt.empty()) report("markdown/image-alt", mark, source);
  auto target = parse_image_source(source);
  if (!target) {
    report("markdown/image-source", mark, source);
    return add_text(alt);
  }
  target->mark = mark;
  std::string after = "\" alt=\"";
  append_escaped(after, alt);
  add("<img src=\"");
  add_slot(*std::move(target), after + "\">");
}

void MarkdownWriter::add_text(std::string_view text) { append_escaped(html_, text); }

void MarkdownWriter::add_slot(LinkTarget target, std::string_view after) {
  parts_.push_back(
      {.html = std::exchange(html_, std::string(after)), .has_target = true, .target = std::move(target)});
}

Mark MarkdownWriter::locate(cmark_node* node, std::string_view needle) {
  const int claimed = cmark_node_get_start_line(node);
  const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node) - 1, 0));
  const std::string_view line = piece_.text.line(claimed);
  if (claimed >= line_ && column < line.size() && line.substr(column).starts_with(needle)) {
    move_to(claimed, column);
    const Mark mark = places_.mark_at(line_, offset_);
    offset_ += 1;
    return mark;
  }
  std::size_t from = offset_;
  for (int number = line_; number < line_ + kLinesToSearch; ++number, from = 0) {
    const std::string_view window = piece_.text.line(number).substr(0, from + kBytesToSearch);
    const std::size_t found = window.find(needle, from);
    if (found == std::string_view::npos) continue;
    line_ = number;
    offset_ = found + 1;
    return places_.mark_at(number, found);
  }
  return places_.mark_at(line_, offset_);
}

// Only forward: a place that the parser puts before the last one is wrong.
void MarkdownWriter::move_to(int line, std::size_t offset) {
  if (std::tie(line, offset) > std::tie(line_, offset_)) std::tie(line_, offset_) = std::tie(line, offset);
}

void MarkdownWriter::report(std::string_view code, Mark mark, std::string_view found) {
  piece_.diagnostics.report(code, piece_.at(mark), {shortened(found)});
}

}  // namespace glasnost::record
