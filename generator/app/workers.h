// Work shared out to threads.
#pragma once

#include <cstddef>
#include <functional>

namespace glasnost::app {

// Calls `work` once for every index below `count`, on at most `jobs` threads (0: one for each core). Stops
// early when `interrupted()`. An exception of `work` is thrown again here after all threads have ended.
void share_out(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

// True after SIGINT or SIGTERM, from the call of `watch_interrupts` on.
bool interrupted();
void watch_interrupts();

}  // namespace glasnost::app
