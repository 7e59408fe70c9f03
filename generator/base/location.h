// Where something stands in the content tree.
#pragma once

#include <string>

namespace glasnost {

// A place inside one file. Lines and columns count from 1, columns in characters; 0 means the whole file.
struct Mark {
  int line = 0;
  int column = 0;
};

// A place in the content tree: `file` is relative to the content (or templates) directory, with `/`.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;
};

// A scalar as its author wrote it, with its place. Absent and empty are the same: `empty()`.
struct Text {
  std::string value;
  Mark mark;
  bool empty() const { return value.empty(); }
};

}  // namespace glasnost
