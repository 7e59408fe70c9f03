#include "plan/plan.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/deadlines.h"
#include "plan/urls.h"

namespace glasnost::plan {
namespace {

// How many files a list takes: at least one.
std::size_t parts_of(std::size_t count, std::size_t size) {
  return count == 0 ? 1 : (count + size - 1) / size;
}

// The pages and endpoints of one municipality, as they are added to its plan.
class Planner {
 public:
  Planner(const model::Municipality& municipality, Plan& plan) : municipality_(municipality), plan_(plan) {}

  void page(Kind kind, const std::string& path, std::size_t subject = 0, const std::string& source = {}) {
    file(kind, file_of_page(path), subject, source);
  }
  // The page of a record, and its former addresses.
  void page(Kind kind, const std::string& path, std::size_t subject, const record::Header& record) {
    page(kind, path, subject, record.path);
    for (const auto& former : record.redirect_from)
      if (auto moved = moved_file(municipality_, former.value))
        plan_.push_back({*moved, Kind::moved_page, subject, record.path, 0, path});
  }
  // The files of a list with `count` items.
  void list(Kind kind, std::string_view collection, std::size_t count) {
    for (std::size_t part = 0; part < parts_of(count, kItemsPerFile); ++part)
      plan_.push_back({api_list(municipality_.id, collection, part), kind, 0, {}, part});
  }
  void entity(Kind kind, std::string_view collection, std::size_t subject, const record::Header& record) {
    file(kind, api_entity(municipality_.id, collection, record.id), subject, record.path);
  }
  void table(Kind kind, std::string_view collection, std::size_t subject, const record::Header& record) {
    file(kind, csv_entity(municipality_.id, collection, record.id), subject, record.path);
  }
  void file(Kind kind, std::string path, std::size_t subject, std::string source) {
    plan_.push_back({std::move(path), kind, subject, std::move(source), 0});
  }

 private:
  const model::Municipality& municipality_;
  Plan& plan_;
};

void plan_schools(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::schools_page, schools_page(m.id));
  planner.list(Kind::api_schools, "schools", m.schools.size());
  for (std::size_t i = 0; i < m.schools.size(); ++i) {
    const auto& record = m.schools[i].record;
    planner.page(Kind::school_page, school_page(m.id, record.id), i, record);
    planner.page(Kind::school_quality_page, school_quality_page(m.id, record.id), i, record.path);
    planner.entity(Kind::api_school, "schools", i, record);
  }
}

void plan_documents(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::documents_page, documents_page(m.id));
  planner.list(Kind::api_documents, "documents", m.documents.size());
  for (std::size_t i = 0; i < m.documents.size(); ++i) {
    const auto& record = m.documents[i].record;
    planner.page(Kind::document_page, document_page(m.id, record.id), i, record);
    planner.entity(Kind::api_document, "documents", i, record);
    const std::string folder =
        record.path.substr(0, record.path.size() - std::string_view(".md").size()) + "/";
    for (std::size_t f = 0; f < m.attachment_files.size(); ++f) {
      const auto& file = m.attachment_files[f];
      if (file.starts_with(folder))
        planner.file(Kind::attachment, attachment_file(m.id, record.id, file.substr(folder.size())), f, file);
    }
  }
}

void plan_programmes(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::programmes_page, programmes_page(m.id));
  planner.list(Kind::api_programmes, "programmes", m.programmes.size());
  for (std::size_t i = 0; i < m.programmes.size(); ++i) {
    const auto& record = m.programmes[i].record;
    planner.page(Kind::programme_page, programme_page(m.id, record.id), i, record);
    planner.entity(Kind::api_programme, "programmes", i, record);
    planner.table(Kind::csv_programme, "programmes", i, record);
  }
}

void plan_data_sets(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::data_sets_page, data_sets_page(m.id));
  planner.list(Kind::api_data_sets, "indicators", m.data_sets.size());
  for (std::size_t i = 0; i < m.data_sets.size(); ++i) {
    const auto& record = m.data_sets[i].record;
    planner.page(Kind::data_set_page, data_set_page(m.id, record.id), i, record);
    planner.entity(Kind::api_data_set, "indicators", i, record);
    planner.table(Kind::csv_data_set, "indicators", i, record);
  }
}

void plan_risks(Planner& planner, const model::Municipality& m) {
  if (!m.risks.empty()) planner.page(Kind::risks_list_page, risks_list_page(m.id));
  for (std::size_t i = 0; i < m.risks.size(); ++i) {
    const auto& record = m.risks[i].record;
    planner.page(Kind::risks_page, risks_page(m.id, record.id), i, record);
    planner.entity(Kind::api_risks, "risks", i, record);
  }
}

void plan_monitoring(Planner& planner, const model::Municipality& m) {
  if (!m.monitoring.empty()) planner.page(Kind::monitoring_list_page, monitoring_list_page(m.id));
  for (std::size_t i = 0; i < m.monitoring.size(); ++i) {
    const auto& record = m.monitoring[i].record;
    planner.page(Kind::monitoring_page, monitoring_page(m.id, record.id), i, record);
    planner.entity(Kind::api_monitoring, "monitoring", i, record);
  }
}

// The register of all schools by letter.
void plan_letters(Plan& plan, const model::Site& site) {
  const auto letters = school_letters(site);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    std::size_t count = 0;
    for (const auto& summary : site.summaries)
      count += static_cast<std::size_t>(
          std::count_if(summary.schools.begin(), summary.schools.end(),
                        [&](const model::SchoolItem& school) { return school.letter == letters[i]; }));
    for (std::size_t part = 0; part < parts_of(count, kSchoolsPerPage); ++part)
      plan.push_back(
          {file_of_page(schools_letter_page(letters[i], part)), Kind::schools_letter_page, i, {}, part});
  }
}

void plan_indicators(Plan& plan, const model::Site& site) {
  std::map<std::string, std::size_t, std::less<>> rows;
  for (const auto& summary : site.summaries)
    for (const auto& item : summary.indicators) ++rows[item.code];
  plan.push_back({api_indicators(), Kind::api_indicators, 0, {}, 0});
  std::size_t subject = 0;
  for (const auto& [code, indicator] : site.vocabulary.indicators) {
    plan.push_back({file_of_page(indicator_page(code)), Kind::indicator_page, subject, {}, 0});
    plan.push_back({csv_indicator(code), Kind::csv_indicator, subject, {}, 0});
    for (std::size_t part = 0; part < parts_of(rows[code], kItemsPerFile); ++part)
      plan.push_back({api_indicator(code, part), Kind::api_indicator, subject, {}, part});
    ++subject;
  }
}

Plan sorted(Plan plan) {
  std::stable_sort(plan.begin(), plan.end(),
                   [](const PlannedFile& a, const PlannedFile& b) { return a.path < b.path; });
  return plan;
}

}  // namespace

Plan plan_municipality(const model::Municipality& m) {
  Plan plan;
  Planner planner(m, plan);
  planner.page(Kind::municipality_page, municipality_page(m.id), 0, m.record);
  planner.page(Kind::quality_page, quality_page(m.id));
  planner.page(Kind::issues_page, issues_page(m.id));
  planner.file(Kind::api_municipality, api_municipality(m.id), 0, m.record.path);
  planner.page(Kind::deadlines_page, deadlines_page(m.id));
  planner.list(Kind::api_deadlines, "deadlines", model::deadlines_of(m).size());
  planner.list(Kind::api_cycle, "cycle", model::kCycleStepCount);
  planner.file(Kind::api_issues, api_list(m.id, "issues"), 0, {});
  plan_schools(planner, m);
  plan_documents(planner, m);
  plan_programmes(planner, m);
  plan_data_sets(planner, m);
  plan_risks(planner, m);
  plan_monitoring(planner, m);
  return sorted(std::move(plan));
}

Plan plan_site(const model::Site& site, const std::vector<Asset>& assets) {
  Plan plan = {{file_of_page(""), Kind::home_page, 0, site.settings.path, 0},
               {file_of_page(glossary_page()), Kind::glossary_page, 0, {}, 0},
               {"404.html", Kind::not_found_page, 0, {}, 0},
               {".nojekyll", Kind::empty_file, 0, {}, 0},
               {"manifest.json", Kind::manifest, 0, {}, 0},
               {api_index(), Kind::api_index, 0, {}, 0},
               {api_build(), Kind::api_build, 0, {}, 0}};
  for (std::size_t part = 0; part < parts_of(site.summaries.size(), kItemsPerFile); ++part)
    plan.push_back({api_municipalities(part), Kind::api_municipalities, 0, {}, part});
  plan_letters(plan, site);
  plan_indicators(plan, site);
  for (std::size_t i = 0; i < assets.size(); ++i)
    plan.push_back({assets[i].path, Kind::asset, i, assets[i].source, 0});
  return sorted(std::move(plan));
}

bool is_page(Kind kind) { return kind <= Kind::issues_page; }
bool is_endpoint(Kind kind) { return kind >= Kind::api_index && kind <= Kind::api_issues; }
bool is_table(Kind kind) { return kind >= Kind::csv_programme && kind <= Kind::csv_indicator; }

std::vector<std::string> school_letters(const model::Site& site) {
  std::set<std::string> letters;
  for (const auto& summary : site.summaries)
    for (const auto& school : summary.schools) letters.insert(school.letter);
  return {letters.begin(), letters.end()};
}

}  // namespace glasnost::plan
