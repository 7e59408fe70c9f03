#include <algorithm>

#include "base/time/deadline_days.h"
#include "base/time/deadline_forms.h"
#include "base/time/deadline_words.h"

namespace glasnost::wording {

namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

// «отдельному», «утверждённым»
void accept_adjective(Cursor& cursor) {
  if (ends_with_any(cursor.peek().word, {"ому", "ему", "ым", "им", "ыми", "ими"})) cursor.skip();
}

// «графику», «планом работы», «плану-графику»: which of the two it is.
std::optional<DeadlineKind> accept_plan_word(Cursor& cursor) {
  const auto accept_schedule = [&cursor] {
    return cursor.accept_any({"графику", "графикам", "графиком", "графиками", "расписанию", "расписанием"});
  };
  if (accept_schedule()) return DeadlineKind::by_schedule;
  if (!cursor.accept_any({"плану", "планам", "планом", "планами"})) return std::nullopt;
  const std::size_t after_plan = cursor.position();
  if (cursor.accept(Sign::dash) && accept_schedule()) return DeadlineKind::by_schedule;
  cursor.reset(after_plan);
  return DeadlineKind::by_plan;
}

// Words that say what the plan is of, not whose it is.
bool is_activity(const Cursor& cursor) {
  return cursor.is_any(
      {"проведения", "прохождения", "реализации", "мероприятий", "повышения", "посещения", "заседаний"});
}

// «указываются», «утверждаются»: the sentence goes on about something else.
bool is_verb(const Cursor& cursor) {
  return ends_with_any(cursor.peek().word, {"ются", "ется", "ится", "ятся"});
}

// A dot behind a word of four letters or more ends a sentence; «г. Щекино» goes on.
bool is_sentence_end(const Cursor& cursor, std::size_t word_bytes) {
  constexpr std::size_t kFourLetters = 8;
  return cursor.peek().sign == Sign::dot && (word_bytes >= kFourLetters || cursor.peek(1).sign == Sign::end);
}

// The words of an owner end where days begin («на 2022 год», «, апрель»).
bool span_begins(Cursor cursor, const DeadlineContext& context) {
  const bool may_begin = cursor.peek().sign == Sign::comma || cursor.peek().sign == Sign::number ||
                         cursor.is_any({"в", "на", "до", "с", "со", "не"});
  cursor.accept(Sign::comma);
  return may_begin && parse_span(cursor, context).has_value();
}

std::string accept_owner(Cursor& cursor, const DeadlineContext& context) {
  const std::size_t start = cursor.position();
  std::size_t word_bytes = 0;
  bool stated = false;  // a comma right behind «графику» begins something else
  while (!cursor.at_end()) {
    const Sign sign = cursor.peek().sign;
    if (sign == Sign::open || sign == Sign::close || sign == Sign::semicolon) break;
    if (is_sentence_end(cursor, word_bytes) || span_begins(cursor, context)) break;
    if (is_verb(cursor)) {
      std::string owner = cursor.slice(start, cursor.position());
      cursor.skip_all();
      return owner;
    }
    if (cursor.position() == start)
      stated = sign == Sign::word || sign == Sign::quote || sign == Sign::number;
    word_bytes = cursor.peek().word.size();
    cursor.skip();
  }
  return stated ? cursor.slice(start, cursor.position()) : std::string();
}

bool accept_after(Cursor& cursor) {
  if (cursor.accept("после")) return true;
  if (cursor.accept_any({"со", "с"})) return cursor.accept_any({"дня", "момента", "даты", "времени"});
  return cursor.accept_all({"от", "даты"});
}

std::optional<Deadline> relative(Cursor& cursor, int count, std::string unit) {
  const std::size_t start = cursor.position();
  cursor.skip_all();
  std::string event = cursor.slice(start, cursor.position());
  const bool has_bracket = event.find('(') != std::string::npos;
  while (event.ends_with('.') || (event.ends_with(')') && !has_bracket)) event.pop_back();
  if (event.empty()) return std::nullopt;
  Deadline deadline;
  deadline.kind = DeadlineKind::relative;
  deadline.after = After{count, std::move(unit), std::move(event)};
  return deadline;
}

// «в течение календарного года, следующего за отчётным периодом»
std::optional<Deadline> parse_following(Cursor& cursor) {
  if (!accept_during(cursor)) return std::nullopt;
  auto unit = accept_unit(cursor);
  if (!unit) return std::nullopt;
  cursor.accept(Sign::comma);
  if (!cursor.accept_any({"следующего", "следующей"}) || !cursor.accept("за")) return std::nullopt;
  return relative(cursor, 1, std::move(*unit));
}

// «в течение 10 дней после …», «не позднее 5 рабочих дней со дня …»
std::optional<Deadline> parse_counted(Cursor& cursor) {
  if (cursor.accept_all({"не", "позднее"}) || cursor.accept_all({"не", "позже"})) {
    cursor.accept("чем");
    cursor.accept("через");
  } else if (!accept_during(cursor) && !cursor.accept("через")) {
    return std::nullopt;
  }
  const bool counted = cursor.peek().sign == Sign::number;
  const auto count = accept_count(cursor);
  if (counted && !count) return std::nullopt;
  const bool working = cursor.accept_any({"рабочих", "рабочего", "рабочий"});
  if (!working) cursor.accept_any({"календарных", "учебных"});
  auto unit = accept_unit(cursor);
  if (!unit || (working && *unit != "day") || !accept_after(cursor)) return std::nullopt;
  return relative(cursor, count.value_or(1), working ? "working_day" : std::move(*unit));
}

bool on_occasion(Cursor& cursor) {
  if (cursor.accept_all({"по", "мере"}) || cursor.accept("при")) return !cursor.at_end();
  if (!cursor.accept("по")) return false;
  if (cursor.accept_any({"необходимости", "запросу", "запросам"})) return true;
  return cursor.accept_any({"итогам", "результатам", "окончании", "завершении"}) && !cursor.at_end();
}

// «Плановые заседания (внеплановые) ППК»: named by its event, without any number.
bool is_meeting(Cursor cursor) {
  bool meeting = false;
  for (; !cursor.at_end(); cursor.skip()) {
    if (cursor.peek().sign == Sign::number) return false;
    meeting = meeting || cursor.peek().word.starts_with("заседани");
  }
  return meeting;
}

}  // namespace

std::optional<Deadline> parse_schedule(Cursor& cursor, const DeadlineContext& context) {
  if (!cursor.accept_all({"в", "соответствии", "с"}) && !cursor.accept_any({"по", "согласно"}))
    return std::nullopt;
  accept_adjective(cursor);
  const auto kind = accept_plan_word(cursor);
  if (!kind) return std::nullopt;
  Deadline deadline;
  deadline.kind = *kind;
  cursor.accept("работы");
  const bool activity = is_activity(cursor);
  std::string owner = accept_owner(cursor, context);
  if (!activity) deadline.owner = std::move(owner);
  return deadline;
}

std::optional<Deadline> parse_relative(Cursor& cursor, const DeadlineContext&) {
  const std::size_t start = cursor.position();
  if (auto following = parse_following(cursor)) return following;
  cursor.reset(start);
  return parse_counted(cursor);
}

std::optional<Deadline> parse_horizon(Cursor& cursor, const DeadlineContext&) {
  if (!accept_during(cursor) && !cursor.accept("на")) return std::nullopt;
  if (!accept_count(cursor)) return std::nullopt;
  if (cursor.accept(Sign::dash) && !accept_count(cursor)) return std::nullopt;
  if (!cursor.accept_any({"лет", "года", "год"})) return std::nullopt;
  Deadline deadline;
  deadline.kind = DeadlineKind::text;
  return deadline;
}

std::optional<Deadline> parse_event(Cursor& cursor, const DeadlineContext&) {
  if (!is_meeting(cursor) && !on_occasion(cursor)) return std::nullopt;
  cursor.skip_all();
  Deadline deadline;
  deadline.kind = DeadlineKind::on_event;
  return deadline;
}

}  // namespace glasnost::wording
