// The tables of examples, one for each family.
#pragma once

#include <span>
#include <vector>

#include "base/rules/examples.h"

namespace glasnost {

std::span<const Example> csv_examples();
std::span<const Example> document_examples();
std::span<const Example> file_examples();
std::span<const Example> json_examples();
std::span<const Example> markdown_examples();
std::span<const Example> measure_table_examples();
std::span<const Example> number_examples();
std::span<const Example> output_examples();
std::span<const Example> personal_examples();
std::span<const Example> privacy_examples();
std::span<const Example> programme_examples();
std::span<const Example> record_examples();
std::span<const Example> record_field_examples();
std::span<const Example> record_value_examples();
std::span<const Example> reference_examples();
std::span<const Example> site_examples();
std::span<const Example> source_examples();
std::span<const Example> stated_examples();
std::span<const Example> template_examples();
std::span<const Example> text_examples();
std::span<const Example> vocabulary_examples();
std::span<const Example> word_examples();
std::span<const Example> yaml_examples();

inline std::vector<std::span<const Example>> example_tables() {
  return {text_examples(),       file_examples(),         csv_examples(),           document_examples(),
          json_examples(),       markdown_examples(),     measure_table_examples(), number_examples(),
          output_examples(),     personal_examples(),     privacy_examples(),       programme_examples(),
          record_examples(),     record_field_examples(), record_value_examples(),  reference_examples(),
          site_examples(),       source_examples(),       stated_examples(),        template_examples(),
          vocabulary_examples(), word_examples(),         yaml_examples()};
}

}  // namespace glasnost
