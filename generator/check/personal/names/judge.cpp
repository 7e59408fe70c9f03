#include "check/personal/names/judge.h"

#include <algorithm>
#include <set>

namespace glasnost::check {
namespace {

constexpr std::size_t kMostMarks = 16;  // beside one name that are looked at

bool is_child(Role role) { return role == Role::pupil || role == Role::kin; }
bool is_children(Role role) { return role == Role::pupils || role == Role::family; }

// Decides for each name of a sentence whether it is a pupil's.
class Judge {
 public:
  Judge(const Tokens& tokens, const Sentence& sentence, Company company)
      : tokens_(tokens), sentence_(sentence), company_(company) {
    for (const RoleMark& mark : sentence.marks) {
      const bool office = mark.role == Role::official || mark.role == Role::activity;
      if (office) first_office_ = std::min(first_office_, mark.first);
      adults_ = adults_ || office || mark.role == Role::cited;
      if (mark.role == Role::pupil || mark.role == Role::pupils)
        quotes_of_children_.insert(tokens[mark.first].quote);
    }
  }

  std::vector<Verdict> judge() {
    const auto& names = sentence_.names;
    Verdict before = company_ == Company::officials ? Verdict::other : Verdict::open;
    for (std::size_t i = 0; i < names.size(); ++i) {
      at_ = i;
      take_marks();
      before = judge_name(before);
      out_.push_back(before);
    }
    return std::move(out_);
  }

 private:
  using Marks = std::vector<RoleMark>;

  const NameSpan& name() const { return sentence_.names[at_]; }
  const NameSpan* next_name() const {
    return at_ + 1 < sentence_.names.size() ? &sentence_.names[at_ + 1] : nullptr;
  }

  // The marks between the neighbouring names that stand in the same quotation as this name.
  void take_marks() {
    preceding_.clear();
    following_.clear();
    const int quote = tokens_[name().first].quote;
    const std::size_t end = next_name() != nullptr ? next_name()->first : sentence_.end;
    while (mark_ < sentence_.marks.size() && sentence_.marks[mark_].first < name().first) {
      const RoleMark& mark = sentence_.marks[mark_++];
      if (tokens_[mark.first].quote == quote) preceding_.push_back(mark);
      activity_before_ = activity_before_ || mark.role == Role::activity;
      if (preceding_.size() > kMostMarks) preceding_.erase(preceding_.begin());
    }
    for (std::size_t i = mark_; i < sentence_.marks.size() && sentence_.marks[i].first < end; ++i)
      if (following_.size() < kMostMarks && tokens_[sentence_.marks[i].first].quote == quote)
        following_.push_back(sentence_.marks[i]);
  }

  bool follows_in_list() const {
    if (at_ == 0) return company_ == Company::officials;
    const std::size_t last = sentence_.names[at_ - 1].last;
    return is_adjacent(tokens_, last, name().first);
  }

  Verdict judge_name(Verdict before) {
    const bool listed = follows_in_list();
    Verdict preceding = by_preceding();
    if (before == Verdict::other && listed && has_only_grades()) preceding = Verdict::open;
    if (preceding == Verdict::pupil) return name().famous ? Verdict::other : preceding;
    if (preceding == Verdict::other) return is_called_pupil() ? Verdict::pupil : preceding;
    if (name().famous) return Verdict::other;
    const bool among_officials = before == Verdict::other && listed;
    const Verdict following = by_following(among_officials || company_ == Company::officials);
    if (following != Verdict::open) return following;
    if (before != Verdict::open && listed) return before;
    if (company_ == Company::officials) return Verdict::other;
    if (company_ == Company::pupils && begins_line() && !has_office()) return Verdict::listed;
    return by_sentence();
  }

  bool has_only_grades() const {
    return std::all_of(preceding_.begin(), preceding_.end(),
                       [](const RoleMark& mark) { return mark.role == Role::grade; });
  }

  bool begins_line() const {
    for (std::size_t i = 0; i < name().first; ++i)
      if (tokens_[i].is_word() && tokens_[i].letters > 1) return false;
    return true;
  }
  // An office or a lesson in the sentence, up to the next name.
  bool has_office() const {
    const std::size_t end = next_name() != nullptr ? next_name()->first : sentence_.end;
    return first_office_ < end;
  }

  // Teachers hold lessons in a class; adults go by initials or with a patronymic.
  bool is_about_teaching() const {
    return activity_before_ ||
           (is_adult_in_form() && std::any_of(following_.begin(), following_.end(), [](const RoleMark& mark) {
              return mark.role == Role::activity;
            }));
  }

  Verdict by_preceding() const {
    bool grade = false, beside_grade = false, winner = false, olympiad = false, verb = false;
    for (std::size_t k = preceding_.size(); k-- > 0;) {
      const RoleMark& mark = preceding_[k];
      if (mark.role == Role::official || mark.role == Role::cited) return Verdict::other;
      if (is_child(mark.role)) return of_child(mark);
      if (is_children(mark.role)) {
        const Verdict verdict = of_children(mark, k);
        if (verdict != Verdict::open || mark.role == Role::pupils) return verdict;
      }
      verb = verb || mark.role == Role::pupil_verb;
      winner = winner || mark.role == Role::winner;
      olympiad = olympiad || mark.role == Role::olympiad;
      grade = grade || mark.role == Role::grade;
      beside_grade = beside_grade || (mark.role == Role::grade &&
                                      is_adjacent(tokens_, mark.last, name().first) && follows_grade(mark));
    }
    if (is_about_teaching() || is_office_following()) return Verdict::open;
    if (name().unsure && !beside_grade) return Verdict::open;
    const bool proven = verb || (winner && (grade || olympiad)) || (beside_grade && !winner);
    return proven ? Verdict::pupil : Verdict::open;
  }

  // «в 5 классе Петрова А.С. …» tells where, «5 класс – Иванов П.» whose class.
  bool follows_grade(const RoleMark& mark) const {
    if (is_age(mark)) return false;
    const bool apart = has_mark_between(tokens_, mark.last, name().first, '-') ||
                       has_mark_between(tokens_, mark.last, name().first, '(');
    if (apart && has_two_initials()) return false;  // «5 «А» – Петрова А.С.» is its teacher
    return !mark.governed || !tokens_[mark.last].text.ends_with("классе");
  }

  bool is_age(const RoleMark& mark) const { return tokens_[mark.last].is("лет"); }

  bool has_two_initials() const {
    std::size_t initials = 0;
    for (std::size_t i = name().first; i <= name().last; ++i)
      initials += tokens_[i].is_word() && tokens_[i].letters == 1 ? 1U : 0U;
    return initials > 1;
  }

  bool is_office_following() const {
    return !following_.empty() && following_.front().role == Role::official &&
           !leads_to_next(following_.front());
  }

  Verdict of_child(const RoleMark& mark) const {
    const bool apart = has_mark_between(tokens_, mark.last, name().first, '(') ||
                       has_mark_between(tokens_, mark.last, name().first, '-');
    if (!mark.subject && !name().full && apart && mark.role == Role::pupil) return Verdict::open;
    if (name().unsure && !is_adjacent(tokens_, mark.last, name().first)) return Verdict::open;
    if (!mark.subject && is_adult_in_form() && has_verb_between(mark)) return Verdict::open;
    return Verdict::pupil;
  }

  // Initials or a patronymic, as officials are named.
  bool is_adult_in_form() const { return !name().full || name().patronymic; }

  // «Подарки первоклассникам вручила Орлова О.О.»
  bool has_verb_between(const RoleMark& mark) const {
    for (std::size_t i = mark.last + 1; i < name().first; ++i) {
      const Token& token = tokens_[i];
      if (!token.is_word() || token.initial_capital || token.letters < 4 || token.is("школа")) continue;
      for (const std::string_view ending :
           {"ла", "л", "ли", "ло", "ет", "ит", "ют", "ат", "ят", "лся", "лась"})
        if (token.text.ends_with(ending)) return true;
    }
    return false;
  }

  Verdict of_children(const RoleMark& mark, std::size_t k) const {
    const bool adjacent = is_adjacent(tokens_, mark.last, name().first);
    const bool colon = has_mark_between(tokens_, mark.last, name().first, ':');
    const bool apart = has_mark_between(tokens_, mark.last, name().first, '-') ||
                       has_mark_between(tokens_, mark.last, name().first, '(');
    const auto office = std::find_if(preceding_.begin(), preceding_.begin() + static_cast<std::ptrdiff_t>(k),
                                     [](const RoleMark& m) { return m.role == Role::official; });
    if (office != preceding_.begin() + static_cast<std::ptrdiff_t>(k)) {
      const bool told = office->many && (colon || (adjacent && name().full));
      return mark.subject || told ? Verdict::pupil : Verdict::other;
    }
    if (name().unsure && !adjacent) return Verdict::open;
    if (mark.role == Role::family) return adjacent && !apart && name().full ? Verdict::pupil : Verdict::open;
    if (!mark.subject && !colon && !adjacent && is_adult_in_form()) return Verdict::open;
    if (mark.head && !mark.governed) return has_activity_after(k) && !colon ? Verdict::open : Verdict::pupil;
    if (is_office_following()) return Verdict::other;
    if (!adjacent || apart) return Verdict::open;
    if (mark.governed || activity_before_) return agrees_with_children() ? Verdict::pupil : Verdict::open;
    return Verdict::pupil;
  }

  bool has_activity_after(std::size_t k) const {
    return std::any_of(preceding_.begin() + static_cast<std::ptrdiff_t>(k), preceding_.end(),
                       [](const RoleMark& mark) { return mark.role == Role::activity; });
  }

  // «с обучающимися Дроздовым Германом», against «с обучающимися Петрова А.С.»
  bool agrees_with_children() const {
    for (std::size_t i = name().first; i <= name().last; ++i) {
      const Token& token = tokens_[i];
      if (token.is_word() && token.letters > 1)
        return token.text.ends_with("ым") || token.text.ends_with("ой") || token.text.ends_with("им") ||
               (name().full && !name().patronymic);
    }
    return false;
  }

  bool leads_to_next(const RoleMark& mark) const {
    if (next_name() == nullptr || !is_adjacent(tokens_, mark.last, next_name()->first)) return false;
    return !has_mark_between(tokens_, mark.last, next_name()->first, ',') &&
           !has_mark_between(tokens_, mark.last, next_name()->first, ')') &&
           !has_mark_between(tokens_, mark.last, next_name()->first, ';');
  }

  bool is_linked(const RoleMark& mark, std::size_t most_words) const {
    const std::size_t words = words_between(tokens_, name().last, mark.first);
    const Token& link = tokens_[name().last + 1];
    if (words == 0)
      return !(link.is_word() && link.initial_capital && !link.caps);  // «Иванова Т.С. Ученик: …» is a book
    const bool linked = link.is(',') || link.is('(') || link.is('-') || link.is(':') || link.is('|');
    if (!linked && mark.role != Role::pupil_verb) return words == 1 && tokens_[mark.first - 1].is("из");
    return words <= most_words;
  }

  // «Иванов Пётр, ученик 5 класса»
  bool is_called_pupil() const {
    const bool cited = std::any_of(preceding_.begin(), preceding_.end(),
                                   [](const RoleMark& mark) { return mark.role == Role::cited; });
    if (cited || following_.empty() || following_.front().role != Role::pupil ||
        name().last + 1 >= tokens_.size())
      return false;
    const RoleMark& mark = following_.front();
    return !mark.governed && !tokens_[name().last + 1].is_word() && is_linked(mark, 1) &&
           !leads_to_next(mark);
  }

  Verdict by_following(bool among_officials) const {
    if (following_.empty()) return Verdict::open;
    const RoleMark& mark = following_.front();
    if (leads_to_next(mark)) return Verdict::open;
    switch (mark.role) {
      case Role::official:
        return is_linked(mark, 6) ? Verdict::other : Verdict::open;
      case Role::pupil:
      case Role::kin:
        return mark.governed || !is_linked(mark, 2) ? Verdict::open : Verdict::pupil;
      case Role::pupils:
      case Role::family:
        return mark.governed || !mark.subject || !is_linked(mark, 2) ? Verdict::open : Verdict::pupil;
      case Role::grade:
        return among_officials ? Verdict::open : of_following_grade(mark);
      case Role::winner:
        return among_officials ? Verdict::open : of_following_winner();
      case Role::pupil_verb:
        return is_linked(mark, 3) && !is_about_teaching() && !has_office() && !among_officials
                   ? Verdict::pupil
                   : Verdict::open;
      case Role::cited:
      case Role::activity:
      case Role::olympiad:
        break;
    }
    return Verdict::open;
  }

  Verdict of_following_grade(const RoleMark& mark) const {
    const bool office =
        following_.size() > 1 && following_[1].role == Role::official && !leads_to_next(following_[1]);
    if (office || (is_about_teaching() && is_adult_in_form()) || !is_linked(mark, 0)) return Verdict::open;
    if (is_age(mark) && (!name().full || name().patronymic)) return Verdict::open;
    return Verdict::pupil;
  }

  Verdict of_following_winner() const {
    if (is_about_teaching() || has_office()) return Verdict::open;
    for (std::size_t i = 1; i < following_.size(); ++i)
      if (following_[i].role == Role::grade || following_[i].role == Role::olympiad ||
          is_child(following_[i].role))
        return Verdict::pupil;
    return Verdict::open;
  }

  // A name without patronymic or initials in a sentence about pupils that speaks of no adult.
  Verdict by_sentence() const {
    if (!name().full || name().patronymic || name().unsure) return Verdict::open;
    const bool children = quotes_of_children_.contains(tokens_[name().first].quote);
    return children && !adults_ ? Verdict::pupil : Verdict::open;
  }

  const Tokens& tokens_;
  const Sentence& sentence_;
  Company company_;
  std::size_t at_ = 0, mark_ = 0;
  bool activity_before_ = false, adults_ = false;
  std::size_t first_office_ = static_cast<std::size_t>(-1);
  std::set<int> quotes_of_children_;
  Marks preceding_, following_;
  std::vector<Verdict> out_;
};

}  // namespace

std::vector<Verdict> judge_names(const Tokens& tokens, const Sentence& sentence, Company company) {
  return Judge(tokens, sentence, company).judge();
}

}  // namespace glasnost::check
