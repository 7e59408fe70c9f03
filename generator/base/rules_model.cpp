#include "base/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;

constexpr Rule rules[] = {
    {"model/placeholder", error, "", "", "", ""},
};

}  // namespace

std::span<const Rule> model_rules() { return rules; }

}  // namespace glasnost
