#include "source/text_faults.h"

#include <algorithm>
#include <optional>

#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::source {
namespace {

constexpr std::size_t kMarkLength = 7;

// A line of `sign` seven times, alone or before a blank.
bool is_mark(std::string_view line, char sign) {
  const std::size_t end = std::min(line.find_first_not_of(sign), line.size());
  return end == kMarkLength && (line.size() == end || line[end] == ' ');
}

// U+202A…U+202E and U+2066…U+2069.
std::size_t find_direction_mark(std::string_view line) {
  for (std::size_t at = line.find('\xE2'); at < line.size(); at = line.find('\xE2', at + 1)) {
    const std::string_view tail = line.substr(at + 1, 2);
    const bool early = tail >= "\x80\xAA" && tail <= "\x80\xAE";
    if (early || (tail >= "\x81\xA6" && tail <= "\x81\xA9")) return at;
  }
  return std::string_view::npos;
}

// Two runs of question marks that are longer than anybody's surprise, or one that is very long.
std::size_t find_question_marks(std::string_view line) {
  constexpr std::size_t kLong = 4, kVeryLong = 10;
  std::size_t first = std::string_view::npos;
  for (std::size_t at = line.find("????"); at < line.size(); at = line.find("????", at)) {
    const std::size_t end = std::min(line.find_first_not_of('?', at), line.size());
    if (end - at >= kVeryLong) return at;
    if (first != std::string_view::npos) return first;
    if (end - at >= kLong) first = at;
    at = end;
  }
  return std::string_view::npos;
}

std::size_t find_lost_letters(std::string_view line) {
  return std::min(line.find("\uFFFD"), find_question_marks(line));
}

// The byte of UTF-8 behind a first byte, as Windows-1251 or Windows-1252 would show it.
bool is_shown_tail(char32_t c) {
  constexpr std::u32string_view kOf1251 =
      U"ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕїŸŠšŽžŒœƒˆ˜‚„…†‡€‰‹‘’“”•–—™›¤¦§©«¬®°±µ¶·»\u00A0\u00AD";
  return (c >= 0x80 && c <= 0xBF) || kOf1251.find(c) != std::u32string_view::npos;
}

// Counts how long letters of one kind of spoilt text stand side by side.
class SpoiltLetters {
 public:
  // True where so many stand side by side that no person has typed them.
  bool is_sure(char32_t c, std::size_t at) {
    const bool tail = head_ && is_shown_tail(c);
    const bool head = c == U'Р' || c == U'С' || c == 0xD0 || c == 0xD1;
    if (!tail && !head) pairs_ = 0;
    if (tail && ++pairs_ == 1) start_of_pairs_ = head_at_;
    if (!tail && head_) pairs_ = 0;
    head_ = !tail && head;
    if (head_) head_at_ = at;
    const bool western = c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
    if (!western) western_ = 0;
    if (western && ++western_ == 1) start_of_western_ = at;
    return pairs_ == kSurePairs || western_ == kSureWestern;
  }
  std::size_t start() const { return pairs_ == kSurePairs ? start_of_pairs_ : start_of_western_; }

 private:
  // «Ѓ» behind «Р» happens, three such pairs in a row do not; nor do five accented letters.
  static constexpr int kSurePairs = 3, kSureWestern = 5;
  bool head_ = false;
  int pairs_ = 0, western_ = 0;
  std::size_t head_at_ = 0, start_of_pairs_ = 0, start_of_western_ = 0;
};

// Few lines have three capitals Р and С or an accented letter.
bool may_be_spoilt(std::string_view line) {
  int heads = 0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    if (line[i] == '\xC3') return true;
    heads += line[i] == '\xD0' && (line[i + 1] == '\xA0' || line[i + 1] == '\xA1');
  }
  return heads >= 3;
}

// UTF-8 shown as Windows-1251 («РџСЂРёРєР°Р·») or Windows-1252, and Windows-1251 shown as that («Ïðèêàç»).
std::size_t find_spoilt_letters(std::string_view line) {
  if (!may_be_spoilt(line)) return std::string_view::npos;
  SpoiltLetters spoilt;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t start = at;
    if (spoilt.is_sure(next_character(line, at), start)) return spoilt.start();
  }
  return std::string_view::npos;
}

class TextJudge {
 public:
  TextJudge(const std::string& path, Diagnostics& diagnostics) : path_(path), diagnostics_(diagnostics) {}

  void take(std::string_view line) {
    ++line_;
    take_marks(line);
    report(line, find_lost_letters(line), "source/lost-letters");
    report(line, find_direction_mark(line), "source/direction-mark");
    if (!spoilt_) spoilt_ = report(line, find_spoilt_letters(line), "source/mojibake");
  }

  bool finish() {
    close_conflict();
    return !conflicts_ && !spoilt_;
  }

 private:
  Location place(int line) const { return {path_, line, 1}; }

  bool report(std::string_view line, std::size_t at, std::string_view code) {
    if (at == std::string_view::npos) return false;
    diagnostics_.report(code, {path_, line_, column_at(line, at)});
    return true;
  }

  // `=======` is also what underlines a heading: it belongs to a conflict only inside of one.
  void take_marks(std::string_view line) {
    if (line.size() < kMarkLength) return;
    if (is_mark(line, '<')) {
      close_conflict();
      conflict_ = {line_, {}};
    } else if (conflict_ && (is_mark(line, '=') || is_mark(line, '|'))) {
      conflict_->others.push_back({Related::Tie::other, place(line_)});
    } else if (is_mark(line, '>') && (conflict_ || line.size() > kMarkLength)) {
      if (conflict_)
        conflict_->others.push_back({Related::Tie::other, place(line_)});
      else
        conflict_ = {line_, {}};
      close_conflict();
    }
  }

  void close_conflict() {
    if (!conflict_) return;
    diagnostics_.report_related("source/conflict-marker", place(conflict_->line),
                                std::move(conflict_->others));
    conflict_.reset();
    conflicts_ = true;
  }

  struct Conflict {
    int line = 0;
    std::vector<Related> others;
  };

  const std::string& path_;
  Diagnostics& diagnostics_;
  int line_ = 0;
  std::optional<Conflict> conflict_;  // the one that is open
  bool conflicts_ = false, spoilt_ = false;
};

}  // namespace

bool is_lfs_pointer(std::string_view bytes) {
  return bytes.starts_with("version https://git-lfs.github.com/spec/");
}

bool check_text(std::string_view text, const std::string& path, Diagnostics& diagnostics) {
  TextJudge judge(path, diagnostics);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    judge.take(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return judge.finish();
}

}  // namespace glasnost::source
