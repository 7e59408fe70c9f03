// The lines of an order's body, cut into points, headings and the text between them. Fenced code is never
// cut.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/markdown/placed_text.h"

namespace glasnost::record {

// From outer to inner: `1.` `1.2`, then `1)`, then `а)`, then a dash.
enum class LabelForm { number, bracket, letter, dash };

// A label at the start of a line; `begin` is its first byte, `content` the first byte of the words behind it.
struct PointLabel {
  LabelForm form = LabelForm::number;
  std::string text;
  std::size_t begin = 0, content = 0;
};
std::optional<PointLabel> parse_label(std::string_view line);

struct PointPiece {
  enum class Kind { text, heading, point } kind = Kind::text;
  PointLabel label;
  PlacedText text;  // without the label
  Mark mark;
};

// `references`: the link definitions (`[name]: https://…`) of the whole text by folded name.
struct PointPieces {
  std::vector<PointPiece> pieces;
  std::map<std::string, PlacedLine> references;
};
PointPieces cut_points(const PlacedText& text);

// A piece below the definitions that it names in brackets, so that it can be parsed alone.
PlacedText with_references(const PlacedText& text, const std::map<std::string, PlacedLine>& references);

}  // namespace glasnost::record
