#include "plan/plan.h"

#include <algorithm>

#include "plan/urls.h"

namespace glasnost::plan {
namespace {

// The pages and endpoints of one municipality, as they are added to its plan.
class Planner {
 public:
  Planner(const model::Municipality& municipality, Plan& plan) : municipality_(municipality), plan_(plan) {}

  void page(Kind kind, const std::string& path, std::size_t subject = 0, const std::string& source = {}) {
    file(kind, file_of_page(path), subject, source);
  }
  void list(Kind kind, std::string_view collection) {
    file(kind, api_list(municipality_.id, collection), 0, {});
  }
  void entity(Kind kind, std::string_view collection, std::size_t subject, const record::Header& record) {
    file(kind, api_entity(municipality_.id, collection, record.id), subject, record.path);
  }
  void file(Kind kind, std::string path, std::size_t subject, std::string source) {
    plan_.push_back({std::move(path), kind, subject, std::move(source)});
  }

 private:
  const model::Municipality& municipality_;
  Plan& plan_;
};

void plan_schools(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::schools_page, schools_page(m.id));
  planner.list(Kind::api_schools, "schools");
  for (std::size_t i = 0; i < m.schools.size(); ++i) {
    const auto& record = m.schools[i].record;
    planner.page(Kind::school_page, school_page(m.id, record.id), i, record.path);
    planner.page(Kind::school_quality_page, school_quality_page(m.id, record.id), i, record.path);
    planner.entity(Kind::api_school, "schools", i, record);
  }
}

void plan_documents(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::documents_page, documents_page(m.id));
  planner.list(Kind::api_documents, "documents");
  for (std::size_t i = 0; i < m.documents.size(); ++i) {
    const auto& record = m.documents[i].record;
    planner.page(Kind::document_page, document_page(m.id, record.id), i, record.path);
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
  planner.list(Kind::api_programmes, "programmes");
  for (std::size_t i = 0; i < m.programmes.size(); ++i) {
    const auto& record = m.programmes[i].record;
    planner.page(Kind::programme_page, programme_page(m.id, record.id), i, record.path);
    planner.entity(Kind::api_programme, "programmes", i, record);
  }
}

void plan_data_sets(Planner& planner, const model::Municipality& m) {
  planner.page(Kind::data_sets_page, data_sets_page(m.id));
  planner.list(Kind::api_data_sets, "indicators");
  for (std::size_t i = 0; i < m.data_sets.size(); ++i) {
    const auto& record = m.data_sets[i].record;
    planner.page(Kind::data_set_page, data_set_page(m.id, record.id), i, record.path);
    planner.entity(Kind::api_data_set, "indicators", i, record);
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
  planner.page(Kind::municipality_page, municipality_page(m.id), 0, m.record.path);
  planner.page(Kind::quality_page, quality_page(m.id));
  planner.page(Kind::issues_page, issues_page(m.id));
  planner.file(Kind::api_municipality, api_municipality(m.id), 0, m.record.path);
  planner.list(Kind::api_cycle, "cycle");
  planner.list(Kind::api_issues, "issues");
  plan_schools(planner, m);
  plan_documents(planner, m);
  plan_programmes(planner, m);
  plan_data_sets(planner, m);
  return sorted(std::move(plan));
}

Plan plan_site(const model::Site& site, const std::vector<Asset>& assets) {
  Plan plan = {{file_of_page(""), Kind::home_page, 0, site.settings.path},
               {"404.html", Kind::not_found_page, 0, {}},
               {".nojekyll", Kind::empty_file, 0, {}},
               {"manifest.json", Kind::manifest, 0, {}},
               {api_index(), Kind::api_index, 0, {}},
               {api_build(), Kind::api_build, 0, {}},
               {api_municipalities(), Kind::api_municipalities, 0, {}}};
  for (std::size_t i = 0; i < assets.size(); ++i)
    plan.push_back({assets[i].path, Kind::asset, i, assets[i].source});
  return sorted(std::move(plan));
}

bool is_page(Kind kind) { return kind <= Kind::issues_page; }
bool is_endpoint(Kind kind) { return kind >= Kind::api_index && kind <= Kind::api_issues; }

}  // namespace glasnost::plan
