// How each rule is broken and kept: what `explain` shows and the tests run. One table for each family, in
// examples/<family>.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace glasnost {

// An example of `code`. What surrounds its files is the small valid tree in tests/examples/.
struct Example {
  enum class Kind {
    content,    // a file of the content tree
    templates,  // a file laid over site-templates/
    words,      // the text of a dictionary (i18n/ru.json), read alone
    situation   // words: it depends on the machine, or would fill pages
  };
  std::string_view code;
  // The file that both sides are the text of. Empty: each side is a list of files, each after a line
  // `>>> path`; a side without files stands for their absence.
  std::string_view file;
  std::string_view wrong, right;
  Kind kind = Kind::content;
  // Other codes that the wrong side may give too, separated by blanks.
  std::string_view also = {};
  // A situation in English; `wrong` and `right` tell it in Russian.
  std::string_view en_wrong = {}, en_right = {};
};

// All examples, sorted by code.
const std::vector<Example>& examples();
// Null where a code has none.
const Example* example_of(std::string_view code);

struct ExampleFile {
  std::string_view path, text;  // no path: words of a situation
};
// The files of one side of an example.
std::vector<ExampleFile> files_of(const Example& example, std::string_view side);

}  // namespace glasnost
