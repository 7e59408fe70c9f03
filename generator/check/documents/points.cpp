#include <set>
#include <tuple>

#include "base/text/text.h"
#include "check/documents/point_references.h"
#include "check/prose.h"
#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// The numbers of a record's points, without their last dot or bracket, in the order of the text.
struct Numbers {
  std::vector<std::string> list;
  std::set<std::string, std::less<>> set;
};
Numbers numbers_of(const std::vector<record::Point>& points) {
  Numbers numbers;
  for (const auto& point : points) {
    std::string label = point.label;
    if (label.ends_with('.') || label.ends_with(')')) label.pop_back();
    const bool is_number = label.find_first_not_of("0123456789.") == std::string::npos;
    if (is_number && !label.empty() && numbers.set.insert(label).second) numbers.list.push_back(label);
  }
  return numbers;
}

// A text of a record, where it stands, and the `at` of a finding in it.
struct Words {
  const record::Header& header;
  std::string text;
  Mark mark;
  std::string at;
};

class PointReferences {
 public:
  PointReferences(const model::Municipality& municipality, Diagnostics& diagnostics)
      : m_(municipality), diagnostics_(diagnostics) {}

  void check(const Words& words, const Numbers& numbers) {
    for (const auto& reference : point_references_in(words.text))
      for (const auto& number : reference.numbers)
        if (!numbers.set.contains(number) && said_.emplace(words.header.path, words.at, number).second)
          diagnostics_.report("document/unknown-point",
                              find_in_source(m_, words.header, words.mark, reference.words),
                              {reference.words, number, shorten(join(numbers.list, ", "))}, words.at);
  }

  void check_points(const record::Header& header, const std::vector<record::Point>& points,
                    const Numbers& numbers) {
    for (const auto& point : points)
      check({header, point.body.plain_text(), point.mark, point.anchor}, numbers);
  }

 private:
  const model::Municipality& m_;
  Diagnostics& diagnostics_;
  // File, `at` and number: an assignment often repeats the words of its point.
  std::set<std::tuple<std::string, std::string, std::string>> said_;
};

}  // namespace

void check_point_references(const Subject& subject, Diagnostics& diagnostics) {
  const auto& m = subject.municipality;
  PointReferences references(m, diagnostics);
  for (const auto& document : m.documents) {
    const auto numbers = numbers_of(document.record.points);
    if (numbers.list.empty()) continue;
    references.check_points(document.record, document.record.points, numbers);
    for (const auto& assignment : document.assignments)
      references.check(
          {document.record, assignment.record.what.value, assignment.record.what.mark, assignment.anchor},
          numbers);
  }
  for (const auto& monitoring : m.monitoring) {
    const auto numbers = numbers_of(monitoring.record.points);
    if (!numbers.list.empty()) references.check_points(monitoring.record, monitoring.record.points, numbers);
  }
}

}  // namespace glasnost::check
