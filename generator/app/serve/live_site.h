// The site as its sources stand at this moment: every page is made when it is asked for, nothing is written.
#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "app/serve/shelf.h"
#include "app/serve/sources.h"
#include "preview/preview.h"

namespace glasnost::app {

class LiveSite {
 public:
  // Municipalities are read in the background, and before that when a page of theirs is asked for.
  explicit LiveSite(const Options& options);
  ~LiveSite();
  LiveSite(const LiveSite&) = delete;
  LiveSite& operator=(const LiveSite&) = delete;

  preview::Page page(const std::string& path);
  std::uint64_t wait(std::uint64_t seen, std::chrono::milliseconds at_most);

  // Reads what changed and tells those who wait; false where the site is the same.
  bool apply(const source::Changes& changes);
  // Everything was read once.
  bool is_read() const { return shelf_.progress().complete(); }
  // What is wrong now: errors anywhere, and warnings in these files.
  Diagnostics findings(const std::set<std::string>& files) const;
  // Those in the files that were edited last, and the others.
  std::array<Diagnostics, 2> edited_first(const Diagnostics& all) const;
  std::vector<model::Summary> summaries() const { return shelf_.summaries(); }

 private:
  // The pages that no municipality owns.
  struct Across {
    std::shared_ptr<const Content> content;
    std::shared_ptr<const Theme> theme;
    model::Site site;
    plan::Plan plan;
    PlanIndex index;
    Diagnostics diagnostics;
    std::uint64_t of_sources = 0, of_shelf = 0;
  };

  std::optional<preview::Page> page_of_municipality(const std::string& path, const Theme& theme);
  preview::Page page_across(const std::string& path, const Across& across) const;
  preview::Page loading() const;
  // Null before everything was read once.
  std::shared_ptr<const Across> across();
  std::shared_ptr<const Across> make_across(std::uint64_t of_sources, std::uint64_t of_shelf) const;
  std::vector<std::string> problems();
  void tell();
  void refresh(const std::string& id);
  void read_in_background(const std::stop_token& stop);

  const Options& options_;
  Sources sources_;
  Shelf shelf_;

  mutable std::mutex across_mutex_;
  std::shared_ptr<const Across> across_;

  mutable std::mutex edited_mutex_;
  std::set<std::string> edited_;  // as findings name them

  std::mutex problems_mutex_;
  std::vector<std::string> problems_;
  std::uint64_t problems_of_ = 0;
  std::atomic<std::uint64_t> across_turn_ = 0;  // grows when its findings may be others

  std::mutex version_mutex_;
  std::condition_variable_any told_;
  std::uint64_t version_;
  bool more_to_read_ = true;

  std::jthread reader_;
};

}  // namespace glasnost::app
