// Places in the text of a file, as a person and as `known_issues.at` name them.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "check/check.h"

namespace glasnost::check {

class TextPlaces {
 public:
  TextPlaces(const model::Municipality& municipality, const record::SourceText& text);

  struct Place {
    Mark mark;
    std::string at;  // the anchor of the point, section or measure, or the name of the field
  };
  // Offsets in rising order.
  Place at(std::size_t offset);

 private:
  void take_line();
  std::string name_of(Mark mark) const;

  const record::SourceText& text_;
  std::map<std::pair<int, int>, std::string> passages_;  // by line and column of their beginning
  std::size_t line_start_ = 0;
  int line_ = 1;
  bool in_fields_ = false;  // between the lines `---`, or in a file that is all YAML
  bool is_yaml_ = false;
  std::string field_;
};

}  // namespace glasnost::check
