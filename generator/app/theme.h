// site-templates/ as it is loaded: compiled pages, words, assets.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/options.h"
#include "base/digest.h"
#include "base/words.h"
#include "plan/plan.h"
#include "render/template.h"

namespace glasnost::app {

struct Theme {
  Words words;
  std::map<plan::Kind, std::shared_ptr<const render::Template>> pages;
  std::vector<plan::Asset> assets;       // assets/<name>.<hash8>.<ext>
  std::vector<std::string> asset_bytes;  // one for each asset
  std::string stylesheet;                // published path
  Digest digest{};                       // of all its files
};

// Reports what does not compile, a missing page template, style sheet or dictionary.
Theme load_theme(const Options& options, Diagnostics& diagnostics);

}  // namespace glasnost::app
