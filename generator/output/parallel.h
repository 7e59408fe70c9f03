// The same small work for many indexes, on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace glasnost::output {

// Calls `work(index)` for every index below `count`, in no order. `work` must not throw. `jobs` 0: one thread
// for each core.
template <typename Work>
void for_each_index(std::size_t count, unsigned jobs, const Work& work) {
  constexpr std::size_t kShare = 64;
  if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t from = next.fetch_add(kShare); from < count; from = next.fetch_add(kShare))
      for (std::size_t i = from; i < std::min(count, from + kShare); ++i) work(i);
  };
  std::vector<std::jthread> threads;
  try {
    for (std::size_t i = 1; i < std::min<std::size_t>(jobs, (count + kShare - 1) / kShare); ++i)
      threads.emplace_back(run);
  } catch (const std::system_error&) {  // the machine has no more threads: those that run will do
  }
  run();
}

}  // namespace glasnost::output
