// site.yml and the vocabularies: what all municipalities share.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "record/common.h"

namespace glasnost::record {

struct SiteSettings {
  std::string path;
  Text title, base_url, publisher, language, as_of, licence;  // as_of: "commit" or a day
  int min_group = 10, min_count = 3;
  std::vector<KnownIssue> known_issues;
};

// Below how many children a group, or a part of one, is too small to show.
struct Privacy {
  int min_group = 10, min_count = 3;
};

struct Term {
  std::string id;
  Text name, definition;
  std::vector<Text> synonyms;
  Mark mark;
};

struct Indicator : Term {
  Text unit;       // percent percentage_point pupils teachers schools events places km score rubles count
  Text better;     // higher lower neither
  Text count, of;  // numerator and denominator of a share
  Text forecast_of;
};

// id → entry. A vocabulary file that is absent is empty.
struct Vocabulary {
  std::map<std::string, Indicator, std::less<>> indicators;
  std::map<std::string, Term, std::less<>> risk_factors, data_sources, glossary, document_kinds;
  std::map<std::string, std::vector<KnownIssue>, std::less<>> known_issues;  // by the path of the file
  Privacy privacy;                                                           // as site.yml has it
};

}  // namespace glasnost::record
