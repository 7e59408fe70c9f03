// Finds schools by what people call them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/municipality.h"

namespace glasnost::model {

// Names are compared folded (fold_name), as whole words, the longest first.
class SchoolNames {
 public:
  explicit SchoolNames(const std::vector<School>& schools);

  struct Found {
    std::vector<std::size_t> schools;  // ascending, each once
    bool all = false;                  // «все школы», «руководители ОО»
  };
  // The schools that a text names; reports school/shared-name at `where`.
  Found find_all(std::string_view text, const Location& where, Diagnostics& diagnostics) const;

  // One school by slug, name or alias; reports school/unknown or school/shared-name at `where`.
  std::optional<std::size_t> resolve(std::string_view name, const Location& where,
                                     Diagnostics& diagnostics) const;

 private:
  struct Name {
    std::string folded;
    std::vector<std::size_t> schools;  // more than one: shared
  };
  void report_shared(const Name& name, const Location& where, Diagnostics& diagnostics) const;

  const std::vector<School>& schools_;
  std::vector<Name> names_;  // longest first
};

}  // namespace glasnost::model
