#include "base/text/excerpt.h"

#include <algorithm>

#include "base/text/mixed_letters.h"
#include "base/text/utf8.h"
#include "base/text/visible.h"

namespace glasnost {
namespace {

constexpr std::size_t kScreen = 100;  // cells of a terminal
constexpr std::size_t kBefore = 40;   // of them, what is kept before the place
constexpr std::size_t kLongest = 60;  // characters underlined

struct Cell {
  std::string shown;
  std::size_t width = 0;
};

// A span of characters of the line.
struct Span {
  std::size_t begin = 0, end = 0;
};

// The neighbourhood of the place, where a line is as long as a book.
struct Clip {
  std::string_view text;
  int column = 0;
  bool cut_before = false, cut_behind = false;
};

Clip clip_of(std::string_view line, int column) {
  constexpr std::size_t kLongLine = 8192, kAround = 4 * kScreen;  // bytes, characters
  if (line.size() <= kLongLine) return {line, column, false, false};
  Clip clip{line, column, false, false};
  std::size_t begin = 0;
  for (; begin < line.size() && clip.column > static_cast<int>(kAround); --clip.column)
    next_character(line, begin);
  std::size_t end = begin;
  for (std::size_t i = 0; end < line.size() && i < 2 * kAround; ++i) next_character(line, end);
  clip.text = line.substr(begin, end - begin);
  clip.cut_before = begin > 0;
  clip.cut_behind = end < line.size();
  return clip;
}

std::u32string characters_of(std::string_view line) {
  std::u32string out;
  for (std::size_t at = 0; at < line.size();) out += next_character(line, at);
  return out;
}

// An escape like ‹U+200B› takes as many cells as it has characters.
std::size_t width_of(const std::string& shown, char32_t character) {
  const std::u32string characters = to_characters(shown);
  return characters.size() > 1 ? characters.size() : cells_of(characters.empty() ? character : characters[0]);
}

std::vector<Cell> to_cells(std::u32string_view characters) {
  std::vector<Cell> cells;
  for (const char32_t character : characters) {
    std::string shown = visible_character(character);
    const std::size_t width = width_of(shown, character);
    cells.push_back({std::move(shown), width});
  }
  return cells;
}

// What the finding quotes, as near as it stands at its column or behind it; else one character.
Span find_span(std::u32string_view characters, std::size_t place, const std::vector<std::string>& words) {
  place = std::min(place, characters.size());
  Span best{place, place + 1};
  std::size_t longest = 0;
  for (const std::string& word : words) {
    const std::u32string wanted = to_characters(word);
    if (wanted.empty() || wanted.size() <= longest) continue;
    const std::size_t found = characters.find(wanted, place);
    if (found == std::u32string_view::npos) continue;
    longest = wanted.size();
    best = {found, found + wanted.size()};
  }
  return best;
}

// 1 where a quote stands at `place`: what it opens is underlined with it.
std::size_t quotes_at(std::u32string_view characters, std::size_t place) {
  constexpr std::u32string_view kQuotes = U"\"'«“";
  return place < characters.size() && kQuotes.find(characters[place]) != std::u32string_view::npos ? 1 : 0;
}

std::size_t width_between(const std::vector<Cell>& cells, std::size_t begin, std::size_t end) {
  std::size_t width = 0;
  for (std::size_t i = begin; i < std::min(end, cells.size()); ++i) width += cells[i].width;
  return width;
}

// The part of the line that fits the screen and holds `place`.
Span window_of(const std::vector<Cell>& cells, std::size_t place) {
  if (width_between(cells, 0, cells.size()) <= kScreen) return {0, cells.size()};
  Span window{std::min(place, cells.size()), std::min(place, cells.size())};
  std::size_t width = 0;
  while (window.begin > 0 && width + cells[window.begin - 1].width <= kBefore)
    width += cells[--window.begin].width;
  while (window.end < cells.size() && width + cells[window.end].width <= kScreen)
    width += cells[window.end++].width;
  while (window.begin > 0 && width + cells[window.begin - 1].width <= kScreen)
    width += cells[--window.begin].width;
  return window;
}

// Blanks and carets below the window; one caret behind its end for a place that is there.
class Marks {
 public:
  Marks(const std::vector<Cell>& cells, Span window, bool cut_before)
      : cells_(cells), window_(window), cut_before_(cut_before) {}

  std::string below(const std::vector<std::size_t>& places) const {
    std::string out(cut_before_ ? 1 : 0, ' ');
    std::size_t wanted = 0;
    while (wanted < places.size() && places[wanted] < window_.begin) ++wanted;
    for (std::size_t i = window_.begin; i <= window_.end && wanted < places.size(); ++i) {
      const bool marked = places[wanted] == i;
      if (marked) ++wanted;
      const std::size_t width = i < cells_.size() ? cells_[i].width : 1;
      if (marked || i < window_.end)
        out.append(marked ? std::max<std::size_t>(width, 1) : width, marked ? '^' : ' ');
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
  }

 private:
  const std::vector<Cell>& cells_;
  const Span window_;
  const bool cut_before_;
};

std::vector<std::size_t> places_between(Span span) {
  std::vector<std::size_t> places;
  for (std::size_t i = span.begin; i < span.end; ++i) places.push_back(i);
  return places;
}

void add_odd_letters(Excerpt& excerpt, std::u32string_view characters, Span words, const Marks& marks) {
  const OddLetters odd = odd_letters(characters, words.begin, words.end);
  if (odd.empty()) return;
  excerpt.odd_latin = odd.latin;
  excerpt.odd_marks = marks.below(odd.places);
  for (const std::size_t place : odd.places) {
    const std::string letter = to_bytes(characters.substr(place, 1));
    auto& letters = excerpt.odd_letters;
    if (std::find(letters.begin(), letters.end(), letter) == letters.end()) letters.push_back(letter);
  }
}

}  // namespace

Excerpt excerpt_of(std::string_view line, const Spot& spot) {
  const Clip clip = clip_of(line, spot.column);
  const std::u32string characters = characters_of(clip.text);
  const std::vector<Cell> cells = to_cells(characters);
  const auto place = static_cast<std::size_t>(std::max(clip.column - 1, 0));
  const Span window = window_of(cells, place);
  const bool cut_before = window.begin > 0 || clip.cut_before;
  Excerpt out;
  if (cut_before) out.text += "…";
  for (std::size_t i = window.begin; i < window.end; ++i) out.text += cells[i].shown;
  if (window.end < cells.size() || clip.cut_behind) out.text += "…";
  if (clip.column <= 0) return out;
  const Marks marks(cells, window, cut_before);
  const Span words = find_span(characters, place, spot.words);
  const std::size_t start = std::min(place, characters.size());
  const std::size_t end =
      words.begin <= start + quotes_at(characters, start) ? std::min(words.end, start + kLongest) : start + 1;
  out.marks = marks.below(places_between({start, end}));
  add_odd_letters(out, characters, words, marks);
  return out;
}

}  // namespace glasnost
