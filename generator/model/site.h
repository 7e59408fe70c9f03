// What is known about all municipalities at once: small, since it is all that stays in memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/municipality.h"
#include "record/settings.h"

namespace glasnost::model {

// A problem of a record that is published with it: a warning, or an editor's remark (`source/…`).
struct Issue {
  std::string code;
  Severity severity = Severity::warning;
  std::string path;  // the record's file
  std::string at;    // anchor, field path or cell; may be empty
  int line = 0;
  std::string message;  // in Russian
  std::string note;     // the editor's, where the finding is accepted
  bool accepted = false;
};

// `letter`: its part of the register of schools by letter («b», «zh», «0-9»).
struct SchoolItem {
  std::string id, title, letter;
};
// What a data set says of one indicator: the municipality's total where there is one.
struct IndicatorItem {
  std::string code, data_set, title;
  std::optional<Period> period;
  std::optional<record::Cell> total;
  bool computed = false;
  int line = 0;      // of the total in its file; 0 where there is none
  std::string path;  // of that file
};
struct DocumentItem {
  std::string id, title, kind, number;
  std::optional<Date> date;
};

// What the pages across municipalities show of one of them.
struct Summary {
  std::string id, name, name_genitive, region;
  std::vector<SchoolItem> schools;
  std::size_t documents = 0, programmes = 0, data_sets = 0, deadlines = 0;
  std::vector<std::string> risks, monitoring;  // ids
  std::vector<IndicatorItem> indicators;       // by code, then data set
  std::vector<DocumentItem> newest_documents;  // at most 5, newest first
  std::optional<Date> newest_document;
};
Summary summarise(const Municipality& municipality);
// For the cache; nothing of other bytes than the former gives.
std::string to_bytes(const Summary& summary);
std::optional<Summary> summary_of_bytes(std::string_view bytes);
// Of the short name, without form of organisation, type and quotes.
std::string letter_of(const record::School& school);

struct Site {
  record::SiteSettings settings;
  record::Vocabulary vocabulary;
  std::vector<Summary> summaries;         // in slug order
  std::vector<record::SourceText> texts;  // of the settings and the vocabulary
};

}  // namespace glasnost::model
