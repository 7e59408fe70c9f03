// Finds what must not be published about a pupil or a family, and lets the officials of public acts pass.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost::check {

enum class PersonalKind {
  pupil_name,
  name_list,  // a name in a row of a table or list of pupils
  snils,
  passport,
  birth_date,
  phone,
  email,
  forbidden_document
};

// `offset` and `length` in bytes of the line.
struct PersonalFinding {
  PersonalKind kind = PersonalKind::pupil_name;
  std::size_t offset = 0, length = 0;
};

// Whom the names below a heading, an introducing line or a column header belong to.
enum class Company { unknown, pupils, officials };

// What a column of a table holds, as its header says.
enum class Column { other, pupils, pupil_names, officials, people, phone, email, birth, snils, passport };

// What one needs to know about a line besides its own words.
struct LineContext {
  std::string field;            // the path of the YAML or JSON field whose value this is: `executor.phone`
  std::vector<Column> columns;  // of the table of which this is a row
  char delimiter = '|';         // between the cells of such a row
  Company company = Company::unknown;  // as the nearest heading or the line before the list says
};

// Reads the header of a table as a whole: «ФИО» beside «Класс» are pupils, beside «Должность» officials.
std::vector<Column> columns_of(const std::vector<std::string>& headers);
// Reads a heading, or a line that ends in a colon.
Company company_of(std::string_view text);
// The cells of a row; a delimiter inside straight quotes (CSV) or behind a backslash (Markdown) divides
// nothing.
std::vector<std::string> cells_of(std::string_view row, char delimiter);

// All findings in one line, by offset. Reads any bytes, in linear time.
std::vector<PersonalFinding> find_personal_data(const std::string& line, const LineContext& context);

// One line of a file with what stands around it; `group` numbers the tables and lists of the file.
struct ContextLine {
  std::string text;
  LineContext context;
  int line = 0, group = 0;
};
// The lines of a file of the content tree; its kind is known by the ending of `path`.
std::vector<ContextLine> context_lines(const std::string& path, std::string_view text);

}  // namespace glasnost::check
