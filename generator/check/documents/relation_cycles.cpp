#include <algorithm>

#include "check/rules.h"
#include "check/wording.h"

namespace glasnost::check {
namespace {

// A relation to a document that must be there before this one.
struct Edge {
  std::size_t relation = 0, target = 0;
};
using Graph = std::vector<std::vector<Edge>>;  // for each document

bool needs_earlier(std::string_view type) {
  return type == "approves" || type == "amends" || type == "repeals" || type == "based_on" ||
         type == "executes";
}

Graph graph_of(const model::Municipality& m) {
  Graph graph(m.documents.size());
  for (std::size_t i = 0; i < m.documents.size(); ++i)
    for (std::size_t r = 0; r < m.documents[i].record.relations.size(); ++r) {
      const auto& relation = m.documents[i].relations[r];
      if (relation.document && needs_earlier(relation.reference.type.value))
        graph[i].push_back({r, *relation.document});
    }
  return graph;
}

std::string name_of(const record::Document& document) { return cite(document) + " [" + document.id + "]"; }

// Follows the relations depth first; a relation that leads back into the path closes a cycle.
class CycleFinder {
 public:
  CycleFinder(const model::Municipality& municipality, Diagnostics& diagnostics)
      : m_(municipality),
        diagnostics_(diagnostics),
        graph_(graph_of(municipality)),
        next_(graph_.size()),
        place_(graph_.size(), kUnseen) {}

  void check() {
    for (std::size_t start = 0; start < graph_.size(); ++start)
      if (place_[start] == kUnseen) walk(start);
  }

 private:
  static constexpr std::size_t kUnseen = static_cast<std::size_t>(-1), kDone = kUnseen - 1;

  void enter(std::size_t document) {
    place_[document] = path_.size();
    path_.push_back(document);
  }

  void walk(std::size_t start) {
    enter(start);
    while (!path_.empty()) {
      const std::size_t document = path_.back();
      if (next_[document] == graph_[document].size()) {
        place_[document] = kDone;
        path_.pop_back();
        if (!path_.empty()) ++next_[path_.back()];
        continue;
      }
      const std::size_t target = graph_[document][next_[document]].target;
      if (place_[target] == kUnseen) {
        enter(target);
        continue;
      }
      if (place_[target] != kDone) report(place_[target]);
      ++next_[document];
    }
  }

  // The cycle is the path from place `begin` on; it is told from its first document by id.
  void report(std::size_t begin) {
    std::vector<std::size_t> cycle(path_.begin() + static_cast<std::ptrdiff_t>(begin), path_.end());
    std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
    std::vector<std::string> chain;
    for (std::size_t document : cycle) chain.push_back(name_of(m_.documents[document].record));
    chain.push_back(chain.front());
    const auto& record = m_.documents[cycle.front()].record;
    const std::size_t relation = graph_[cycle.front()][next_[cycle.front()]].relation;
    diagnostics_.report("document/relation-cycle", record.at(record.relations[relation].mark),
                        {join(chain, " → ")}, "relations." + std::to_string(relation + 1));
  }

  const model::Municipality& m_;
  Diagnostics& diagnostics_;
  Graph graph_;
  std::vector<std::size_t> next_;   // the relation to follow, for each document
  std::vector<std::size_t> place_;  // of a document in the path
  std::vector<std::size_t> path_;
};

}  // namespace

void check_relation_cycles(const Subject& subject, Diagnostics& diagnostics) {
  CycleFinder(subject.municipality, diagnostics).check();
}

}  // namespace glasnost::check
