// Ways through a municipality that several rules go.
#pragma once

#include <functional>
#include <vector>

#include "check/check.h"

namespace glasnost::check {

// The headers of all records, the municipality's own first.
std::vector<const record::Header*> headers_of(const model::Municipality& municipality);

// Every body of every record.
void for_each_body(const model::Municipality& municipality,
                   const std::function<void(const record::Header&, const Body&)>& visit);

}  // namespace glasnost::check
