#include "base/rules.h"

namespace glasnost {
namespace {

constexpr Severity error = Severity::error;

constexpr Rule rules[] = {
    {"render/placeholder", error, "", "", "", ""},
};

}  // namespace

std::span<const Rule> render_rules() { return rules; }

}  // namespace glasnost
