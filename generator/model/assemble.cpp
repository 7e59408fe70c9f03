#include <algorithm>

#include "model/cycle.h"
#include "model/link_records.h"
#include "model/suppress.h"

namespace glasnost::model {
namespace {

// Moves records into their linked form, sorted by id.
template <class Linked, class Record>
std::vector<Linked> adopt(std::vector<Record>&& records) {
  std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
  std::vector<Linked> out(records.size());
  for (std::size_t i = 0; i < records.size(); ++i) out[i].record = std::move(records[i]);
  return out;
}

void link_incoming(Municipality& m) {
  for (std::size_t i = 0; i < m.documents.size(); ++i) {
    for (const auto& relation : m.documents[i].relations) {
      const IncomingRelation incoming{.type = relation.reference.type.value, .document = i};
      if (relation.document) m.documents[*relation.document].incoming.push_back(incoming);
      if (relation.programme) m.programmes[*relation.programme].incoming.push_back(incoming);
    }
  }
}

bool approves(const Document& document, std::size_t programme) {
  return std::any_of(document.relations.begin(), document.relations.end(), [&](const Relation& relation) {
    return relation.programme == programme && relation.reference.type.value == "approves";
  });
}

// What a programme says of its approval is a relation of the document too.
void link_approvals(Municipality& m) {
  for (std::size_t i = 0; i < m.programmes.size(); ++i) {
    const auto& approved = m.programmes[i].approved_by;
    if (!approved || !approved->document || approves(m.documents[*approved->document], i)) continue;
    Relation relation{.reference = {}, .document = {}, .programme = i};
    relation.reference.type = {"approves", approved->reference.mark};
    m.documents[*approved->document].relations.push_back(std::move(relation));
  }
}

void link_assignments_to_schools(Municipality& m) {
  for (std::size_t d = 0; d < m.documents.size(); ++d)
    for (std::size_t a = 0; a < m.documents[d].assignments.size(); ++a) {
      const auto& assignment = m.documents[d].assignments[a];
      for (std::size_t s = 0; s < m.schools.size(); ++s) {
        const bool named = std::binary_search(assignment.schools.begin(), assignment.schools.end(), s);
        if (named || (assignment.all_schools && !m.schools[s].record.closed))
          m.schools[s].assignments.push_back({.document = d, .assignment = a});
      }
    }
}

void link_section_to_schools(Municipality& m, std::size_t programme, std::size_t section) {
  const auto& measures = m.programmes[programme].sections[section].measures;
  for (std::size_t i = 0; i < measures.size(); ++i)
    for (std::size_t s = 0; s < m.schools.size(); ++s) {
      const bool named = std::binary_search(measures[i].schools.begin(), measures[i].schools.end(), s);
      const bool all = measures[i].all_schools && !m.schools[s].record.closed;
      if (named || all)
        m.schools[s].measures.push_back(
            {.programme = programme, .section = section, .measure = i, .all = !named});
    }
}

void link_monitoring_to_schools(Municipality& m) {
  for (std::size_t i = 0; i < m.monitoring.size(); ++i)
    for (std::size_t s = 0; s < m.schools.size(); ++s) {
      const auto& covered = m.monitoring[i];
      const bool named = std::binary_search(covered.schools.begin(), covered.schools.end(), s);
      if (named || (covered.all_schools && !m.schools[s].record.closed)) m.schools[s].monitoring.push_back(i);
    }
}

void link_schools(Municipality& m) {
  for (std::size_t d = 0; d < m.documents.size(); ++d)
    for (std::size_t s = 0; s < m.schools.size(); ++s) {
      const auto& document = m.documents[d];
      if (document.all_schools || std::binary_search(document.schools.begin(), document.schools.end(), s))
        m.schools[s].documents.push_back(d);
    }
  link_assignments_to_schools(m);
  for (std::size_t p = 0; p < m.programmes.size(); ++p) {
    for (std::size_t s : m.programmes[p].participants) m.schools[s].programmes.push_back(p);
    for (std::size_t i = 0; i < m.programmes[p].sections.size(); ++i) link_section_to_schools(m, p, i);
  }
  for (std::size_t i = 0; i < m.data_sets.size(); ++i)
    for (std::size_t row = 0; row < m.data_sets[i].row_schools.size(); ++row)
      if (const auto& school = m.data_sets[i].row_schools[row])
        m.schools[*school].values.push_back({.data_set = i, .row = row});
  for (std::size_t i = 0; i < m.risks.size(); ++i)
    for (std::size_t s : m.risks[i].schools) m.schools[s].risks.push_back(i);
  link_monitoring_to_schools(m);
}

// Issuers that are ids of organisations become their names.
void name_organisations(Municipality& m, const Linker& linker) {
  for (auto& document : m.documents) {
    auto& record = document.record;
    for (auto& issuer : record.issuers) linker.organisations.name(issuer, record, linker.diagnostics);
    for (auto& relation : record.relations)
      linker.organisations.name(relation.issuer, record, linker.diagnostics);
  }
  for (auto& programme : m.programmes)
    if (auto& approved = programme.record.approved_by)
      linker.organisations.name(approved->issuer, programme.record, linker.diagnostics);
}

// Fields of a school that name a school or a document.
void link_school_references(Municipality& m, const Linker& linker) {
  for (auto& school : m.schools) {
    const auto& record = school.record;
    if (!record.mentor_school.empty())
      school.mentor = linker.names.resolve(record.mentor_school.value, record.at(record.mentor_school.mark),
                                           linker.diagnostics);
    for (const auto& category : record.categories) linker.references.document(category.document, record);
  }
}

std::optional<Date> newest_document(const Municipality& m) {
  std::optional<Date> newest;
  for (const auto& document : m.documents)
    if (document.record.date.date && (!newest || *newest < *document.record.date.date))
      newest = document.record.date.date;
  return newest;
}

}  // namespace

Municipality assemble_municipality(record::Records records, const record::Vocabulary& vocabulary,
                                   Diagnostics& diagnostics) {
  Municipality m;
  m.id = std::move(records.id);
  m.record = std::move(records.municipality);
  m.schools = adopt<School>(std::move(records.schools));
  m.documents = adopt<Document>(std::move(records.documents));
  m.programmes = adopt<Programme>(std::move(records.programmes));
  m.data_sets = adopt<DataSet>(std::move(records.data_sets));
  m.risks = adopt<Risks>(std::move(records.risks));
  m.monitoring = adopt<Monitoring>(std::move(records.monitoring));
  m.organisations = std::move(records.organisations);
  m.attachment_files = std::move(records.attachment_files);
  m.located_pictures = std::move(records.located_pictures);
  m.texts = std::move(records.texts);

  const SchoolNames names(m.schools);
  const OrganisationNames organisations(m.organisations, diagnostics);
  const References references(m, organisations, diagnostics);
  const Linker linker{names, organisations, references, vocabulary, diagnostics};
  name_organisations(m, linker);
  link_school_references(m, linker);
  for (auto& document : m.documents) link_document(document, linker);
  for (auto& programme : m.programmes) link_programme(programme, linker);
  for (auto& data_set : m.data_sets) link_data_set(data_set, linker);
  for (auto& risks : m.risks) link_risks(risks, linker);
  for (auto& monitoring : m.monitoring) link_monitoring(monitoring, linker);
  link_incoming(m);
  link_approvals(m);
  link_schools(m);
  m.cycle = assemble_cycle(m);
  m.newest_document = newest_document(m);
  suppress_small_groups(m, vocabulary, diagnostics);
  return m;
}

}  // namespace glasnost::model
