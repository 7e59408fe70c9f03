#include "app/serve/sources.h"

#include <algorithm>
#include <map>

namespace glasnost::app {
namespace {

constexpr std::string_view kMunicipalities = "municipalities/";

// The municipality in whose folder `path` lies, or "".
std::string municipality_of(std::string_view path) {
  if (!path.starts_with(kMunicipalities)) return {};
  path.remove_prefix(kMunicipalities.size());
  const auto slash = path.find('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

// True where the tree has the file; files that belong to nobody (of editors, say) are in no tree.
bool has(const Content* content, const std::string& path) {
  if (content == nullptr) return false;
  const auto& files = content->tree.files;
  const auto before = [](const source::File& file, const std::string& name) { return file.path < name; };
  const auto found = std::lower_bound(files.begin(), files.end(), path, before);
  return found != files.end() && found->path == path;
}

bool is_of_theme(std::string_view path) {
  return path.ends_with(".html") || path.ends_with(".json") || path.starts_with("assets/");
}

bool are_same(const Diagnostics& a, const Diagnostics& b) {
  const auto same = [](const Diagnostic& one, const Diagnostic& other) {
    return one.rule == other.rule && one.location.file == other.location.file;
  };
  return std::equal(a.items().begin(), a.items().end(), b.items().begin(), b.items().end(), same);
}

// Municipalities that came, went or have other files.
std::set<std::string> other_files(const record::ContentFiles& former, const record::ContentFiles& present) {
  std::map<std::string, std::vector<std::string>> files;
  for (const auto& municipality : former.municipalities) files[municipality.id] = municipality.paths;
  std::set<std::string> others;
  for (const auto& municipality : present.municipalities) {
    const auto found = files.find(municipality.id);
    if (found == files.end() || found->second != municipality.paths) others.insert(municipality.id);
  }
  return others;
}

}  // namespace

Sources::Sources(const Options& options) : options_(options) {
  read_content(true);
  read_theme();
}

std::shared_ptr<const Content> Sources::content() const {
  const std::lock_guard lock(mutex_);
  return content_;
}

std::shared_ptr<const Theme> Sources::theme() const {
  const std::lock_guard lock(mutex_);
  return theme_;
}

Diagnostics Sources::diagnostics() const {
  const std::lock_guard lock(mutex_);
  Diagnostics all = of_tree_;
  all.merge(Diagnostics(of_shared_));
  all.merge(Diagnostics(of_theme_));
  return all;
}

std::uint64_t Sources::revision() const {
  const std::lock_guard lock(mutex_);
  return revision_;
}

bool Sources::read_content(bool shared_too) {
  auto content = std::make_shared<Content>();
  Diagnostics of_tree, of_shared;
  content->tree = source::walk(options_.content, of_tree);
  content->files = record::sort_files(content->tree, of_tree);
  if (shared_too) content->shared = record::load_shared(options_.content, content->files, of_shared);
  const std::lock_guard lock(mutex_);
  ++revision_;
  const bool others = !are_same(of_tree, of_tree_);
  of_tree_ = std::move(of_tree);
  if (shared_too) of_shared_ = of_shared;
  if (of_shared.has_errors() && !content_) return true;
  if (!shared_too || of_shared.has_errors()) content->shared = content_->shared;
  content_ = std::move(content);
  return others;
}

void Sources::read_theme() {
  Diagnostics of_theme;
  auto theme = std::make_shared<Theme>(load_theme(options_, of_theme));
  const std::lock_guard lock(mutex_);
  ++revision_;
  of_theme_ = std::move(of_theme);
  if (!of_theme_.has_errors()) theme_ = std::move(theme);
}

Stale Sources::take_content(const source::Changes& changes) {
  const auto former = content();
  Stale stale;
  const auto touch = [&](const std::string& path) {
    const auto municipality = municipality_of(path);
    if (municipality.empty())
      stale.everything = true;
    else
      stale.municipalities.insert(municipality);
  };
  std::vector<std::string> unknown;
  for (const auto& [root, path] : changes.files) {
    if (root != kContentRoot) continue;
    if (has(former.get(), path))
      touch(path);
    else
      unknown.push_back(path);
  }
  const bool anything = changes.lost || !former;
  if (!anything && !changes.names && unknown.empty() && !stale.everything) return stale;
  stale.others = read_content(anything || stale.everything || !unknown.empty());
  const auto present = content();
  for (const auto& path : unknown)
    if (has(present.get(), path)) touch(path);
  if (former && present) stale.municipalities.merge(other_files(former->files, present->files));
  stale.everything = stale.everything || anything;
  return stale;
}

Stale Sources::take(const source::Changes& changes) {
  Stale stale = take_content(changes);
  const auto of_theme = [](const auto& file) {
    return file.first == kTemplatesRoot && is_of_theme(file.second);
  };
  if (changes.lost || std::any_of(changes.files.begin(), changes.files.end(), of_theme)) {
    read_theme();
    stale.others = true;
  }
  return stale;
}

}  // namespace glasnost::app
