#include <algorithm>
#include <set>
#include <tuple>

#include "base/text/text.h"
#include "check/prose.h"
#include "check/rules.h"
#include "check/schools/school_like_names.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// For comparison: folded, without quotes.
std::string bare(std::string_view name) {
  std::string out = fold_name(name);
  std::replace(out.begin(), out.end(), '"', ' ');
  return collapse_spaces(out);
}

// «ской» and «ская» have one stem.
std::string_view stem_of(std::string_view adjective) {
  constexpr std::size_t kEnding = 4;  // bytes: two letters
  return adjective.substr(0, adjective.size() - std::min(kEnding, adjective.size()));
}

// All that a text of this municipality may call a school: its schools, what became of them, its
// organisations.
class KnownNames {
 public:
  explicit KnownNames(const model::Municipality& m) {
    for (const auto& school : m.schools) add_school(school.record);
    for (const auto& organisation : m.organisations.list) {
      add(organisation.name);
      for (const auto& alias : organisation.aliases) add(alias);
    }
  }

  bool has(const SchoolLikeName& name) const {
    if (!name.town.empty() && !has_word_like(name.town)) return true;  // of another place
    if (has_words(bare(name.words))) return true;
    if (name.form == SchoolLikeName::Form::adjective)
      return has_word_like(lower(name.words.substr(0, name.words.find(' '))));
    if (name.form == SchoolLikeName::Form::quoted) return false;
    return name.type.empty() ? numbers_.contains(name.number) || has_words("№" + name.number)
                             : typed_numbers_.contains({name.type, name.number});
  }

  std::string nearest(const std::string& words) const { return nearest_hint(words, short_names_); }

 private:
  void add(const Text& name) {
    if (!name.empty()) names_.push_back(bare(name.value));
  }

  void add_school(const record::School& school) {
    add(school.full_name);
    add(school.short_name);
    for (const auto& alias : school.aliases) add(alias);
    for (const auto* kin : {&school.predecessors, &school.successors})
      for (const auto& other : *kin) add(other.name);
    for (const auto& branch : school.branches) {
      add(branch.name);
      add(branch.locality);
    }
    add(school.locality);
    short_names_.push_back(school.short_name.value);
    if (school.number.empty()) return;
    numbers_.insert(school.number.value);
    typed_numbers_.emplace(fold_name(school.school_type.value), school.number.value);
  }

  bool has_words(const std::string& words) const {
    return std::any_of(names_.begin(), names_.end(),
                       [&](const std::string& name) { return contains_words(name, words); });
  }

  // A word of some name begins like this one.
  bool has_word_like(std::string_view word) const {
    const std::string stem(stem_of(fold_name(word)));
    return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
      return name.starts_with(stem) || name.find(" " + stem) != std::string::npos;
    });
  }

  std::vector<std::string> names_, short_names_;
  std::set<std::string> numbers_;
  std::set<std::pair<std::string, std::string>> typed_numbers_;
};

// A text, where it stands, and the `at` of a finding in it.
struct Words {
  const record::Header& header;
  std::string text;
  Mark mark;
  const std::string& at;
};

class SchoolNamesInTexts {
 public:
  SchoolNamesInTexts(const model::Municipality& m, Diagnostics& diagnostics)
      : m_(m), names_(m), diagnostics_(diagnostics) {}

  void check(const Words& words) {
    for (const auto& name : school_like_names_in(words.text)) {
      if (names_.has(name) || !said_.emplace(words.header.path, words.at, name.words).second) continue;
      diagnostics_.report("school/unmatched-name", find_in_source(m_, words.header, words.mark, name.source),
                          {name.words, names_.nearest(name.words)}, words.at);
    }
  }

 private:
  const model::Municipality& m_;
  KnownNames names_;
  Diagnostics& diagnostics_;
  // File, `at` and name: an assignment often repeats the words of its point.
  std::set<std::tuple<std::string, std::string, std::string>> said_;
};

}  // namespace

void check_school_names(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  if (m.schools.empty()) return;
  SchoolNamesInTexts texts(m, diagnostics);
  const auto check = [&](const Words& words) { texts.check(words); };
  const auto check_passage = [&](const Passage& passage) {
    check({passage.header, passage.body.plain_text(), passage.mark, passage.at});
  };
  for_each_point(m, check_passage);
  for (const auto& document : m.documents)
    for (const auto& assignment : document.assignments)
      for (const auto* text : {&assignment.record.who, &assignment.record.to, &assignment.record.what})
        check({document.record, text->value, text->mark, assignment.anchor});
  for (const auto& programme : m.programmes) {
    for (const auto& section : programme.sections) {
      const auto& title = section.record.title;
      check({programme.record, title.value, title.mark, section.record.anchor});
    }
    for_each_cell_text(programme, check_passage);
  }
}

}  // namespace glasnost::check
