// The command `serve`: a site that stands in memory, a server in front of it, a watch behind it.
#include <fmt/core.h>

#include <cstdio>
#include <filesystem>

#include "app/commands.h"
#include "app/report.h"
#include "app/serve/live_site.h"
#include "app/workers.h"

namespace glasnost::app {
namespace {

constexpr std::chrono::milliseconds kPatience{200};  // how long an interrupt may wait

// What the person who started it reads in the terminal.
class Talk {
 public:
  explicit Talk(const Options& options) : options_(options) {}

  void listening(const std::string& address) const {
    if (!preview::is_loopback(options_.host))
      complain(
          "ВНИМАНИЕ: --host {}: неопубликованные материалы видны всем, кому доступен этот компьютер по сети!",
          "WARNING: --host {}: what is not published yet can be seen by everybody who reaches this computer!",
          options_.host);
    line("Предпросмотр: {} (закончить: Ctrl-C)", "Preview: {} (to end it: Ctrl-C)", address);
  }
  void watches_by_looking() const {
    line("Об изменениях в этой папке система не сообщает: они будут замечены за полсекунды.{}",
         "The system does not tell of changes in this folder: they will be seen within half a second.{}", "");
  }
  void read(const LiveSite& site) const {
    line("Прочитано муниципалитетов: {}", "Municipalities read: {}", site.summaries().size());
    findings(site.findings({}));
  }
  void edited(const LiveSite& site, const source::Changes& changes, std::chrono::milliseconds taken) const {
    std::set<std::string> files;
    for (const auto& [root, path] : changes.files) files.insert(path);
    const std::string name = files.size() == 1 ? *files.begin() : std::to_string(files.size());
    line("Изменено: {} ({} мс)", "Changed: {} ({} ms)", name, taken.count());
    for (const auto& some : site.edited_first(site.findings(files))) findings(some);
  }
  // The exit code.
  int ended(const preview::Served& served) const {
    switch (served.ending) {
      case preview::Ending::stopped:
        return kInterrupted;
      case preview::Ending::port_in_use:
        port_in_use(served.free_port);
        break;
      case preview::Ending::no_such_host:
        complain("адрес «{}» не принадлежит этому компьютеру; без --host предпросмотр доступен только здесь",
                 "the address \"{}\" is not of this computer; without --host the preview is for it alone",
                 options_.host);
        break;
      case preview::Ending::no_right:
        complain("порт {} разрешено занимать только администратору; выберите --port больше 1023",
                 "only an administrator may use the port {}; choose a --port above 1023", options_.port);
        break;
      case preview::Ending::failed:
        complain("сервер предпросмотра не запустился на порте {}", "the preview cannot listen at the port {}",
                 options_.port);
        break;
    }
    return kNoAccess;
  }
  int no_folder(const std::string& path) const {
    complain("папки «{}» нет", "there is no folder \"{}\"", path);
    return kNoAccess;
  }

 private:
  template <class... Words>
  void line(std::string_view ru, std::string_view en, const Words&... words) const {
    if (options_.quiet) return;
    fmt::print(fmt::runtime(options_.language == Language::ru ? ru : en), words...);
    fmt::print("\n");
    std::fflush(stdout);
  }
  template <class... Words>
  void complain(std::string_view ru, std::string_view en, const Words&... words) const {
    fmt::print(stderr, "glasnost: ");
    fmt::print(stderr, fmt::runtime(options_.language == Language::ru ? ru : en), words...);
    fmt::print(stderr, "\n");
  }
  void port_in_use(int free_port) const {
    if (free_port == 0)
      complain("порт {} занят другой программой; выберите другой: --port ЧИСЛО",
               "the port {} is used by another program; choose another: --port NUMBER", options_.port);
    else
      complain("порт {} занят другой программой; свободен {}: glasnost serve --port {}",
               "the port {} is used by another program; {} is free: glasnost serve --port {}", options_.port,
               free_port, free_port);
  }
  void findings(const Diagnostics& diagnostics) const {
    Report(options_).diagnostics(diagnostics, diagnostics.has_errors() ? kContentErrors : kOk);
  }

  const Options& options_;
};

std::string address_of(const Options& options) {
  const bool v6 = options.host.find(':') != std::string::npos;
  return "http://" + (v6 ? "[" + options.host + "]" : options.host) + ":" + std::to_string(options.port);
}

// Applies what changes until `stop`, and says what came of it.
void follow(LiveSite& site, source::Watch& watch, const Talk& talk, const std::stop_token& stop) {
  bool read = false;
  while (!stop.stop_requested()) {
    const auto changes = watch.wait(read ? kPatience : kPatience / 4);
    const auto start = std::chrono::steady_clock::now();
    if (!changes.empty() && site.apply(changes)) {
      const auto taken = std::chrono::steady_clock::now() - start;
      talk.edited(site, changes, std::chrono::duration_cast<std::chrono::milliseconds>(taken));
    }
    if (!read && site.is_read()) {
      read = true;
      talk.read(site);
    }
  }
}

preview::Served run(const Options& options, LiveSite& site, const Talk& talk) {
  preview::ServeOptions how;
  how.host = options.host;
  how.port = options.port;
  how.language = options.language;
  how.listening = [&] { talk.listening(address_of(options) + "/"); };
  how.stopping = interrupted;
  return preview::serve(
      how, {[&](const std::string& path) { return site.page(path); },
            [&](std::uint64_t seen, std::chrono::milliseconds at_most) { return site.wait(seen, at_most); }});
}

}  // namespace

int serve(const Options& given) {
  Options options = given;
  options.base_url = address_of(options);
  const Talk talk(options);
  for (const auto& folder : {options.content, options.templates})
    if (!std::filesystem::is_directory(folder)) return talk.no_folder(folder);
  // Watched before it is read, so that no edit falls between.
  const auto watch = source::Watch::open({options.content, options.templates});
  if (watch->means() == source::Watch::Means::looking) talk.watches_by_looking();
  LiveSite site(options);
  preview::Served served;
  {
    const std::jthread follower([&](const std::stop_token& stop) { follow(site, *watch, talk, stop); });
    served = run(options, site, talk);
  }
  return talk.ended(served);
}

}  // namespace glasnost::app
