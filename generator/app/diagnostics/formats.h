// The formats in which findings are printed: for people, for programs, for the pages of a code host.
#pragma once

#include <string>

#include "app/diagnostics/findings.h"

namespace glasnost::app {

// For people: place, what is wrong, the line with carets, other places, why it matters, how to repair.
std::string write_text(const Findings& findings, bool coloured);
// Our own shape: diagnostics.schema.json, in this folder.
std::string write_json_report(const Findings& findings);
// SARIF 2.1.0.
std::string write_sarif(const Findings& findings);
// Workflow commands of GitHub Actions, a line each.
std::string write_github(const Findings& findings);
// The Code Quality report of GitLab.
std::string write_gitlab(const Findings& findings);

}  // namespace glasnost::app
