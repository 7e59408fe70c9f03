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
std::span<const Rule> render_rules();
std::span<const Rule> output_rules();

}  // namespace glasnost
