#include "preview/live.h"

#include "base/html.h"

namespace glasnost::preview {
namespace {

// One tab listens for all, since a browser opens only a few connections to one server; tabs that nobody sees
// are loaded anew when they are looked at.
constexpr std::string_view kScript = R"js('use strict';
(() => {
  const shown = document.currentScript.dataset.version;
  const place = 'glasnost ' + location.pathname;

  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (kept) {
    history.scrollRestoration = 'manual';
    const scroll = () => window.scrollTo(...JSON.parse(kept));
    scroll();
    addEventListener('load', scroll, { once: true });
  }

  const reload = () => {
    if (document.hidden) return;
    sessionStorage.setItem(place, JSON.stringify([window.scrollX, window.scrollY]));
    location.reload();
  };
  const heard = (version) => {
    if (version === shown) return;
    document.addEventListener('visibilitychange', reload);
    reload();
  };

  let last = null;
  const listen = (tell) => {
    const events = new EventSource('/.glasnost/events');
    events.onmessage = (event) => {
      last = event.data;
      tell(last);
      heard(last);
    };
    events.onerror = () => { if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000, tell); };
  };
  if (!navigator.locks || !window.BroadcastChannel) return listen(() => {});

  const tabs = new BroadcastChannel('glasnost');
  tabs.onmessage = ({ data }) => {
    if (data !== 'version?') heard(data);
    else if (last !== null) tabs.postMessage(last);
  };
  tabs.postMessage('version?');
  navigator.locks.request('glasnost', () => new Promise(() => listen((version) => tabs.postMessage(version))));
})();
)js";

constexpr std::string_view kStyle = R"css(.glasnost-problems {
  position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
  margin: 0; padding: 0.75rem 1rem; border-top: 0.3rem solid #c00; background: #fff; color: #111;
  font: 1rem/1.5 sans-serif;
}
.glasnost-problems summary { font-weight: bold; cursor: pointer; }
.glasnost-problems pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9rem/1.5 monospace; margin: 0.75rem 0; }
.glasnost-notice { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.1rem/1.5 sans-serif; }
@media print { .glasnost-problems { display: none; } }
)css";

// The words of the preview itself.
struct Sentences {
  std::string_view lang, problems, more;
  std::string_view loading, loading_text, broken, broken_text, absent, absent_text;
};
constexpr Sentences kRussian = {
    "ru",
    "В материалах ошибки; под этим окном последняя исправная страница",
    "Все ошибки показаны там, где запущен предпросмотр.",
    "Материалы читаются",
    "Страница откроется сама, как только всё будет прочитано.",
    "Страницы ещё нет: в материалах ошибки",
    "Исправьте их и сохраните файл: страница откроется сама.",
    "Такой страницы нет",
    "На сайте нет страницы с этим адресом.",
};
constexpr Sentences kEnglish = {
    "en",
    "The content has errors; below this box is the last good page",
    "All errors are shown where the preview was started.",
    "The content is being read",
    "The page will open by itself as soon as everything is read.",
    "There is no page yet: the content has errors",
    "Repair them and save the file: the page will open by itself.",
    "There is no such page",
    "The site has no page with this address.",
};
constexpr std::size_t kMostProblems = 20;

const Sentences& sentences(Language language) { return language == Language::ru ? kRussian : kEnglish; }

std::string problems_box(const Overlay& overlay) {
  const auto& say = sentences(overlay.language);
  std::string out = "<details class=\"glasnost-problems\" role=\"alert\" lang=\"";
  out.append(say.lang).append("\" open>\n<summary>").append(say.problems).append("</summary>\n");
  for (std::size_t i = 0; i < overlay.problems.size() && i < kMostProblems; ++i) {
    out += "<pre>";
    append_escaped(out, overlay.problems[i]);
    out += "</pre>\n";
  }
  if (overlay.problems.size() > kMostProblems) out.append("<p>").append(say.more).append("</p>\n");
  return out + "</details>\n";
}

// Of directives that stand twice a browser takes the first, so a policy is never loosened beyond this.
void widen_policy(std::string& html) {
  constexpr std::string_view start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  const auto found = html.find(start);
  const auto end = found == std::string::npos ? found : html.find('"', found + start.size());
  if (end != std::string::npos) html.insert(end, "; script-src 'self'; connect-src 'self'");
}

void insert_before(std::string& html, std::size_t at, std::string_view text) {
  html.insert(at == std::string::npos ? html.size() : at, text);
}

std::string notice_page(const Sentences& say, std::string_view title, std::string_view text,
                        std::string_view head = {}) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"";
  out.append(say.lang).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out.append(head).append("<title>").append(title).append("</title>\n</head>\n");
  out.append("<body>\n<main class=\"glasnost-notice\">\n<h1>").append(title).append("</h1>\n<p>");
  append_escaped(out, text);
  return out + "</p>\n</main>\n</body>\n</html>\n";
}

}  // namespace

std::optional<std::string_view> own_file(std::string_view path) {
  if (path == ".glasnost/live.js") return kScript;
  if (path == ".glasnost/live.css") return kStyle;
  return std::nullopt;
}

std::string with_overlay(std::string html, const Overlay& overlay) {
  widen_policy(html);
  insert_before(html, html.find("</head>"),
                "<link rel=\"stylesheet\" href=\"/.glasnost/live.css\">\n"
                "<script src=\"/.glasnost/live.js\" data-version=\"" +
                    std::to_string(overlay.version) + "\" defer></script>\n");
  if (!overlay.problems.empty()) insert_before(html, html.rfind("</body>"), problems_box(overlay));
  return html;
}

std::string loading_page(std::string_view notice, Language language) {
  const auto& say = sentences(language);
  return notice_page(say, say.loading, std::string(notice) + " " + std::string(say.loading_text),
                     "<meta http-equiv=\"refresh\" content=\"1\">\n");
}

std::string broken_page(Language language) {
  const auto& say = sentences(language);
  return notice_page(say, say.broken, say.broken_text);
}

std::string absent_page(Language language) {
  const auto& say = sentences(language);
  return notice_page(say, say.absent, say.absent_text);
}

}  // namespace glasnost::preview
