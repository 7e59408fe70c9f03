#include <algorithm>

#include "app/diagnostics/formats.h"
#include "base/text/visible.h"

namespace glasnost::app {
namespace {

constexpr std::string_view kRed = "\033[1;31m", kYellow = "\033[1;33m", kBlue = "\033[1;36m",
                           kBold = "\033[1m", kGreen = "\033[1;32m", kPlain = "\033[0m";

std::string_view colour_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return kRed;
    case Severity::warning:
      return kYellow;
    case Severity::note:
      return kBlue;
  }
  return kPlain;
}

class TextWriter {
 public:
  TextWriter(Language language, bool coloured) : language_(language), coloured_(coloured) {}

  void write(const Finding& finding) {
    const Diagnostic& item = *finding.diagnostic;
    const std::string_view colour = colour_of(item.severity());
    margin_ = margin_of(finding);
    out_ += painted(kBold, visible_text(place_of(item)));
    out_ +=
        painted(colour, std::string(name_of(item.severity())) + '[' + std::string(item.rule->code) + "]: ");
    out_ += painted(kBold, finding.message) + '\n';
    quote(finding.place, colour);
    for (const auto& other : finding.others) {
      const Diagnostic there{item.rule, other.place.location, {}, {}, {}};
      const std::string place = visible_text(place_of(there));
      out_ += "  " + painted(kBlue, other.words + ": ") + place.substr(0, place.size() - 2) + '\n';
      quote(other.place, kBlue);
    }
    advise(say("почему это важно: ", "why it matters: "), finding.why);
    advise(say("как исправить: ", "how to repair: "), finding.fix);
  }

  std::string take() { return std::move(out_); }

 private:
  std::string_view say(std::string_view ru, std::string_view en) const {
    return language_ == Language::ru ? ru : en;
  }

  std::string painted(std::string_view colour, const std::string& text) const {
    if (!coloured_ || text.empty()) return text;
    return std::string(colour) + text + std::string(kPlain);
  }

  // The digits of the largest line number that is quoted.
  static std::size_t margin_of(const Finding& finding) {
    int line = finding.place.location.line;
    for (const auto& other : finding.others) line = std::max(line, other.place.location.line);
    return std::to_string(line).size();
  }

  void quote(const Place& place, std::string_view colour) {
    if (!place.excerpt) return;
    const std::string number = std::to_string(place.location.line);
    const std::string blank(margin_, ' ');
    const auto& excerpt = *place.excerpt;
    out_ += "  " + blank.substr(number.size()) + painted(kBlue, number + " | ") + excerpt.text + '\n';
    if (!excerpt.marks.empty())
      out_ += "  " + blank + painted(kBlue, " | ") + painted(colour, excerpt.marks) + '\n';
    if (!excerpt.odd_marks.empty())
      out_ += "  " + blank + painted(kBlue, " | ") +
              painted(colour, excerpt.odd_marks + ' ' + odd_words(excerpt)) + '\n';
  }

  // «латинские буквы «C», «o» в русском слове».
  std::string odd_words(const Excerpt& excerpt) const {
    std::string letters;
    for (const auto& letter : excerpt.odd_letters) letters += (letters.empty() ? "«" : ", «") + letter + "»";
    const bool one = excerpt.odd_letters.size() == 1;
    if (language_ == Language::en)
      return (excerpt.odd_latin ? "Latin " : "Russian ") + letters +
             (excerpt.odd_latin ? " in a Russian word" : " in a Latin word");
    if (excerpt.odd_latin) return (one ? "латинская " : "латинские ") + letters + " в русском слове";
    return (one ? "русская " : "русские ") + letters + " в латинском слове";
  }

  void advise(std::string_view heading, const std::string& words) {
    if (!words.empty()) out_ += "  " + painted(kGreen, std::string(heading)) + words + '\n';
  }

  const Language language_;
  const bool coloured_;
  std::size_t margin_ = 1;
  std::string out_;
};

}  // namespace

std::string write_text(const Findings& findings, bool coloured) {
  TextWriter writer(findings.language, coloured);
  for (const auto& finding : findings.list) writer.write(finding);
  return writer.take();
}

}  // namespace glasnost::app
