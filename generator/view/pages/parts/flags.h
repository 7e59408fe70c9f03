// What is wrong with a source, said at its place.
#pragma once

#include <string>
#include <vector>

#include "view/pages/parts/page_frame.h"

namespace glasnost::view {

// A finding at its place, with the editor's note; `is_remark`: the editor's own, nothing is wrong by a rule.
struct Flag {
  std::string text, note;
  bool is_remark = false;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("text", &Flag::text);
    visit("note", &Flag::note);
    visit("is_remark", &Flag::is_remark);
  }
};
// The short word for a finding where the dictionary has one (flag.<name>), else its message; an editor's own
// remark is all in its note.
Flag flag_of(const model::Issue& issue, const Words& words);
// Those of the issues, remarks last.
std::vector<Flag> flags_of(const std::vector<const model::Issue*>& issues, const Words& words);
// Those of the findings at `anchor` of a record; none where it is empty.
std::vector<Flag> flags_at(const record::Header& record, std::string_view anchor,
                           const MunicipalityContext& context);

// A finding below a table; `place`: what of the table it speaks of.
struct RemarkRow {
  std::string anchor, number, place;
  Flag flag;
  template <class Visit>
  static void fields(Visit&& visit) {
    using R = RemarkRow;
    visit("anchor", &R::anchor);
    visit("number", &R::number);
    visit("place", &R::place);
    visit("flag", &R::flag);
  }
};
// The `number`-th finding of a record, from 1, and the link to it that stands at its place.
RemarkRow remark_row(const model::Issue& issue, std::size_t number, const Words& words);
Link link_to(const RemarkRow& remark);

}  // namespace glasnost::view
