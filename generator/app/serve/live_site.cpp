#include "app/serve/live_site.h"

#include <algorithm>

#include "app/diagnostics/formats.h"
#include "app/workers.h"
#include "check/check.h"
#include "plan/urls.h"

namespace glasnost::app {
namespace {

using preview::Page;

// So many municipalities are read before those who wait are told; more would keep them waiting.
constexpr std::size_t kReadAtOnce = 2;
constexpr std::size_t kMostProblems = 20;

bool is_error(const Diagnostic& item) { return item.severity() == Severity::error; }

// The file that stands at a path: of a page, its index.html.
std::string file_at(const std::string& path) {
  return path.empty() || path.ends_with('/') ? plan::file_of_page(path) : path;
}

// The names in a path, without their endings: one of them is the municipality's.
std::vector<std::string> names_in(std::string_view path) {
  std::vector<std::string> names;
  while (!path.empty()) {
    const auto name = path.substr(0, path.find('/'));
    names.emplace_back(name.substr(0, name.find('.')));
    path.remove_prefix(std::min(path.size(), name.size() + 1));
  }
  return names;
}

bool is_page_without_slash(const std::string& path, const PlanIndex& index) {
  return !path.empty() && !path.ends_with('/') && index.contains(plan::file_of_page(path + "/"));
}

Page page_of(std::optional<std::string> bytes) {
  if (!bytes) return {};
  return {Page::State::found, std::move(*bytes), "", {}};
}

std::uint64_t milliseconds_of_the_clock() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

// Null where there is no cache, or nothing to know it by.
std::shared_ptr<const Cache> kept_by_builds(const Options& options, const Sources& sources) {
  const auto content = sources.content();
  const auto theme = sources.theme();
  if (options.cache.empty() || !content || !theme) return nullptr;
  auto cache = std::make_shared<Cache>(Cache::load(options.cache));
  cache->serve(key_of_shared(options, *content, *theme));
  return cache;
}

}  // namespace

// Versions begin with the clock, so that a tab notices that the preview was started anew.
LiveSite::LiveSite(const Options& options)
    : options_(options),
      sources_(options),
      shelf_(options, kept_by_builds(options, sources_)),
      version_(milliseconds_of_the_clock()) {
  shelf_.arrange(sources_.content(), {});
  reader_ = std::jthread([this](const std::stop_token& stop) { read_in_background(stop); });
}

LiveSite::~LiveSite() = default;

Page LiveSite::page(const std::string& path) {
  const auto theme = sources_.theme();
  Page page;
  if (!theme || !sources_.content())
    page.state = Page::State::broken;
  else if (auto own = page_of_municipality(path, *theme))
    page = std::move(*own);
  else if (const auto site = across())
    page = page_across(path, *site);
  else
    page = loading();
  page.problems = problems();
  return page;
}

std::optional<Page> LiveSite::page_of_municipality(const std::string& path, const Theme& theme) {
  for (const auto& name : names_in(path)) {
    if (!shelf_.has(name)) continue;
    const auto loaded = shelf_.get(name);
    if (!loaded) return Page{Page::State::broken, "", "", {}};
    const auto found = loaded->index.find(file_at(path));
    if (found != loaded->index.end()) {
      Diagnostics ignored;
      const Renderer renderer(options_, loaded->content->shared, theme);
      return page_of(renderer.bytes_of(loaded->judged.plan[found->second], loaded->judged, ignored));
    }
    if (is_page_without_slash(path, loaded->index)) return Page{Page::State::redirect, "", "", {}};
  }
  return std::nullopt;
}

Page LiveSite::page_across(const std::string& path, const Across& across) const {
  const Renderer renderer(options_, across.content->shared, *across.theme);
  const auto found = across.index.find(file_at(path));
  const auto is = [](plan::Kind kind) { return [=](const auto& file) { return file.kind == kind; }; };
  if (found != across.index.end() && !is(plan::Kind::manifest)(across.plan[found->second]))
    return page_of(renderer.bytes_of(across.plan[found->second], across.site));
  if (is_page_without_slash(path, across.index)) return {Page::State::redirect, "", "", {}};
  const auto absent = std::find_if(across.plan.begin(), across.plan.end(), is(plan::Kind::not_found_page));
  if (absent == across.plan.end()) return {};
  return {Page::State::absent, renderer.bytes_of(*absent, across.site), "", {}};
}

Page LiveSite::loading() const {
  const auto progress = shelf_.progress();
  const bool russian = options_.language == Language::ru;
  const std::string notice = (russian ? "Прочитано муниципалитетов: " : "Municipalities read: ") +
                             std::to_string(progress.read) + (russian ? " из " : " of ") +
                             std::to_string(progress.all) + ".";
  return {Page::State::loading, "", notice, {}};
}

std::shared_ptr<const LiveSite::Across> LiveSite::across() {
  const std::lock_guard lock(across_mutex_);
  const auto of_sources = sources_.revision(), of_shelf = shelf_.revision();
  if (across_ && across_->of_sources == of_sources && across_->of_shelf == of_shelf) return across_;
  if (!across_ && !shelf_.progress().complete()) return nullptr;
  const bool had_findings = across_ && !across_->diagnostics.empty();
  across_ = make_across(of_sources, of_shelf);
  if (had_findings || !across_->diagnostics.empty()) ++across_turn_;
  return across_;
}

std::shared_ptr<const LiveSite::Across> LiveSite::make_across(std::uint64_t of_sources,
                                                              std::uint64_t of_shelf) const {
  auto across = std::make_shared<Across>();
  across->of_sources = of_sources;
  across->of_shelf = of_shelf;
  across->content = sources_.content();
  across->theme = sources_.theme();
  across->site = site_of(across->content->shared);
  across->site.summaries = shelf_.summaries();
  across->plan = plan::plan_site(across->site, across->theme->assets);
  across->index = index_of(across->plan);
  check::check_site(across->site, across->plan, across->diagnostics);
  return across;
}

std::array<Diagnostics, 2> LiveSite::edited_first(const Diagnostics& all) const {
  std::array<Diagnostics, 2> parts;
  const std::lock_guard lock(edited_mutex_);
  for (const auto& item : all.items())
    parts[edited_.contains(item.location.file) ? 0 : 1].items().push_back(item);
  return parts;
}

Diagnostics LiveSite::findings(const std::set<std::string>& files) const {
  const auto wanted = [&](const Diagnostic& item) {
    return is_error(item) || (item.severity() == Severity::warning && files.contains(item.location.file));
  };
  Diagnostics all = shelf_.diagnostics(wanted);
  Diagnostics others = sources_.diagnostics();
  {
    const std::lock_guard lock(across_mutex_);
    if (across_) others.merge(Diagnostics(across_->diagnostics));
  }
  std::copy_if(others.items().begin(), others.items().end(), std::back_inserter(all.items()), wanted);
  all.sort();
  return all;
}

std::vector<std::string> LiveSite::problems() {
  const auto revision = sources_.revision() + shelf_.revision() + across_turn_;
  const std::lock_guard lock(problems_mutex_);
  if (problems_of_ == revision) return problems_;
  problems_of_ = revision;
  problems_.clear();
  // What was edited last comes first: the others are often wrong because of it.
  for (auto& some : edited_first(findings({}))) {
    if (some.items().size() > kMostProblems) some.items().resize(kMostProblems);
    if (!some.empty()) problems_.push_back(write_text(prepare(some, options_, kContentErrors), false));
  }
  return problems_;
}

std::uint64_t LiveSite::wait(std::uint64_t seen, std::chrono::milliseconds at_most) {
  std::unique_lock lock(version_mutex_);
  told_.wait_for(lock, at_most, [&] { return version_ != seen; });
  return version_;
}

void LiveSite::tell() {
  const std::lock_guard lock(version_mutex_);
  ++version_;
  more_to_read_ = true;
  told_.notify_all();
}

bool LiveSite::apply(const source::Changes& changes) {
  {
    const std::lock_guard lock(edited_mutex_);
    edited_.clear();
    for (const auto& [root, path] : changes.files)
      edited_.insert(root == kTemplatesRoot ? options_.templates + "/" + path : path);
  }
  const Stale stale = sources_.take(changes);
  if (stale.empty()) return false;
  shelf_.arrange(sources_.content(), stale);
  if (!stale.everything && stale.municipalities.size() <= kReadAtOnce)
    for (const auto& id : stale.municipalities) refresh(id);
  tell();
  return true;
}

void LiveSite::refresh(const std::string& id) {
  try {
    shelf_.refresh(id);
  } catch (const std::exception&) {
    // Said by the page that asks for it; the others go on.
  }
}

void LiveSite::read_in_background(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(version_mutex_);
      if (!told_.wait(lock, stop, [&] { return more_to_read_; })) return;
      more_to_read_ = false;
    }
    const auto ids = shelf_.stale();
    if (ids.empty()) continue;
    share_out(ids.size(), options_.jobs, [&](std::size_t index) {
      if (!stop.stop_requested()) refresh(ids[index]);
    });
    if (interrupted()) return;
    tell();
  }
}

}  // namespace glasnost::app
