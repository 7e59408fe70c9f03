#include "check/personal/names/sentence_facts.h"

#include <algorithm>

#include "check/personal/words/school_life.h"

namespace glasnost::check {

SentenceFacts::SentenceFacts(const Tokens& tokens, const Sentence& sentence)
    : tokens_(tokens), sentence_(sentence) {
  for (const RoleMark& mark : sentence.marks) {
    const int quote = tokens[mark.first].quote;
    const bool office = mark.role == Role::official || mark.role == Role::activity;
    if (office) first_office_.emplace(quote, mark.first);
    if (office || mark.role == Role::cited) adults_.insert(owner_of(mark));
    if (mark.role == Role::pupil || mark.role == Role::pupils) quotes_of_pupils_.insert(quote);
    cites_ = cites_ || mark.role == Role::cited || mark.role == Role::activity;
    has_grade_ = has_grade_ || mark.role == Role::grade;
    has_winner_ = has_winner_ || mark.role == Role::winner;
  }
}

// The name that an office stands right before.
std::size_t SentenceFacts::owner_of(const RoleMark& office) const {
  const auto& names = sentence_.names;
  const auto next = std::lower_bound(names.begin(), names.end(), office.last,
                                     [](const NameSpan& n, std::size_t token) { return n.first < token; });
  const bool own =
      next != names.end() && office.role != Role::activity && is_adjacent(tokens_, office.last, next->first);
  return own ? static_cast<std::size_t>(next - names.begin()) : kNobody;
}

bool SentenceFacts::has_office(int quote, std::size_t end) const {
  const auto office = first_office_.find(quote);
  return office != first_office_.end() && office->second < end;
}

bool SentenceFacts::tells_of_pupils(int quote) {
  if (!quotes_of_school_life_) find_school_life();
  return has_pupils(quote) || quotes_of_school_life_->contains(quote);
}

void SentenceFacts::find_school_life() {
  std::set<int>& quotes = quotes_of_school_life_.emplace();
  std::size_t next = 0;
  for (std::size_t i = sentence_.begin; i < sentence_.end; ++i) {
    while (next < sentence_.names.size() && sentence_.names[next].last < i) ++next;
    const bool in_name = next < sentence_.names.size() && sentence_.names[next].first <= i;
    if (!in_name && tells_of_school_life(tokens_, i))
      quotes.insert(tokens_[tokens_[i].is_word() || i == 0 ? i : i - 1].quote);
  }
  for (const RoleMark& mark : sentence_.marks)
    if (mark.role == Role::grade || mark.role == Role::olympiad || mark.role == Role::pupil_verb)
      quotes.insert(tokens_[mark.first].quote);
}

}  // namespace glasnost::check
