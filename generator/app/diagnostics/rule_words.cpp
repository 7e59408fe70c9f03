#include "app/diagnostics/rule_words.h"

#include <algorithm>
#include <array>

#include "base/rules/examples.h"
#include "base/text/text.h"
#include "base/text/utf8.h"
#include "base/text/visible.h"

namespace glasnost::app {
namespace {

// A hint stands at the end of a word, with nothing between: «нет школы «{0}»{1}».
bool is_hint(std::string_view before) {
  static constexpr std::array<std::string_view, 4> kOpening = {"«", "“", "№", "‹"};
  if (before.empty()) return false;
  const auto last = static_cast<unsigned char>(before.back());
  if (last < 0x80) return is_word_character(last);
  return std::none_of(kOpening.begin(), kOpening.end(),
                      [&](std::string_view opening) { return before.ends_with(opening); });
}

// The code inside what was copied from a message: error[yaml/tab]: …
std::string_view code_in(std::string_view typed) {
  const std::size_t open = typed.find('['), close = typed.find(']');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return typed;
  return typed.substr(open + 1, close - open - 1);
}

std::string_view severity_words(Severity severity, bool ru) {
  switch (severity) {
    case Severity::error:
      return ru ? "ошибка: сайт не публикуется, пока она не исправлена"
                : "error: nothing is published until it is repaired";
    case Severity::warning:
      return ru ? "предупреждение: публикуется и показано на сайте; останавливает сборку с --strict"
                : "warning: published and shown on the site; stops a build with --strict";
    case Severity::note:
      return ru ? "заметка: только для сведения" : "note: for information only";
  }
  return {};
}

// Lines of an example, each with a margin.
std::string indented(std::string_view text) {
  std::string out;
  for (std::size_t start = 0; start < text.size();) {
    std::size_t end = text.find('\n', start);
    if (end == std::string_view::npos) end = text.size();
    out += "    " + visible_text(text.substr(start, end - start)) + '\n';
    start = end + 1;
  }
  return out;
}

std::string side(const Example& example, std::string_view text, bool ru) {
  std::string out;
  for (const auto& file : files_of(example, text)) {
    if (!file.path.empty()) out += "  " + visible_text(file.path) + ":\n";
    out += indented(file.text);
  }
  if (out.empty()) out = ru ? "    (такого файла нет)\n" : "    (there is no such file)\n";
  return out;
}

std::string example_words(const Example& example, bool ru) {
  const bool situation = example.kind == Example::Kind::situation;
  const std::string_view wrong = situation && !ru ? example.en_wrong : example.wrong;
  const std::string_view right = situation && !ru ? example.en_right : example.right;
  return (ru ? "\nНеправильно:\n" : "\nWrong:\n") + side(example, wrong, ru) +
         (ru ? "\nПравильно:\n" : "\nRight:\n") + side(example, right, ru);
}

}  // namespace

std::string general_words(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' && text[i + 1] >= '0' &&
                      text[i + 1] <= '9';
    if (!slot) {
      out += text[i];
      continue;
    }
    if (!is_hint(out)) out += "…";
    i += 2;
  }
  return out;
}

std::string list_rules(Language language) {
  std::size_t longest = 0;
  for (const Rule& rule : catalogue()) longest = std::max(longest, rule.code.size());
  std::string out;
  for (const Rule& rule : catalogue()) {
    std::string severity(name_of(rule.severity));
    std::string code(rule.code);
    severity.resize(std::string_view("warning").size() + 2, ' ');
    code.resize(longest + 2, ' ');
    out += severity + code + general_words(language == Language::ru ? rule.ru : rule.en) + '\n';
  }
  return out;
}

std::optional<std::string> explain_rule(std::string_view typed, Language language) {
  const Rule* rule = find_rule(trim(code_in(typed)));
  if (rule == nullptr) return std::nullopt;
  const bool ru = language == Language::ru;
  std::string out = std::string(rule->code) + '\n' + std::string(severity_words(rule->severity, ru)) + "\n\n";
  out += (ru ? "Что не так: " : "What is wrong: ") + general_words(ru ? rule->ru : rule->en) + '\n';
  if (const auto why = why_of(*rule, language); !why.empty())
    out += (ru ? "Почему это важно: " : "Why it matters: ") + std::string(why) + '\n';
  if (const auto fix = general_words(ru ? rule->ru_fix : rule->en_fix); !fix.empty())
    out += (ru ? "Как исправить: " : "How to repair: ") + fix + '\n';
  if (const Example* example = example_of(rule->code)) out += example_words(*example, ru);
  return out;
}

std::string unknown_rule(std::string_view typed, Language language) {
  const bool ru = language == Language::ru;
  const std::string_view code = code_in(typed);
  std::string out =
      (ru ? "glasnost: кода «" : "glasnost: there is no code “") + visible_text(code) + (ru ? "» нет" : "”");
  if (const Rule* nearest = nearest_rule(code))
    out += (ru ? ". Возможно, это " : ". It may be ") + std::string(nearest->code);
  else if (code.starts_with("source/"))
    out +=
        ru ? ": это собственное замечание редактора об источнике (known_issues), программа его не проверяет"
           : ": it is an editor's own remark on the source (known_issues), which nothing checks";
  return out + (ru ? "\nВсе коды: glasnost check --list\n" : "\nAll codes: glasnost check --list\n");
}

}  // namespace glasnost::app
