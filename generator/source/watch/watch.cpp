#include "source/watch/watch.h"

#include "source/watch/ways.h"

namespace glasnost::source {

std::unique_ptr<Watch> Watch::open(const std::vector<std::filesystem::path>& roots, Means means) {
  auto watch = means == Means::system ? watch_by_system(roots) : nullptr;
  return watch ? std::move(watch) : watch_by_looking(roots);
}

}  // namespace glasnost::source
