// A municipality whose records know each other. Immutable once assembled; other rooms refer to its parts by
// index.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/time/deadline.h"
#include "record/record.h"

namespace glasnost::model {

// A measure of a programme; `all`: it names all schools, not this one.
struct MeasureLink {
  std::size_t programme = 0, section = 0, measure = 0;
  bool all = false;
};
struct AssignmentLink {
  std::size_t document = 0, assignment = 0;
};
struct RowLink {
  std::size_t data_set = 0, row = 0;
};

struct School {
  record::School record;
  std::optional<std::size_t> mentor;    // its mentor school
  std::vector<std::size_t> documents;   // that list it
  std::vector<std::size_t> programmes;  // that have it as a participant
  std::vector<MeasureLink> measures;
  std::vector<AssignmentLink> assignments;
  std::vector<RowLink> values;
  std::vector<std::size_t> monitoring;  // that covers it
  std::vector<std::size_t> risks;       // that say anything of it
};

// `target`/`programme` where the reference was found in this municipality.
struct Relation {
  record::Reference reference;
  std::optional<std::size_t> document, programme;
};
// A relation of a document that points here.
struct IncomingRelation {
  std::string type;
  std::size_t document = 0;
};

struct Assignment {
  record::Assignment record;
  std::string anchor;  // of its point, empty where the point was not found or not given
  Deadline deadline;
  std::vector<std::size_t> schools;
  bool all_schools = false;
};

// `record.issuers` are names: the id of an organisation is replaced by its name.
struct Document {
  record::Document record;
  std::vector<Relation> relations;
  std::vector<IncomingRelation> incoming;
  std::vector<Assignment> assignments;
  std::vector<std::size_t> schools;
  bool all_schools = false;
};

// What the programme itself says was done; never inferred from a date. `status`: done partial not_done, or
// empty.
struct Execution {
  std::string status;
  std::optional<Date> as_of;
  std::vector<std::size_t> evidence;  // documents
};
struct Measure {
  record::Measure record;
  Deadline deadline;
  std::vector<std::size_t> schools;  // named in a cell, or by the front matter
  bool all_schools = false;
  Execution execution;
};
struct Section {
  record::Section record;  // its measures are moved to `measures`
  std::vector<Measure> measures;
};
struct Programme {
  record::Programme record;
  std::vector<Section> sections;
  std::optional<Relation> approved_by;
  std::vector<IncomingRelation> incoming;
  std::vector<std::size_t> participants;
};

// The cell of a column, or null.
const record::Cell* find_cell(const std::vector<record::Cell>& cells, std::string_view code);

// A total as published, or computed where none is published and a sum has a meaning.
struct Total {
  std::string scope;
  bool computed = false;
  std::vector<record::Cell> cells;
  Mark mark;
};
struct DataSet {
  record::DataSet record;
  std::vector<std::optional<std::size_t>>
      row_schools;  // one for each row of the record; unknown ones were reported
  std::vector<Total> totals;
  std::optional<std::size_t> source_document;
};

// The lists are parallel to those of the record; what names an unknown school was reported and is empty.
struct Risks {
  record::Risks record;
  std::vector<std::string> factors;  // the columns: those declared, then others of the profiles by id
  std::vector<std::optional<std::size_t>> profile_schools;
  std::vector<std::vector<std::size_t>> cohort_schools;
  std::vector<std::optional<std::size_t>> visit_schools;
  std::vector<std::size_t> not_visited;
  std::vector<std::size_t> schools;  // that any of it names, ascending
  std::optional<std::size_t> source_document;
};

struct Monitoring {
  record::Monitoring record;
  std::optional<std::size_t> document;
  std::vector<std::size_t> schools;
  bool all_schools = false;
  std::vector<Deadline> schedule;  // parallel to the record's
};

// The ten steps of the management cycle, in their order.
inline constexpr std::string_view kCycleSteps[] = {
    "goals",    "tasks",           "indicators", "collection", "monitoring",
    "analysis", "recommendations", "measures",   "decisions",  "effectiveness"};
inline constexpr std::size_t kCycleStepCount = std::size(kCycleSteps);

// What proves a step: a document, a monitoring programme, or a section of a programme.
struct CycleEvidence {
  std::optional<std::size_t> document, programme, monitoring;
  std::string anchor;
};
using Cycle = std::vector<std::vector<CycleEvidence>>;  // one list for each step

struct Municipality {
  std::string id;
  record::Municipality record;
  record::Organisations organisations;
  std::vector<School> schools;  // each list sorted by id
  std::vector<Document> documents;
  std::vector<Programme> programmes;
  std::vector<DataSet> data_sets;
  std::vector<Risks> risks;
  std::vector<Monitoring> monitoring;
  std::vector<std::string> attachment_files, located_pictures;
  std::vector<record::SourceText> texts;
  Cycle cycle;
  std::optional<Date> newest_document;

  std::optional<std::size_t> school(std::string_view slug) const;
  std::optional<std::size_t> document(std::string_view slug) const;
  std::optional<std::size_t> programme(std::string_view slug) const;
  std::optional<std::size_t> data_set(std::string_view slug) const;
  std::optional<std::size_t> risk(std::string_view slug) const;
  std::optional<std::size_t> monitoring_programme(std::string_view slug) const;
};

// Joins the records: sorts them, finds schools by slug, name or alias, resolves documents both ways, links
// measures and assignments to schools, parses deadlines, computes totals. Reports what cannot be joined and
// leaves it unlinked.
Municipality assemble_municipality(record::Records records, const record::Vocabulary& vocabulary,
                                   Diagnostics& diagnostics);

}  // namespace glasnost::model
