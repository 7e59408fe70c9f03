// The tables that make up the catalogue, one for the rooms that report from it.
#pragma once

#include <span>

#include "base/diagnostics.h"

namespace glasnost {

std::span<const Rule> source_rules();
std::span<const Rule> record_rules();
std::span<const Rule> markdown_rules();
std::span<const Rule> model_rules();
std::span<const Rule> check_rules();
std::span<const Rule> document_rules();
std::span<const Rule> programme_rules();
std::span<const Rule> number_rules();
std::span<const Rule> personal_rules();
std::span<const Rule> text_rules();
std::span<const Rule> render_rules();
std::span<const Rule> output_rules();

// Why the findings of a family matter.
struct Family {
  std::string_view name;  // what stands before the slash of its codes
  std::string_view ru, en;
};
// All families, sorted by name.
std::span<const Family> families();

}  // namespace glasnost
