// A monitoring programme: what is watched, by whom, from which data.
#pragma once

#include <optional>
#include <vector>

#include "record/common.h"
#include "record/kinds/document.h"

namespace glasnost::record {

struct Monitoring : Header {
  struct DataSource {
    Text source, data;
    std::vector<Text> modes;  // system paper email survey
    Mark mark;
  };
  // A code of the vocabulary, or a text with the number of the section that gives it.
  struct Indicator {
    Text code, section, text;
    Mark mark;
  };
  struct Occasion {
    Text kind, due;  // kind: a token as in `kinds`
    Mark mark;
  };
  Text title, document, developer;
  std::vector<Text> kinds;   // entry interim final, in the order of the file
  std::vector<Text> levels;  // school municipal regional federal
  std::optional<Period> period;
  std::vector<Text> executors, consumers;
  SchoolList schools;
  std::vector<DataSource> data_sources;
  std::vector<Indicator> indicators;
  std::vector<Occasion> schedule;
  std::vector<Text> cycle;
  std::vector<Point> points;
};

}  // namespace glasnost::record
