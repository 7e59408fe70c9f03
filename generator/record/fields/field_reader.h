// Reads the fields of a map, each by the type its record wants; what nobody asked for is an error.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/decimal.h"
#include "base/diagnostics.h"
#include "record/common.h"
#include "record/syntax/node.h"

namespace glasnost::record {

struct FieldFile {
  const std::string& path;
  Diagnostics& diagnostics;
  bool is_json = false;
};

using WordList = std::span<const std::string_view>;

// A field that is absent, empty or wrong reads as nothing; what is wrong is reported at its place. Names of
// fields must outlive the reader. `at` names the map as `known_issues.at` does ("relations.3"); it is empty
// at the top.
class FieldReader {
 public:
  using Read = std::function<void(FieldReader&)>;
  using ReadText = std::function<void(Text)>;

  FieldReader(const Node& map, const FieldFile& file, std::string at = {});

  Text text(std::string_view name);
  Text required_text(std::string_view name);
  std::vector<Text> texts(std::string_view name);          // a list
  std::vector<Text> text_or_texts(std::string_view name);  // one, or a list
  std::vector<Text> required_text_or_texts(std::string_view name);
  Text word(std::string_view name, WordList allowed);
  std::vector<Text> words(std::string_view name, WordList allowed);          // a list
  std::vector<Text> word_or_words(std::string_view name, WordList allowed);  // one, or a list
  Text slug(std::string_view name);
  std::vector<Text> slugs(std::string_view name);
  Text website(std::string_view name);
  std::optional<bool> boolean(std::string_view name);
  std::optional<Decimal> decimal(std::string_view name);
  std::optional<Decimal> count(std::string_view name);  // whole, not negative
  // An impossible day is a warning, unless the record itself says so.
  DateField date(std::string_view name, bool said_impossible = false);

  // Each child is read by `read` and then closed as by `finish`.
  void map(std::string_view name, const Read& read);
  void each(std::string_view name, const Read& read);         // a list of maps
  void one_or_each(std::string_view name, const Read& read);  // a map, or a list of maps
  // A list of maps and of bare texts.
  void each_or_text(std::string_view name, const Read& read, const ReadText& read_text);

  // The node of a field, which counts as read; nothing where it is absent (`take`: or empty).
  const Node* find(std::string_view name);
  const Node* take(std::string_view name);
  // There is more in the field than an empty text or list.
  bool has(std::string_view name);
  // Where the field stands, or its map.
  Mark mark_of(std::string_view name) const;
  Mark mark() const { return node_.mark; }
  std::string at(std::string_view name) const;
  const FieldFile& file() const { return file_; }
  // The text of a scalar; other nodes are reported.
  Text text_of(const Node& node, std::string_view name);

  void report(std::string_view code, Mark mark, std::vector<std::string> args, std::string_view name);
  // Of what stood before, at `first`.
  void report_repeated(std::string_view code, const Text& text, Mark first, std::string_view name);
  void report_missing(std::string_view name);
  // `sample`: how the value is written, in YAML.
  void report_type(const Node& node, std::string_view name, std::string_view sample);
  void report_word(const Text& text, std::string_view name, WordList allowed);
  // Reports every text that stood in the list before, and drops it.
  void drop_repeated(std::string_view name, std::vector<Text>& words);
  // Reports every field that nobody asked for.
  void finish();

 private:
  void read_map(const Node& item, const std::string& name, const Read& read);
  void read_items(const Node& list, std::string_view name, const Read& read, const ReadText* read_text);
  std::vector<Text> known_words(std::vector<Text> words, std::string_view name, WordList allowed);
  std::vector<Text> texts_of(const Node& list, std::string_view name);
  std::optional<Decimal> number(const Node& node, std::string_view name);

  const Node& node_;
  const FieldFile& file_;
  std::string at_;
  std::unordered_map<std::string_view, std::size_t> index_;  // of an entry, by its key
  std::vector<bool> read_;                                   // for each entry
  std::vector<std::string> known_;
};

// The known word nearest to `word`, or all of them where none is near.
std::string nearest_or_all(std::string_view word, const std::vector<std::string>& known);
// A Russian or numeric date as an ISO day; an example where it cannot be read.
std::string iso_suggestion(std::string_view text);

}  // namespace glasnost::record
