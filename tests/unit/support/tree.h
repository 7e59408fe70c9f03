// A municipality out of texts, for tests of the rooms after `record`.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/municipality.h"
#include "record/record.h"

namespace glasnost::testing {

// Path inside the municipality ("schools/a.md") → text.
using Files = std::map<std::string, std::string>;

inline std::string school_text(const std::string& short_name, const std::string& more = "") {
  return "---\nfull_name: " + short_name + "\nshort_name: " + short_name + "\n" + more + "---\n";
}

inline std::string document_text(const std::string& more, const std::string& body = "1. Текст.\n") {
  return "---\nkind: приказ\nnumber: '1'\ndate: 2022-02-01\nissuer: Отдел\ntitle: О плане\n" + more +
         "---\n" + body;
}

inline std::string programme_text(const std::string& body, const std::string& more = "") {
  return "---\ntitle: План\nkind: дорожная карта\n" + more + "---\n" + body;
}

inline record::Vocabulary vocabulary() {
  record::Vocabulary vocabulary;
  Diagnostics diagnostics;
  record::parse_vocabulary(
      "share:\n  name: Доля\n  unit: percent\nforecast:\n  name: Прогноз\n  unit: percent\ngap:\n  name: "
      "Разность\n"
      "  unit: percentage_point\nevents:\n  name: Мероприятия\n  unit: events\n",
      "vocabulary/indicators.yml", "indicators", vocabulary, diagnostics);
  record::parse_vocabulary("motivation:\n  name: Мотивация\nstaff:\n  name: Кадры\n",
                           "vocabulary/risk-factors.yml", "risk-factors", vocabulary, diagnostics);
  return vocabulary;
}

inline record::Records parse_records(const Files& files, Diagnostics& diagnostics) {
  record::Records records;
  records.id = "m";
  records.municipality.id = "m";
  records.municipality.path = "municipality.yml";
  for (const auto& [path, text] : files) {
    if (path.starts_with("schools/"))
      records.schools.push_back(record::parse_school(text, path, diagnostics).value());
    else if (path.starts_with("documents/") && path.ends_with(".md"))
      records.documents.push_back(record::parse_document(text, path, diagnostics).value());
    else if (path.starts_with("programmes/"))
      records.programmes.push_back(record::parse_programme(text, path, diagnostics).value());
    else if (path.starts_with("indicators/"))
      records.data_sets.push_back(record::parse_data_set(text, path, diagnostics).value());
    else if (path.starts_with("risks/"))
      records.risks.push_back(record::parse_risks(text, path, diagnostics).value());
    else if (path.starts_with("monitoring/"))
      records.monitoring.push_back(record::parse_monitoring(text, path, diagnostics).value());
    else if (path == "organisations.yml")
      records.organisations = record::parse_organisations(text, path, diagnostics).value();
    else
      records.attachment_files.push_back(path);
  }
  return records;
}

inline model::Municipality assemble(const Files& files, Diagnostics& diagnostics) {
  return model::assemble_municipality(parse_records(files, diagnostics), vocabulary(), diagnostics);
}

// "file:line code at" of every finding, sorted.
inline std::vector<std::string> found(Diagnostics& diagnostics) {
  diagnostics.sort();
  std::vector<std::string> out;
  for (const auto& item : diagnostics.items()) {
    std::string line =
        item.location.file + ":" + std::to_string(item.location.line) + " " + std::string(item.rule->code);
    out.push_back(item.at.empty() ? line : line + " " + item.at);
  }
  return out;
}

}  // namespace glasnost::testing
