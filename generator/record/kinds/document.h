// A document: its card, its points, and what it asks of whom.
#pragma once

#include <string>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

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

}  // namespace glasnost::record
