// The lines of the files that findings are about, read when they are shown.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/options.h"

namespace glasnost::app {

class SourceLines {
 public:
  explicit SourceLines(const Options& options) : options_(options) {}

  // The path of a finding's file from where the program was called.
  std::string path_of(const Location& location) const;
  // Nothing where the place is no line, or the file cannot be read any more. Valid until the next call.
  std::optional<std::string_view> line_of(const Location& location);

 private:
  struct File {
    std::string bytes;
    std::vector<std::size_t> starts;  // of its lines
  };
  bool is_template(const std::string& file) const;
  const File& open(const std::string& file);

  const Options& options_;
  std::map<std::string, File> files_;  // the last few
};

}  // namespace glasnost::app
