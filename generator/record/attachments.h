// What the bytes of an attachment say against its name.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "source/source.h"

namespace glasnost::record {

// Reports what browsers or Windows would run, files of no bytes, pointers of git-lfs, and bytes that are of
// another type than the ending says.
void judge_attachment(const std::string& path, source::FileType type, Diagnostics& diagnostics);

}  // namespace glasnost::record
