// A programme: its passport, its sections, and the rows of its tables.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

// A cell of a table: its visible words, and its Markdown.
struct Prose {
  Text text;
  Body body;
};

// A row of a measure table; cells of unknown columns stand in `other` (header, cell).
struct Measure {
  std::string anchor, number;
  Text deadline;
  Prose title, responsible, indicator, expected_result, collection, report;
  std::vector<std::pair<std::string, Prose>> other;
  Mark mark;
};

// A heading and what stands below it up to the next. The text before the first heading has no title and no
// anchor.
struct Section {
  std::string anchor, number;
  Text title;
  int depth = 1;
  Body text;
  std::vector<Measure> measures;
};

// What the front matter (`measures`) says of one row, beside or instead of its cells. `key`: the row's number
// without its last dot, or its anchor without `m-`. `status`: done partial not_done.
struct MeasureFacts {
  Text key, status;
  SchoolList schools;  // where given, instead of those that the cells name
  DateField as_of;
  std::vector<Text> evidence;  // documents
  Mark mark;
};

struct Programme : Header {
  Text title, kind, level;
  std::optional<Period> period;
  std::optional<Reference> approved_by;
  SchoolList participants;
  std::vector<Text> cycle;
  std::vector<std::pair<Text, Body>> passport;  // label, text
  std::vector<Section> sections;
  std::vector<MeasureFacts> measure_facts;
};

}  // namespace glasnost::record
