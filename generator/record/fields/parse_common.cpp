#include "record/fields/parse_common.h"

#include <algorithm>

#include "base/text/text.h"

namespace glasnost::record {
namespace {

constexpr std::array<std::string_view, 2> kTextWords = {"full", "summary"};
constexpr std::array<std::string_view, 7> kRelationTypes = {"based_on", "approves",   "amends",  "repeals",
                                                            "executes", "reports_on", "mentions"};
constexpr std::array<std::string_view, 1> kApproves = {"approves"};

// The body that issues, or the word of the API.
constexpr std::array<std::string_view, 7> kLevels = {"school",    "municipality", "region", "federation",
                                                     "municipal", "regional",     "federal"};

Reading read_reading(FieldReader& fields) {
  Reading reading;
  reading.mark = fields.mark();
  reading.date = fields.date("date");
  reading.number = fields.text("number");
  reading.where = fields.text("where");
  return reading;
}

}  // namespace

Header header_of(const std::string& path) {
  Header header;
  header.path = path;
  const std::size_t slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  header.id = name.substr(0, name.rfind('.'));
  return header;
}

std::vector<KnownIssue> read_known_issues(FieldReader& fields) {
  std::vector<KnownIssue> issues;
  fields.each("known_issues", [&](FieldReader& issue) {
    issues.push_back({issue.required_text("code"), issue.text("at"), issue.required_text("note")});
  });
  return issues;
}

void read_header(FieldReader& fields, Header& header) {
  header.known_issues = read_known_issues(fields);
  header.redirect_from = fields.texts("redirect_from");
  header.stated = read_stated(fields);
  header.is_summary = fields.word("text", kTextWords).value == "summary";
}

std::vector<Text> read_ids(const Node& map, FieldReader& fields, WordList reserved) {
  std::vector<Text> ids;
  for (const Entry& entry : map.entries) {
    const std::string& id = entry.key.value;
    if (id == "known_issues") continue;
    const bool is_reserved = std::find(reserved.begin(), reserved.end(), id) != reserved.end();
    if (is_identifier(id) && !is_reserved) {
      ids.push_back(entry.key);
      continue;
    }
    fields.find(id);
    fields.report(is_reserved ? "record/reserved-code" : "record/bad-id", entry.key.mark, {id}, id);
  }
  return ids;
}

Source read_source(FieldReader& fields) {
  Source source;
  fields.map("source", [&](FieldReader& child) {
    source.system = child.text("system");
    source.document = child.slug("document");
    source.at = child.text("at");
  });
  return source;
}

Reference read_reference(FieldReader& fields, RelationTypes types) {
  Reference reference;
  reference.mark = fields.mark();
  const bool only_approves = types == RelationTypes::only_approves;
  const bool has_type = fields.has("type");
  reference.type = fields.word("type", only_approves ? WordList(kApproves) : WordList(kRelationTypes));
  if (!has_type && !only_approves) fields.report_missing("type");
  if (!has_type && only_approves) reference.type = {"approves", fields.mark()};
  reference.document = fields.slug("document");
  reference.programme = fields.slug("programme");
  reference.kind = fields.text("kind");
  reference.number = fields.text("number");
  reference.date = fields.date("date");
  reference.issuer = fields.text("issuer");
  reference.title = fields.text("title");
  fields.each("stated", [&](FieldReader& reading) { reference.stated.push_back(read_reading(reading)); });
  if (!reference.document.empty() && !reference.programme.empty())
    fields.report("record/two-targets", reference.programme.mark, {"document", "programme"}, "programme");
  return reference;
}

Person read_person(FieldReader& fields, Phone phone) {
  Person person;
  person.post = fields.text("post");
  person.name = fields.text("name");
  person.acting = fields.boolean("acting").value_or(false);
  if (phone == Phone::allowed) person.phone = fields.text("phone");
  if (!person.given()) fields.report_missing("name");
  return person;
}

SchoolList read_schools(FieldReader& fields, std::string_view name, SchoolWords words) {
  SchoolList list;
  const Node* node = fields.take(name);
  if (!node) return list;
  list.mark = node->mark;
  list.given = true;
  if (node->kind != NodeKind::scalar) {
    list.schools = fields.texts(name);
    return list;
  }
  const Text word = fields.text_of(*node, name);
  if (word.value == "all" && words != SchoolWords::none) {
    list.scope = SchoolList::Scope::all;
  } else if (word.value == "participants" && words == SchoolWords::all_or_participants) {
    list.scope = SchoolList::Scope::participants;
  } else {
    fields.report_type(*node, name, "[…, …]");
  }
  return list;
}

Text read_level(FieldReader& fields) {
  Text level = fields.word("level", kLevels);
  if (level.value == "municipality") level.value = "municipal";
  if (level.value == "region") level.value = "regional";
  if (level.value == "federation") level.value = "federal";
  return level;
}

MarkdownSource source_of(const Node& node, const std::string& path) {
  const int quote = node.style == ScalarStyle::quoted ? 1 : 0;
  return {path, node.mark.line, node.mark.column + quote};
}

}  // namespace glasnost::record
