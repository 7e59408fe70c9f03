// A site of a few pages, as app would give it to the preview.
#pragma once

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "preview/answer.h"

namespace testing {

struct FakeSite {
  std::atomic<std::uint64_t> version = 7;
  std::vector<std::string> problems;

  glasnost::preview::Page page(const std::string& path) const {
    using State = glasnost::preview::Page::State;
    if (path.empty())
      return {State::found, "<html><head></head><body><p>Home</p></body></html>", "", problems};
    if (path == "a/") return {State::found, "<html><head></head><body><p>A</p></body></html>", "", problems};
    if (path == "a") return {State::redirect, "", "", {}};
    if (path == "a/files/приказ.pdf" || path == "digits.bin") return {State::found, "0123456789", "", {}};
    if (path == "api/v1/index.json") return {State::found, "{}\n", "", {}};
    if (path == "later/") return {State::loading, "", "3 / 7", {}};
    if (path == "broken/") return {State::broken, "", "", problems};
    if (path == "throws/") throw std::runtime_error("a page that cannot be made");
    if (path == "big.bin") return {State::found, std::string(std::size_t{12} << 20U, 'x'), "", {}};
    return {State::absent, "", "", problems};
  }
  glasnost::preview::Pages pages() {
    return {[this](const std::string& path) { return page(path); },
            [this](std::uint64_t seen, std::chrono::milliseconds at_most) {
              const auto end = std::chrono::steady_clock::now() + at_most;
              while (version == seen && std::chrono::steady_clock::now() < end)
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
              return version.load();
            }};
  }
};

// The value of a header of a response, or "".
inline std::string header_of(const glasnost::preview::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return {};
}

}  // namespace testing
