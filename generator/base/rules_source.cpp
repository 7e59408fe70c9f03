#include "base/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;

constexpr Rule rules[] = {
    {"source/placeholder", error, "", "", "", ""},
};

}  // namespace

std::span<const Rule> source_rules() { return rules; }

}  // namespace glasnost
