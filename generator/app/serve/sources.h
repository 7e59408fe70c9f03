// What all municipalities share, as it was good last: the tree, the settings, the vocabulary, the theme.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include "app/pipeline.h"
#include "source/watch/watch.h"

namespace glasnost::app {

// The roots as `Sources` counts them.
inline constexpr std::size_t kContentRoot = 0;
inline constexpr std::size_t kTemplatesRoot = 1;

// What must be read anew.
struct Stale {
  bool everything = false;  // the vocabulary or the settings are others
  std::set<std::string> municipalities;
  bool others = false;  // the theme, or the findings of the tree
  bool empty() const { return !everything && municipalities.empty() && !others; }
};

class Sources {
 public:
  explicit Sources(const Options& options);

  // Null until there was a good one.
  std::shared_ptr<const Content> content() const;
  std::shared_ptr<const Theme> theme() const;
  // What is wrong with them now, though former ones may be in use.
  Diagnostics diagnostics() const;
  // Grows with every change of any of these.
  std::uint64_t revision() const;

  // Reads what of them changed.
  Stale take(const source::Changes& changes);

 private:
  Stale take_content(const source::Changes& changes);
  // True when the findings of the tree are others than before.
  bool read_content(bool shared_too);
  void read_theme();

  const Options& options_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Content> content_;
  std::shared_ptr<const Theme> theme_;
  Diagnostics of_tree_, of_shared_, of_theme_;
  std::uint64_t revision_ = 0;
};

}  // namespace glasnost::app
