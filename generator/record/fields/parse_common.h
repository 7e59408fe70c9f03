// Fields that records of several kinds share.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "record/common.h"
#include "record/fields/field_reader.h"
#include "record/markdown/markdown.h"

namespace glasnost::record {

inline constexpr std::array<std::string_view, 10> kCycleWords = {
    "goals",    "tasks",           "indicators", "collection", "monitoring",
    "analysis", "recommendations", "measures",   "decisions",  "effectiveness"};

// Keys of a row in the API: no indicator or dimension may be called so.
inline constexpr std::array<std::string_view, 4> kReservedCodes = {"school", "scope", "origin", "line"};

// The header of the record in a file: its id is the file's name without folder and ending.
Header header_of(const std::string& path);
// known_issues, redirect_from, stated, text: every kind of record may have them.
void read_header(FieldReader& fields, Header& header);
std::vector<KnownIssue> read_known_issues(FieldReader& fields);
std::vector<Stated> read_stated(FieldReader& fields);

// The ids of a map id → entry, each with its place, but not `known_issues`; what is no id, or `reserved`, is
// reported.
std::vector<Text> read_ids(const Node& map, FieldReader& fields, WordList reserved);
// The field `source`.
Source read_source(FieldReader& fields);

enum class RelationTypes { all, only_approves };
// The fields of one relation. `only_approves`: the type may be left out.
Reference read_reference(FieldReader& fields, RelationTypes types);

enum class Phone { allowed, refused };
Person read_person(FieldReader& fields, Phone phone);

enum class SchoolWords { none, all, all_or_participants };
SchoolList read_schools(FieldReader& fields, std::string_view name, SchoolWords words);
Text read_level(FieldReader& fields);

// A text («2020 – 2022 годы») or a map: {school_year, part?}, {year}, {from, to}, {date}.
std::optional<Period> read_period(FieldReader& fields, std::string_view name);

// Where the text of a scalar begins in its file.
MarkdownSource source_of(const Node& node, const std::string& path);

}  // namespace glasnost::record
