// The texts of a municipality, each with the place that `known_issues.at` names.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "check/check.h"

namespace glasnost::check {

// A text in a record: `at` is the anchor of its point, section or measure, or the path of its field.
struct Passage {
  const record::Header& header;
  const std::string& at;
  Mark mark;
  const Body& body;
};
using VisitPassage = std::function<void(const Passage&)>;

void for_each_point(const model::Municipality& municipality, const VisitPassage& visit);
// The cells of measures.
void for_each_cell_text(const model::Programme& programme, const VisitPassage& visit);
// Points, cells, texts of sections and passports.
void for_each_passage(const model::Municipality& municipality, const VisitPassage& visit);

// Where `words` stand in the file as it was typed, at or soon after `mark`; `mark` itself where they do not.
Location find_in_source(const model::Municipality& municipality, const record::Header& header, Mark mark,
                        std::string_view words);

}  // namespace glasnost::check
