#include "record/outline/points.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "record/markdown/markdown_tree.h"
#include "record/markdown/markdown_writer.h"
#include "record/outline/point_lines.h"

namespace glasnost::record {
namespace {

constexpr int kNoParent = -1;

class PointReader {
 public:
  PointReader(const MarkdownSource& source, Diagnostics& diagnostics)
      : path_(source.path), diagnostics_(diagnostics) {}

  void read(const PointPiece& piece, const std::map<std::string, PlacedLine>& references) {
    if (piece.kind == PointPiece::Kind::heading) start_numbering();
    Point point;
    point.mark = piece.mark;
    if (piece.kind == PointPiece::Kind::point) place(point, piece.label);
    point.body = parse_body(with_references(piece.text, references));
    if (piece.kind == PointPiece::Kind::point || !point.body.empty()) points_.push_back(std::move(point));
  }

  std::vector<Point> take() { return std::move(points_); }

 private:
  void start_numbering() {
    numbered_.clear();
    seen_.clear();
    for (int& last : last_of_form_) last = kNoParent;
  }

  void place(Point& point, const PointLabel& label) {
    point.label = label.text;
    point.parent = label.form == LabelForm::number ? parent_of_number(label.text) : last_outer(label.form);
    const bool has_parent = point.parent != kNoParent;
    point.depth = has_parent ? points_[static_cast<std::size_t>(point.parent)].depth + 1 : 0;
    point.anchor =
        anchor_of(label, has_parent ? points_[static_cast<std::size_t>(point.parent)].anchor : "p");
    if (label.form != LabelForm::dash) note_repeat(point, label);
    const auto index = static_cast<int>(points_.size());
    last_of_form_[static_cast<std::size_t>(label.form)] = index;
    if (label.form == LabelForm::number) numbered_[std::string(without_last_dot(label.text))] = index;
  }

  // The nearest point above with the longest prefix: «3.1.2» stands below «3.1», else below «3».
  int parent_of_number(std::string_view label) const {
    std::string_view prefix = without_last_dot(label);
    for (std::size_t dot; (dot = prefix.rfind('.')) != std::string_view::npos;) {
      prefix = prefix.substr(0, dot);
      const auto found = numbered_.find(prefix);
      if (found != numbered_.end()) return found->second;
    }
    return kNoParent;
  }

  int last_outer(LabelForm form) const {
    int last = kNoParent;
    for (std::size_t outer = 0; outer < static_cast<std::size_t>(form); ++outer)
      last = std::max(last, last_of_form_[outer]);
    return last;
  }

  std::string anchor_of(const PointLabel& label, const std::string& parent) {
    const std::string part = label.form == LabelForm::dash ? std::string() : anchor_part(label.text);
    if (part.empty()) return context_.anchors.claim_unnumbered(parent);
    if (label.form == LabelForm::number) return context_.anchors.claim("p-" + part);
    return context_.anchors.claim(parent + (label.form == LabelForm::bracket ? "-n" : "-") + part);
  }

  void note_repeat(Point& point, const PointLabel& label) {
    const int scope = label.form == LabelForm::number ? kNoParent : point.parent;
    const auto [first, is_new] =
        seen_.try_emplace({scope, std::string(without_last_dot(label.text))}, point.mark);
    point.repeated = !is_new;
    if (is_new) return;
    const Mark before = first->second;
    diagnostics_.report_related("points/repeated-label", {path_, point.mark.line, point.mark.column},
                                {{Related::Tie::first, {path_, before.line, before.column}}},
                                {label.text, std::to_string(before.line)}, point.anchor);
  }

  Body parse_body(const PlacedText& text) {
    const MarkdownTree tree = parse_tree(text, path_, diagnostics_);
    const MarkdownPiece piece{text, path_, context_, diagnostics_};
    MarkdownWriter writer(piece);
    writer.write(tree.get());
    return writer.take();
  }

  std::string path_;
  Diagnostics& diagnostics_;
  MarkdownContext context_;
  std::vector<Point> points_;
  std::map<std::string, int, std::less<>> numbered_;  // label → its last point, since the last heading
  std::map<std::pair<int, std::string>, Mark> seen_;  // parent and label → its first place
  int last_of_form_[4] = {kNoParent, kNoParent, kNoParent, kNoParent};
};

}  // namespace

std::vector<Point> parse_points(std::string_view text, const MarkdownSource& source,
                                Diagnostics& diagnostics) {
  const PointPieces cut = cut_points(PlacedText(text, source));
  PointReader reader(source, diagnostics);
  for (const PointPiece& piece : cut.pieces) reader.read(piece, cut.references);
  return reader.take();
}

}  // namespace glasnost::record
