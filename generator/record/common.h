// What records of several kinds have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/body.h"
#include "base/decimal.h"
#include "base/location.h"
#include "base/time/date.h"

namespace glasnost::record {

// An editor's word on a finding: it is known, and published with this note (content.md, "Known issues").
struct KnownIssue {
  Text code;
  Text at;
  Text note;
};

// A claim of the source about its own numbers, to be checked: difference, sum, weighted_mean, count.
struct Stated {
  Text as;
  std::vector<Text> of;             // columns, or the name of a list (schools)
  std::vector<Decimal> of_numbers;  // where the parts are plain numbers
  Text column, weights;
  std::optional<Decimal> value;
  Text at;
  Mark mark;
};

struct Header {
  std::string id;          // the slug: the file's name
  std::string path;        // of the file, relative to the content directory
  std::string table_path;  // of the CSV beside it; empty where there is none
  std::vector<KnownIssue> known_issues;
  std::vector<Text> redirect_from;
  std::vector<Stated> stated;
  bool is_summary = false;  // text: summary — retold, not the source's own words

  Location at(Mark mark) const { return {path, mark.line, mark.column}; }
  // The record is made from this file.
  bool owns(std::string_view file) const {
    return file == path || (!table_path.empty() && file == table_path);
  }
};

// A day with its place; `date` is empty where the field is absent or was reported.
struct DateField {
  std::optional<Date> date;
  Mark mark;
  std::string text;  // as typed, where it is a day that no calendar has
};

// A list of schools, or one of the words `all` and `participants`.
struct SchoolList {
  enum class Scope { listed, all, participants } scope = Scope::listed;
  std::vector<Text> schools;
  Mark mark;
  bool given = false;
};

// A person in a document. `acting`: исполняющий обязанности.
struct Person {
  Text post, name, phone;
  bool acting = false;
  bool given() const { return !post.empty() || !name.empty(); }
};

// Another reading of a date or number that the source itself has.
struct Reading {
  DateField date;
  Text number, where;
  Mark mark;
};

// A reference to a document: by id, or described.
struct Reference {
  Text type;  // based_on, approves, amends, repeals, executes, reports_on, mentions
  Text document, programme;
  Text kind, number, issuer, title;
  DateField date;
  std::vector<Reading> stated;
  Mark mark;
};

// Where the facts of a record come from: an id of data-sources.yml, a document, a place in it.
struct Source {
  Text system, document, at;
};

}  // namespace glasnost::record
