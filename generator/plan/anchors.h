// The anchors that pages have: those of the records, and those that tables get from here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/municipality.h"

namespace glasnost::plan {

std::string row_anchor(std::string_view school);  // row-<school>
// Further rows of a school: row-<school>--2.
std::string row_anchor(const model::Municipality& municipality, const model::DataSet& data_set,
                       std::size_t row);
// total-<scope>; a computed total, which may stand beside a published one: total-<scope>-computed.
std::string total_anchor(const model::Total& total);
std::string relation_anchor(std::size_t index);    // relation-<n>, from 1
std::string target_anchor(std::size_t index);      // target-<n>, from 1
std::string assignment_anchor(std::size_t index);  // assignment-<n>, from 1
std::string cohort_anchor(std::size_t index);      // cohort-<n>, from 1
std::string visit_anchor(std::size_t index);       // visit-<n>, from 1

// Every anchor of a record's page, sorted.
std::vector<std::string> anchors_of(const model::School& school);
std::vector<std::string> anchors_of(const model::Document& document);
std::vector<std::string> anchors_of(const model::Programme& programme);
std::vector<std::string> anchors_of(const model::Municipality& municipality, const model::DataSet& data_set);
// A row for every school that it names, its cohorts, its visits.
std::vector<std::string> anchors_of(const model::Municipality& municipality, const model::Risks& risks);
std::vector<std::string> anchors_of(const model::Monitoring& monitoring);

}  // namespace glasnost::plan
