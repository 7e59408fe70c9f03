#include "record/syntax/yaml_errors.h"

#include <string_view>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::record {
namespace {

bool has(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

struct Finding {
  std::string_view code;
  Mark mark;
  std::string arg;
};

class Explainer {
 public:
  Explainer(YamlText& text, const YamlError& error) : text_(text), error_(error) {}

  Finding explain() {
    const std::string& context = error_.context;
    const std::string& problem = error_.problem;
    if (has(problem, "tab character") || text_.from(error_.mark).starts_with('\t'))
      return {"yaml/tab", error_.mark, ""};
    if (has(context, "quoted scalar")) return in_quotes();
    for (const char* sign : {"anchor", "alias", "tag", "directive", "block scalar"})
      if (has(context, sign)) return special_sign(error_.context_mark);
    for (const char* sign :
         {"cannot start any token", "block sequence entries", "mapping keys are", "node content"})
      if (has(problem, sign)) return special_sign(error_.mark);
    if (has(problem, "<document start>")) return {"yaml/second-document", error_.mark, ""};
    if (has(context, "flow ")) return open_bracket();
    return {"yaml/syntax", error_.mark, ""};
  }

  // A line that libyaml blames for a slip in this one or the lines above it.
  std::optional<std::pair<Slip, int>> slip() const {
    if (has(error_.context, "flow ") || has(error_.context, "quoted")) return std::nullopt;
    int line = has(error_.context, "simple key") ? error_.context_mark.line : error_.mark.line;
    for (const int last = line; line >= text_.first_line(); --line) {
      if (const auto found = find_slip(text_.line(line))) return std::pair{*found, line};
      if (line < last && value_offset(text_.line(line))) break;
    }
    return std::nullopt;
  }

  // Errors of the layout of lines; nothing where it is another kind of error.
  std::optional<Finding> layout() {
    if (has(error_.problem, "could not find expected ':'"))
      return Finding{"yaml/no-colon", error_.context_mark, trim(text_.line(error_.context_mark.line))};
    const bool second_colon = has(error_.problem, "mapping values are not allowed");
    if (second_colon && inside_value()) return Finding{"yaml/colon-in-value", error_.mark, value()};
    const bool expected = has(error_.problem, "expected key") || has(error_.problem, "'-' indicator");
    if (expected && error_.value_end.line == error_.mark.line)
      return Finding{"yaml/text-after-value", error_.mark, std::string(trim(text_.from(error_.mark)))};
    const bool no_key = text_.from(error_.mark).starts_with(':') && trim(text_.before(error_.mark)).empty();
    if (no_key) return special_sign(error_.mark);
    if (expected || second_colon)
      return Finding{"yaml/indent", line_start(), trim(text_.line(error_.mark.line))};
    return std::nullopt;
  }

 private:
  Finding in_quotes() {
    if (!has(error_.problem, "unexpected")) return {"yaml/escape", error_.mark, ""};
    const Mark quote = error_.context_mark;
    if (error_.value_end.line == quote.line)
      return {"yaml/text-after-value", quote, std::string(trim(text_.from(quote)))};
    return {"yaml/open-quote", quote, first_character(text_.from(quote))};
  }

  Finding special_sign(Mark mark) { return {"yaml/special-sign", mark, first_character(text_.from(mark))}; }

  // A second colon inside `{}` also leaves its bracket open, as libyaml sees it.
  Finding open_bracket() {
    const std::string before(text_.before(error_.mark));
    const std::size_t colon = before.rfind(": ");
    const std::string_view rest = text_.from(error_.mark);
    if (rest.starts_with(':') && colon != std::string::npos)
      return {"yaml/colon-in-value", error_.mark,
              trim(before.substr(colon + 2) + std::string(rest.substr(0, rest.find_first_of(",}]"))))};
    return {"yaml/open-bracket", error_.context_mark, first_character(text_.from(error_.context_mark))};
  }

  bool inside_value() {
    const auto offset = value_offset(text_.line(error_.mark.line));
    return offset && *offset < text_.before(error_.mark).size();
  }

  std::string value() {
    const std::string_view line = text_.line(error_.mark.line);
    return trim(line.substr(*value_offset(line)));
  }

  Mark line_start() {
    const std::string_view line = text_.line(error_.mark.line);
    const std::size_t at = line.find_first_not_of(' ');
    return {error_.mark.line, at == std::string_view::npos ? 1 : static_cast<int>(at) + 1};
  }

  YamlText& text_;
  const YamlError& error_;
};

}  // namespace

std::string first_character(std::string_view text) {
  if (text.empty()) return "";
  std::size_t end = 0;
  next_character(text, end);
  return std::string(text.substr(0, end));
}

void report_slip(const Slip& slip, int line, YamlText& text, const std::string& path,
                 Diagnostics& diagnostics) {
  const std::string_view words = text.line(line);
  const Location place{path, line, column_at(words, slip.offset)};
  switch (slip.kind) {
    case Slip::Kind::dash:
      return diagnostics.report("yaml/dash-without-space", place, {trim(words.substr(slip.offset + 1))});
    case Slip::Kind::colon: {
      const std::size_t start = words.find_first_not_of(" \t-");
      return diagnostics.report(
          "yaml/colon-without-space", place,
          {std::string(words.substr(start, slip.offset - start)), trim(words.substr(slip.offset + 1))});
    }
    case Slip::Kind::blank:
      return diagnostics.report("yaml/no-break-space", place);
  }
}

void report_yaml_error(YamlText& text, const YamlError& error, const std::string& path,
                       Diagnostics& diagnostics) {
  Explainer explainer(text, error);
  if (const auto slip = explainer.slip())
    return report_slip(slip->first, slip->second, text, path, diagnostics);
  auto finding = explainer.layout();
  if (!finding) finding = explainer.explain();
  diagnostics.report(finding->code, {path, finding->mark.line, finding->mark.column}, {finding->arg});
}

}  // namespace glasnost::record
