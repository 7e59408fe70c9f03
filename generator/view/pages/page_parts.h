// What several pages show alike: deadlines, flags, values, rows of documents.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/pages/page_frame.h"

namespace glasnost::view {

// A deadline in its own words; `day` where it is one day, `flags` what is wrong with it («такой даты нет»).
struct DeadlineView {
  std::string text;
  std::optional<Date> day;
  std::vector<std::string> flags;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DeadlineView;
    visit("text", &D::text);
    visit("day", &D::day);
    visit("flags", &D::flags);
  }
};
DeadlineView deadline_view(const Deadline& deadline, const Words& words);

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

// A published value with the sign of its unit, or the reason why there is none.
struct CellView {
  std::optional<Decimal> value;
  std::string unit, reason;
  template <class Visit>
  static void fields(Visit&& visit) {
    using C = CellView;
    visit("value", &C::value);
    visit("unit", &C::unit);
    visit("reason", &C::reason);
  }
};
CellView cell_view(const record::Cell* cell, std::string_view unit, const Words& words);

struct DocumentRow {
  Link link;  // «Распоряжение № 532 от 21 октября 2021 года»
  std::string title, kind, number, issuer, status;
  std::optional<Date> date;
  std::string date_text;  // where there is no date
  bool is_published = true;
  template <class Visit>
  static void fields(Visit&& visit) {
    using D = DocumentRow;
    visit("link", &D::link);
    visit("title", &D::title);
    visit("kind", &D::kind);
    visit("number", &D::number);
    visit("issuer", &D::issuer);
    visit("status", &D::status);
    visit("date", &D::date);
    visit("date_text", &D::date_text);
    visit("is_published", &D::is_published);
  }
};
DocumentRow document_row(std::size_t document, const MunicipalityContext& context);
// Newest first; those without a date last.
std::vector<std::size_t> newest_first(const model::Municipality& municipality);

// Where the numbers of a data set come from.
struct SourceView {
  std::string period, system, at;
  std::optional<Link> document;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = SourceView;
    visit("period", &S::period);
    visit("system", &S::system);
    visit("at", &S::at);
    visit("document", &S::document);
  }
};
SourceView source_view(const model::DataSet& data_set, const MunicipalityContext& context);

struct TargetView {
  std::string anchor, indicator;
  CellView value;
  std::string by;
  std::optional<Link> document;
  template <class Visit>
  static void fields(Visit&& visit) {
    using T = TargetView;
    visit("anchor", &T::anchor);
    visit("indicator", &T::indicator);
    visit("value", &T::value);
    visit("by", &T::by);
    visit("document", &T::document);
  }
};
std::vector<TargetView> target_views(const model::DataSet& data_set, const MunicipalityContext& context);

// What proves a step of the management cycle: a document by its name, or a programme's section by its title;
// `title` and `date` are the document's or the programme's.
struct Proof {
  Link link;
  std::string title, date;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("link", &Proof::link);
    visit("title", &Proof::title);
    visit("date", &Proof::date);
  }
};
struct StepView {
  std::string anchor, title;
  bool is_proven = false;
  std::vector<Proof> proofs;
  template <class Visit>
  static void fields(Visit&& visit) {
    using S = StepView;
    visit("anchor", &S::anchor);
    visit("title", &S::title);
    visit("is_proven", &S::is_proven);
    visit("proofs", &S::proofs);
  }
};
// `school`: only what concerns this school.
std::vector<StepView> step_views(std::optional<std::size_t> school, const MunicipalityContext& context);

Link school_link(std::size_t school, const MunicipalityContext& context);
std::vector<Link> school_links(const std::vector<std::size_t>& schools, const MunicipalityContext& context);
Link document_link(std::size_t document, const MunicipalityContext& context, std::string_view anchor = {});
// All schools, in the order of their names.
std::vector<std::size_t> schools_by_name(const model::Municipality& municipality);
std::string joined_text(const std::vector<Text>& parts);

// «пункт 2.1.», «пункт 2., подпункт 1», «пункт 2. (2-й с этим номером)»: how a reader calls a point.
std::string point_name(const std::vector<record::Point>& points, std::size_t index, const Words& words);

// Links of contacts, where what was typed makes one.
std::optional<Url> web_url(const Text& website);
std::optional<Url> phone_url(const Text& phone);
std::optional<Url> email_url(const Text& email);

}  // namespace glasnost::view
