// The template engine: Mustache, compiled and strict. Names are resolved against a Shape when templates load,
// so rendering looks nothing up and cannot fail; a compiled Template is const and shared between threads.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/value.h"
#include "base/words.h"

namespace glasnost::render {

// The sources of all templates: name ("pages/document", "partials/header", "layouts/base") → text.
struct TemplateSources {
  std::string root;  // for diagnostics: the directory, as given
  std::map<std::string, std::string, std::less<>> texts;
};

struct Program;  // the compiled form

class Template {
 public:
  explicit Template(std::shared_ptr<const Program> program) : program_(std::move(program)) {}
  void render(const Value& value, const Words& words, std::string& out) const;

 private:
  std::shared_ptr<const Program> program_;
};

// Syntax:
//   {{name}} {{a.b}} {{.}}        text, number, date (as Russian readers write them), url; escaped
//   {{{name}}}                    only for SafeHtml; {{name}} of SafeHtml is an error
//   {{name | iso}}                a date as YYYY-MM-DD      {{n | typed}}  a number with a point
//   {{n | plural key}}            the form of a word of the dictionary that goes with a number
//   {{t.key}}                     a word of the dictionary, put in when the template loads
//   {{#name}}…{{/name}}  {{^name}}…{{/name}}   list, object, optional or boolean
//   {{> partials/name}}           put in when the template loads, with the names of the place where it stands
//   {{< layouts/name}} {{$block}}…{{/block}} {{/layouts/name}}   a layout whose blocks the page replaces
//   {{! comment}}
// Names are looked up from the innermost open section outwards. A line of nothing but tags without output
// leaves nothing. A value stands in text or in a quoted attribute; in an address (href, src, action …) only a
// url, or text after a fixed '#'; nothing in scripts, styles, comments, style=, on…=. A section begins and
// ends in the same place of the HTML. Errors (unknown name, missing template or word, unclosed section,
// recursion, a value where its type is not allowed) are reported with file:line:column, all in one go, and
// nothing comes back.
std::shared_ptr<const Template> compile_template(const TemplateSources& sources, std::string_view name,
                                                 const Shape& shape, const Words& words,
                                                 Diagnostics& diagnostics);

// site-templates/i18n/<language>.json: nested objects of texts and lists of texts.
Words parse_words(std::string_view text, const std::string& path, Diagnostics& diagnostics);

}  // namespace glasnost::render
