#include "app/theme.h"

#include "base/text/text.h"
#include "source/source.h"
#include "view/view.h"

namespace glasnost::app {
namespace {

constexpr std::string_view kDictionary = "i18n/ru.json";
constexpr std::string_view kStylesheet = "assets/style.css";

// A file's path as diagnostics name it: below the directory that was given.
std::string shown(const Options& options, std::string_view path) {
  return options.templates + "/" + std::string(path);
}

void add_asset(Theme& theme, const std::string& path, std::string bytes) {
  const auto dot = path.rfind('.');
  const std::string published = path.substr(0, dot) + "." + sha256_hex(bytes).substr(0, 8) +
                                (dot == std::string::npos ? "" : path.substr(dot));
  if (path == kStylesheet) theme.stylesheet = published;
  theme.assets.push_back({.path = published, .source = path});
  theme.asset_bytes.push_back(std::move(bytes));
}

// The templates' texts; words and assets go into the theme at once.
render::TemplateSources read_files(const Options& options, Theme& theme, Diagnostics& diagnostics) {
  Diagnostics unread;
  render::TemplateSources sources{.root = options.templates, .texts = {}};
  for (const auto& file : source::walk(options.templates, unread).files) {
    const bool is_template = file.path.ends_with(".html") && !file.path.starts_with("assets/");
    if (is_template) {
      if (auto text = source::read_text(options.templates, file.path, unread))
        sources.texts.emplace(file.path.substr(0, file.path.size() - std::string_view(".html").size()),
                              std::move(*text));
    } else if (file.path == kDictionary) {
      if (auto text = source::read_text(options.templates, file.path, unread))
        theme.words = render::parse_words(*text, shown(options, file.path), diagnostics);
    } else if (file.path.starts_with("assets/")) {
      if (auto bytes = source::read_bytes(options.templates, file.path, unread))
        add_asset(theme, file.path, std::move(*bytes));
    }
  }
  for (auto& item : unread.items())
    if (item.location.file != options.templates) item.location.file = shown(options, item.location.file);
  diagnostics.merge(std::move(unread));
  return sources;
}

}  // namespace

Theme load_theme(const Options& options, Diagnostics& diagnostics) {
  Theme theme;
  Diagnostics found;
  const auto sources = read_files(options, theme, found);
  if (!found.has_errors() && theme.stylesheet.empty())
    found.report("file/missing", {shown(options, kStylesheet), 0, 0});
  if (!found.has_errors())
    for (const auto& page : view::page_kinds())
      theme.pages[page.kind] = render::compile_template(sources, "pages/" + std::string(page.name),
                                                        *page.shape, theme.words, found);
  diagnostics.merge(std::move(found));
  return theme;
}

}  // namespace glasnost::app
