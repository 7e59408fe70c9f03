// The typed records of a municipality: one file, one record, every field with its place.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

struct Municipality : Header {
  Text name, name_genitive, region, authority, oktmo, website, phone, email;
};

struct School : Header {
  struct Category {
    Text category, reason, since, until, document;
    Mark mark;
  };
  struct Kin {  // a predecessor or successor
    Text name, event, year;
  };
  struct Branch {
    Text name, locality;
  };
  struct Pupils {
    std::optional<Decimal> total, primary, basic, secondary;
    Text as_of;
  };
  Text full_name, short_name;
  std::vector<Text> aliases;
  Text org_form, school_type, number, named_after, locality, address, website, phone, email, inn, ogrn;
  bool closed = false;
  std::optional<bool> rural;
  std::optional<Decimal> distance_km;
  Pupils pupils;
  std::vector<Category> categories;
  std::vector<Kin> predecessors, successors;
  std::vector<Branch> branches;
  Text curator, mentor_school;
  Body about;
};

// A point of an order. Flat, in the source's order; `depth` from 0; `parent` an index or -1. Text before the
// first point, and headings, are entries without label and anchor.
struct Point {
  std::string anchor, label;
  int depth = 0;
  int parent = -1;
  bool repeated = false;  // its label stood before under the same heading
  Body body;
  Mark mark;
};

struct Assignment {
  Text point, who, to, what, due, span;  // span: the field `for`
  SchoolList schools;
  Mark mark;
};

struct Attachment {
  Text title, programme, indicators, monitoring, risks, document, file, role;
  Mark mark;
};

struct Document : Header {
  enum class Known { known, illegible, absent, impossible };
  Text kind, title, place, number, number_text, date_text;
  Known number_status = Known::known, date_status = Known::known;
  DateField date;
  std::vector<Text> issuers;
  std::vector<Person> signed_by;
  Person drafted_by, executor, control;
  bool control_by_signatory = false;
  bool published = true;
  Text level;   // school, municipal, regional, federal
  Text status;  // in_force amended repealed completed unknown, or absent
  std::vector<Reference> relations;
  std::vector<Assignment> assignments;
  std::vector<Attachment> attachments;
  std::vector<Text> cycle;
  SchoolList schools;
  std::vector<Point> points;
};

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

struct Programme : Header {
  Text title, kind, level;
  std::optional<Period> period;
  std::optional<Reference> approved_by;
  SchoolList participants;
  std::vector<Text> cycle;
  std::vector<std::pair<Text, Body>> passport;  // label, text
  std::vector<Section> sections;
};

// A published value, or the reason why there is none: not_published, not_applicable, not_yet, suppressed.
struct Cell {
  std::string code;
  std::optional<Decimal> value;
  std::string reason;
  Mark mark;
};

struct DataSet : Header {
  struct Row {
    Text school;
    std::vector<std::pair<std::string, Text>> dimensions;
    std::vector<Cell> cells;
    Mark mark;
  };
  struct Total {
    Text scope;
    std::vector<Cell> cells;
    Mark mark;
  };
  struct Target {
    Text indicator, by, document;
    std::optional<Decimal> value;
    Mark mark;
  };
  Text title;
  std::optional<Period> period;
  Text source_system, source_document, source_at;
  std::vector<Text> indicators, dimensions, notes;
  std::vector<Row> rows;
  std::vector<Total> totals;
  std::vector<Target> targets;
  Text privacy_reason, privacy_by;
};

}  // namespace glasnost::record
