#include "check/personal/names/judge.h"

#include <algorithm>
#include <optional>

#include "check/personal/names/beside.h"
#include "check/personal/names/sentence_facts.h"

namespace glasnost::check {
namespace {

constexpr std::size_t kMostMarks = 16;  // beside one name that are looked at
using Marks = std::vector<RoleMark>;

bool is_child(Role role) { return role == Role::pupil || role == Role::kin; }
bool is_children(Role role) { return role == Role::pupils || role == Role::family; }

bool has(const Marks& marks, Role role) {
  return std::any_of(marks.begin(), marks.end(), [&](const RoleMark& mark) { return mark.role == role; });
}

// «помощь логопеда: …»
bool is_genitive_office(const Token& token) {
  for (const std::string_view ending : {"лога", "педа", "тора", "нта", "иста", "ника", "тера"})
    if (token.text.ends_with(ending)) return true;
  return false;
}

bool is_age(const Tokens& tokens, const RoleMark& mark) { return tokens[mark.last].is("лет"); }

// Decides for each name of a sentence whether it is a pupil's.
class Judge {
 public:
  Judge(const Tokens& tokens, const Sentence& sentence, Company company)
      : tokens_(tokens), sentence_(sentence), company_(company), facts_(tokens, sentence) {}

  std::vector<Verdict> judge() {
    const auto& names = sentence_.names;
    Verdict before = company_ == Company::officials ? Verdict::other : Verdict::open;
    for (std::size_t i = 0; i < names.size(); ++i) {
      beside_.emplace(tokens_, sentence_, i);
      take_marks();
      before = judge_name(before);
      const bool listed = before == Verdict::pupil && company_ == Company::pupils && beside().begins_line();
      out_.push_back(listed ? Verdict::listed : before);
    }
    return std::move(out_);
  }

 private:
  const Beside& beside() const { return *beside_; }
  const NameSpan& name() const { return beside().name(); }

  // The marks between the neighbouring names that stand in the same quotation as this name.
  void take_marks() {
    preceding_.clear();
    following_.clear();
    const int quote = tokens_[name().first].quote;
    const std::size_t end = beside().next_name() != nullptr ? beside().next_name()->first : sentence_.end;
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
    return name().first == sentence_.names.front().first ? company_ == Company::officials
                                                         : beside().follows_name();
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
    if (company_ == Company::pupils && beside().begins_line() && !has_office()) return Verdict::listed;
    return by_form();
  }

  bool has_only_grades() const {
    return std::all_of(preceding_.begin(), preceding_.end(),
                       [](const RoleMark& mark) { return mark.role == Role::grade; });
  }

  // An office or a lesson in the sentence, up to the next name.
  bool has_office() const {
    const NameSpan* next = beside().next_name();
    return facts_.has_office(tokens_[name().first].quote, next != nullptr ? next->first : sentence_.end);
  }

  // Teachers hold lessons in a class; adults go by initials or with a patronymic.
  bool is_about_teaching() const {
    return beside().is_adult() && (activity_before_ || has(following_, Role::activity));
  }

  Verdict by_preceding() const {
    bool grade = false, beside_grade = false, winner = false, olympiad = false, verb = false;
    for (std::size_t k = preceding_.size(); k-- > 0;) {
      const RoleMark& mark = preceding_[k];
      if (mark.role == Role::official || mark.role == Role::cited) {
        if (is_another(mark) || is_held_by_pupil(mark)) continue;
        return Verdict::other;
      }
      if (mark.first > 0 && starts_with(tokens_[mark.first - 1], "памят")) return Verdict::other;
      if (is_child(mark.role)) return of_child(mark);
      if (is_children(mark.role)) {
        const Verdict verdict = of_children(mark, k);
        if (verdict != Verdict::open || mark.role == Role::pupils) return verdict;
      }
      verb = verb || mark.role == Role::pupil_verb;
      winner = winner || mark.role == Role::winner;
      olympiad = olympiad || mark.role == Role::olympiad;
      grade = grade || mark.role == Role::grade;
      beside_grade =
          beside_grade || (mark.role == Role::grade && beside().is_right_behind(mark) && follows_grade(mark));
    }
    if (is_about_teaching() || is_office_following() || !name().has_surname) return Verdict::open;
    if (name().unsure && !beside_grade) return Verdict::open;
    const bool proven = verb || (winner && (grade || olympiad || is_taught())) || (beside_grade && !winner);
    return proven ? Verdict::pupil : Verdict::open;
  }

  // «…, учитель – Лысенко Т.В.»
  bool is_taught() const {
    return !following_.empty() && following_.front().role == Role::official &&
           beside().leads_to_next(following_.front());
  }

  // «Тьютор закреплён за Ломовым Егором»: the office is not that of the name.
  bool is_another(const RoleMark& office) const {
    if (beside().is_adult() || !name().surname_first) return false;
    const bool served = is_genitive_office(tokens_[office.last]) && beside().has_between(office, ":");
    return served || beside().follows_preposition() || beside().has_verb_between(office);
  }

  // «Ведущий Рябинин Захар, 10 класс»
  bool is_held_by_pupil(const RoleMark& office) const {
    const bool school =
        company_ == Company::pupils || facts_.has_grade() || facts_.has_pupils(tokens_[office.first].quote);
    return office.duty && school && !beside().is_adult();
  }

  // «в 5 классе Петрова А.С. …» tells where, «5 класс – Иванов П.» whose class.
  bool follows_grade(const RoleMark& mark) const {
    if (is_age(tokens_, mark)) return false;
    const bool apart = beside().has_between(mark, "-(,;");
    if (apart && name().initials == 2) return false;  // «5 «А» – Петрова А.С.» is its teacher
    return !mark.governed || !tokens_[mark.last].text.ends_with("классе");
  }

  bool is_office_following() const {
    return !following_.empty() && following_.front().role == Role::official &&
           !beside().leads_to_next(following_.front());
  }

  Verdict of_child(const RoleMark& mark) const {
    const bool apart = beside().has_between(mark, "(-");
    if (!mark.subject && beside().is_adult() && apart && mark.role == Role::pupil) return Verdict::open;
    if (name().unsure && !beside().is_right_behind(mark)) return Verdict::open;
    if (is_alumnus(mark, 0)) return Verdict::other;
    if (!mark.subject && beside().is_adult() && beside().has_verb_between(mark)) return Verdict::open;
    return Verdict::pupil;
  }

  // «выпускник Лев Кремер – доктор наук»: something else is told of those who left school long ago.
  bool is_alumnus(const RoleMark& mark, std::size_t next) const {
    if (!starts_with(tokens_[mark.first], "выпускни") || next >= following_.size()) return false;
    const RoleMark& other = following_[next];
    return other.role == Role::cited || (other.role == Role::official && !other.duty &&
                                         !beside().leads_to_next(other) && beside().is_linked(other, 6));
  }

  Verdict of_children(const RoleMark& mark, std::size_t k) const {
    const bool adjacent = beside().is_right_behind(mark);
    if (mark.subject && adjacent && beside().is_genitive()) return Verdict::open;
    const bool colon = beside().has_between(mark, ":");
    const bool apart = beside().has_between(mark, "(-");
    const auto office = std::find_if(preceding_.begin(), preceding_.begin() + static_cast<std::ptrdiff_t>(k),
                                     [](const RoleMark& m) { return m.role == Role::official; });
    if (office != preceding_.begin() + static_cast<std::ptrdiff_t>(k)) {
      const bool told = office->many && (colon || (adjacent && name().full));
      return mark.subject || told ? Verdict::pupil : Verdict::other;
    }
    if (name().unsure && !adjacent) return Verdict::open;
    if (mark.role == Role::family) return adjacent && !apart && name().full ? Verdict::pupil : Verdict::open;
    if (!mark.subject && !colon && !adjacent && beside().is_adult()) return Verdict::open;
    if (mark.head && !mark.governed) return has_activity_after(k) && !colon ? Verdict::open : Verdict::pupil;
    if (is_office_following()) return Verdict::other;
    if (!adjacent || apart) return Verdict::open;
    if (colon && !beside().is_adult()) return Verdict::pupil;
    if (mark.governed || activity_before_)
      return beside().agrees_with_children() ? Verdict::pupil : Verdict::open;
    return Verdict::pupil;
  }

  bool has_activity_after(std::size_t k) const {
    return std::any_of(preceding_.begin() + static_cast<std::ptrdiff_t>(k), preceding_.end(),
                       [](const RoleMark& mark) { return mark.role == Role::activity; });
  }

  // «Иванов Пётр, ученик 5 класса»
  bool is_called_pupil() const {
    if (has(preceding_, Role::cited) || following_.empty() || following_.front().role != Role::pupil ||
        name().last + 1 >= tokens_.size())
      return false;
    const RoleMark& mark = following_.front();
    return mark.subject && !mark.governed && !tokens_[name().last + 1].is_word() &&
           beside().is_linked(mark, 1) && !beside().has_verb_between(mark) && !beside().leads_to_next(mark) &&
           !is_alumnus(mark, 1);
  }

  // «Заявление Ждановича К.А. о приёме сына»
  bool is_applicant() const {
    return name().first > 0 && starts_with(tokens_[name().first - 1], "заявлени") &&
           is_child(following_.front().role);
  }

  Verdict by_following(bool among_officials) const {
    if (following_.empty()) return Verdict::open;
    if (is_applicant()) return Verdict::pupil;
    const RoleMark& mark = following_.front();
    if (beside().leads_to_next(mark)) return Verdict::open;
    switch (mark.role) {
      case Role::official:
        return beside().is_linked(mark, 6) && !is_held_by_pupil(mark) ? Verdict::other : Verdict::open;
      case Role::pupil:
        if (is_alumnus(mark, 1)) return Verdict::other;
        [[fallthrough]];
      case Role::kin:
        return mark.governed || !beside().is_linked(mark, 2) ? Verdict::open : Verdict::pupil;
      case Role::pupils:
      case Role::family:
        return mark.governed || !mark.subject || !beside().is_linked(mark, 2) ||
                       beside().has_verb_between(mark) || (beside().is_adult() && !beside().follows_name())
                   ? Verdict::open
                   : Verdict::pupil;
      case Role::grade:
        return among_officials ? Verdict::open : of_following_grade(mark);
      case Role::winner:
        return among_officials ? Verdict::open : of_following_winner();
      case Role::pupil_verb:
        return beside().is_linked(mark, 3) && !is_about_teaching() && !has_office() && !among_officials
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
    const bool office = following_.size() > 1 && following_[1].role == Role::official &&
                        !beside().leads_to_next(following_[1]);
    if (office || (is_about_teaching() && beside().is_adult()) || !beside().is_linked(mark, 0))
      return Verdict::open;
    if (beside().is_adult() && (has_several_grades() || !beside().is_marked_off())) return Verdict::open;
    if (is_age(tokens_, mark) && (!name().full || name().patronymic)) return Verdict::open;
    return Verdict::pupil;
  }

  // «Брагина С.А. – 6а, 6б» teaches them.
  bool has_several_grades() const {
    return std::count_if(following_.begin(), following_.end(),
                         [](const RoleMark& mark) { return mark.role == Role::grade; }) > 1;
  }

  Verdict of_following_winner() const {
    if (is_about_teaching() || has_office()) return Verdict::open;
    for (std::size_t i = 1; i < following_.size(); ++i)
      if (following_[i].role == Role::grade || following_[i].role == Role::olympiad ||
          is_child(following_[i].role))
        return Verdict::pupil;
    return Verdict::open;
  }

  // «Иванов Пётр» is how pupils are written; «Пётр Иванов» may be an adult, unless the sentence speaks of
  // pupils.
  Verdict by_form() {
    if (beside().is_adult() || name().unsure) return Verdict::open;
    if (name().surname_first && (name().sure_surname || beside().is_among_initials())) return Verdict::pupil;
    if (name().pet_name && !facts_.cites()) return Verdict::pupil;
    if (facts_.has_adult(beside().index()) || !(name().surname_first || facts_.has_winner()))
      return Verdict::open;
    return facts_.tells_of_pupils(tokens_[name().first].quote) ? Verdict::pupil : Verdict::open;
  }

  const Tokens& tokens_;
  const Sentence& sentence_;
  Company company_;
  SentenceFacts facts_;
  std::optional<Beside> beside_;
  std::size_t mark_ = 0;
  bool activity_before_ = false;
  Marks preceding_, following_;
  std::vector<Verdict> out_;
};

}  // namespace

std::vector<Verdict> judge_names(const Tokens& tokens, const Sentence& sentence, Company company) {
  return Judge(tokens, sentence, company).judge();
}

}  // namespace glasnost::check
