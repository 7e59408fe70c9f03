// Anchors of points, sections and measures, unique in their record, and the numbers they are made from.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glasnost::record {

class Anchors {
 public:
  // `anchor` itself, or at its second use `anchor--2`, then `--3`.
  std::string claim(const std::string& anchor);
  // `parent-u1`, `parent-u2` …, counted for each parent through the record.
  std::string claim_unnumbered(const std::string& parent);

 private:
  std::map<std::string, int> uses_;
  std::map<std::string, int> unnumbered_;
};

// Headings by their rank among the headings around them: the first level that is used is 1, and none is
// skipped.
class Outline {
 public:
  int enter(int level);

 private:
  std::vector<int> open_;
};

// «2.1. Название» → «2.1.» and «Название»; a text that does not begin with such a number has an empty one.
std::pair<std::string, std::string> split_number(std::string_view text);
// "2.1." → "2-1": what an anchor is made from; words are transliterated, and what gives no letters is empty.
std::string anchor_part(std::string_view number);
// Bytes of a number of the form `1.`, `1.2`, `1.2.` (each part of at most 3 digits) at the start of `text`;
// 0: none.
std::size_t number_length(std::string_view text);
std::string_view without_last_dot(std::string_view number);

}  // namespace glasnost::record
