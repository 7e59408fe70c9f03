// What a sentence says as a whole, for each of its names.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "check/personal/words/line.h"

namespace glasnost::check {

// A quotation («…») is a text of its own: what it says counts for the names inside it alone.
class SentenceFacts {
 public:
  SentenceFacts(const Tokens& tokens, const Sentence& sentence);

  bool has_grade() const { return has_grade_; }
  bool has_winner() const { return has_winner_; }
  // A lesson, a book, a street.
  bool cites() const { return cites_; }
  // An office or a citation that may be meant for this name: it does not stand right before another one.
  bool has_adult(std::size_t name) const { return adults_.contains(kNobody) || adults_.contains(name); }
  // An office or a lesson before token `end`.
  bool has_office(int quote, std::size_t end) const;
  bool has_pupils(int quote) const { return quotes_of_pupils_.contains(quote); }
  bool tells_of_pupils(int quote);

 private:
  static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);
  std::size_t owner_of(const RoleMark& office) const;
  void find_school_life();

  const Tokens& tokens_;
  const Sentence& sentence_;
  bool has_grade_ = false, has_winner_ = false, cites_ = false;
  std::set<std::size_t> adults_;             // the names that offices, lessons and citations stand before
  std::map<int, std::size_t> first_office_;  // in each quotation
  std::set<int> quotes_of_pupils_;
  std::optional<std::set<int>> quotes_of_school_life_;
};

}  // namespace glasnost::check
