#include <map>

#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

std::string without_last_dot(std::string_view number) {
  if (number.ends_with('.')) number.remove_suffix(1);
  return std::string(number);
}

// «2.1» belongs to a section 2; «2» may be a row of any table.
bool is_compound(std::string_view number) { return number.find('.') != std::string_view::npos; }

// The first bearers of numbers: compound ones through the programme, plain ones through a table, which begins
// anew with «1».
class Numbers {
 public:
  void start_table() { plain_.clear(); }
  // The measure that had this number before, or null.
  const record::Measure* claim(const record::Measure& measure) {
    const std::string number = without_last_dot(measure.number);
    if (number == "1") start_table();
    auto& owners = is_compound(number) ? compound_ : plain_;
    const auto [owner, is_new] = owners.emplace(number, &measure);
    return is_new ? nullptr : owner->second;
  }

 private:
  std::map<std::string, const record::Measure*> compound_, plain_;
};

void check_repeats(const record::Programme& programme, const std::vector<model::Section>& sections,
                   Diagnostics& diagnostics) {
  Numbers numbers;
  for (const auto& section : sections) {
    numbers.start_table();
    for (const auto& measure : section.measures) {
      const auto& r = measure.record;
      if (r.number.empty()) continue;
      if (const auto* other = numbers.claim(r))
        diagnostics.report_related(
            "measure/repeated-number", programme.at(r.mark),
            {{Related::Tie::first, programme.at(other->mark)}},
            {r.number, shorten(other->title.text.value), std::to_string(other->mark.line)}, r.anchor);
    }
  }
}

}  // namespace

void check_repeated_numbers(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes)
    check_repeats(programme.record, programme.sections, diagnostics);
}

void check_section_numbers(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    std::map<std::string, const record::Section*> sections;
    for (const auto& section : programme.sections)
      if (!section.record.number.empty())
        sections.emplace(without_last_dot(section.record.number), &section.record);
    for (const auto& section : programme.sections)
      for (const auto& measure : section.measures) {
        const auto& r = measure.record;
        const auto found = sections.find(without_last_dot(r.number));
        if (found != sections.end() && is_compound(found->first))
          diagnostics.report_related("measure/number-of-section", programme.record.at(r.mark),
                                     {{Related::Tie::other, programme.record.at(found->second->title.mark)}},
                                     {r.number, shorten(found->second->title.value)}, r.anchor);
      }
  }
}

void check_unnumbered_rows(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& programme : subject.municipality.programmes) {
    std::size_t count = 0;
    const record::Measure* first = nullptr;
    for (const auto& section : programme.sections) {
      bool numbered = false;
      for (const auto& measure : section.measures) {
        numbered = numbered || !measure.record.number.empty();
        if (!numbered || !measure.record.number.empty()) continue;
        if (!first) first = &measure.record;
        ++count;
      }
    }
    if (first)
      diagnostics.report("programme/unnumbered-rows", programme.record.at(first->mark),
                         {std::to_string(count)}, first->anchor);
  }
}

}  // namespace glasnost::check
