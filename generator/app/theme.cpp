#include "app/theme.h"

#include "base/pack.h"
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

// Takes the files one by one: the templates' texts apart, words and assets into the theme at once.
class Files {
 public:
  Files(const Options& options, Theme& theme, Diagnostics& diagnostics)
      : options_(options), theme_(theme), diagnostics_(diagnostics), sources_{options.templates, {}} {}

  void take(const std::string& path, Diagnostics& unread) {
    constexpr std::string_view kTemplate = ".html", kAssets = "assets/";
    const bool is_asset = path.starts_with(kAssets);
    if (!is_asset && !path.ends_with(kTemplate) && path != kDictionary) return;
    auto bytes = is_asset ? source::read_bytes(options_.templates, path, unread)
                          : source::read_text(options_.templates, path, unread);
    if (!bytes) return;
    all_(path, *bytes);
    if (is_asset)
      add_asset(theme_, path, std::move(*bytes));
    else if (path == kDictionary)
      theme_.words = render::parse_words(*bytes, shown(options_, path), diagnostics_);
    else
      sources_.texts.emplace(path.substr(0, path.size() - kTemplate.size()), std::move(*bytes));
  }
  render::TemplateSources end() {
    theme_.digest = sha256(all_.take());
    return std::move(sources_);
  }

 private:
  const Options& options_;
  Theme& theme_;
  Diagnostics& diagnostics_;
  render::TemplateSources sources_;
  Packer all_;
};

render::TemplateSources read_files(const Options& options, Theme& theme, Diagnostics& diagnostics) {
  Diagnostics unread;
  Files files(options, theme, diagnostics);
  for (const auto& file : source::walk(options.templates, unread).files) files.take(file.path, unread);
  for (auto& item : unread.items())
    if (item.location.file != options.templates) item.location.file = shown(options, item.location.file);
  diagnostics.merge(std::move(unread));
  return files.end();
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
