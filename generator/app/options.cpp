#include "app/options.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "app/help.h"
#include "base/html.h"

namespace glasnost::app {
namespace {

// What is typed as words, before it is understood.
struct Typed {
  std::string as_of, language = "ru", format;
  bool no_cache = false;
};

void add_language(CLI::App& command, Typed& typed) {
  command.add_option("--lang", typed.language, "язык сообщений: ru или en")
      ->check(CLI::IsMember({"ru", "en"}))
      ->type_name("ЯЗЫК");
}

void add_folders(CLI::App& command, Options& options) {
  command.add_option("--content", options.content, "каталог с материалами (по умолчанию content)");
  command.add_option("--templates", options.templates, "каталог шаблонов (по умолчанию site-templates)");
}

void add_jobs(CLI::App& command, Options& options) {
  command.add_option("--jobs", options.jobs, "число потоков (по умолчанию по числу ядер)")
      ->check(CLI::Range(1, 256))
      ->type_name("ЧИСЛО");
}

void add_judging_options(CLI::App& command, Options& options, Typed& typed) {
  add_folders(command, options);
  command.add_option("--base-url", options.base_url, "адрес сайта, например https://школы.пример.рф");
  command.add_option("--as-of", typed.as_of, "дата, на которую верны сведения: ГГГГ-ММ-ДД");
  add_jobs(command, options);
  command.add_flag("--strict", options.strict, "считать предупреждения ошибками");
  command.add_flag("--quiet", options.quiet, "печатать только ошибки и предупреждения");
  command
      .add_option(
          "--format", typed.format,
          "вид сообщений: text, json, sarif, github или gitlab (по умолчанию text, в GitHub Actions github)")
      ->check(CLI::IsMember({"text", "json", "sarif", "github", "gitlab"}))
      ->type_name("ВИД");
  add_language(command, typed);
}

void add_build_options(CLI::App& command, Options& options, Typed& typed) {
  command.add_option("--out", options.out, "каталог готового сайта (по умолчанию public)");
  command.add_flag("--offline", options.offline, "ссылки с именами файлов: сайт открывается с флешки");
  command.add_flag("!--no-sync", options.sync, "не ждать, пока диск запишет всё (для CI)");
  command.add_option("--cache", options.cache,
                     "каталог, где хранится, что уже собрано (по умолчанию .glasnost рядом с материалами)");
  command.add_flag("--no-cache", typed.no_cache, "собрать всё заново и ничего не хранить");
  command.add_flag("--gzip", options.gzip,
                   "рядом с каждым текстовым файлом положить сжатый .gz для веб-сервера");
}

void add_serve_options(CLI::App& command, Options& options, Typed& typed) {
  add_folders(command, options);
  command.add_option("--port", options.port, "порт (по умолчанию 8080)")
      ->check(CLI::Range(1, 65535))
      ->type_name("ЧИСЛО");
  command.add_option("--host", options.host,
                     "адрес (по умолчанию 127.0.0.1: виден только на этом компьютере)");
  add_jobs(command, options);
  command.add_option("--as-of", typed.as_of, "дата, на которую верны сведения: ГГГГ-ММ-ДД");
  command.add_flag("--quiet", options.quiet, "печатать только ошибки и предупреждения");
  add_language(command, typed);
}

void add_publish_options(CLI::App& command, Options& options, Typed& typed) {
  command
      .add_flag_function(
          "--list", [](std::int64_t) {}, "напечатать шаги в нужном порядке, командами для sftp -b")
      ->required();
  command.add_option("--out", options.out, "каталог готового сайта (по умолчанию public)");
  command.add_option("--former", options.former,
                     "manifest.json с хостинга; если там ещё пусто — /dev/null (по умолчанию прежний сайт)");
  add_language(command, typed);
}

// Trailing slashes are dropped. Only http and https.
bool read_base_url(Options& options) {
  while (options.base_url.ends_with('/')) options.base_url.pop_back();
  if (options.base_url.empty()) return true;
  return Url::parse(options.base_url) &&
         (options.base_url.starts_with("http://") || options.base_url.starts_with("https://"));
}

int say_usage_error(const std::string& what) {
  std::cerr << "glasnost: неверная командная строка: " << what << "\nСправка: glasnost --help\n";
  return kUsage;
}

Format format_of(const std::string& typed) {
  if (typed == "json") return Format::json;
  if (typed == "sarif") return Format::sarif;
  if (typed == "github") return Format::github;
  if (typed == "gitlab") return Format::gitlab;
  const char* actions = std::getenv("GITHUB_ACTIONS");
  const bool on_github = actions != nullptr && std::string_view(actions) == "true";
  return typed.empty() && on_github ? Format::github : Format::text;
}

// Beside the content, where it is ignored by git.
std::string cache_file(const Options& options) {
  const auto content = std::filesystem::absolute(options.content + "/.").lexically_normal().parent_path();
  const std::filesystem::path folder =
      options.cache.empty() ? content.parent_path() / ".glasnost" : std::filesystem::absolute(options.cache);
  return (folder / "cache").string();
}

// What the library cannot judge.
int finish_options(Options& options, const Typed& typed) {
  options.language = typed.language == "en" ? Language::en : Language::ru;
  options.format = format_of(typed.format);
  if (!typed.as_of.empty()) {
    options.as_of = parse_iso_date(typed.as_of);
    if (!options.as_of || !options.as_of->exists())
      return say_usage_error("--as-of " + typed.as_of + ": нужна дата ГГГГ-ММ-ДД");
  }
  options.cache = typed.no_cache ? "" : cache_file(options);
  if (!read_base_url(options))
    return say_usage_error("--base-url " + options.base_url + ": нужен адрес http:// или https://");
  return kOk;
}

}  // namespace

CommandLine read_command_line(int argc, char** argv) {
  CommandLine line;
  Typed typed;
  bool list = false;
  CLI::App app{"Гласность: сайт и открытые данные школьного образования муниципалитета из текстовых файлов",
               "glasnost"};
  label_help(app);
  app.require_subcommand(1);
  app.set_help_flag("-h,--help", "показать справку")->group("Параметры");
  auto* build = app.add_subcommand("build", "проверить материалы и собрать сайт");
  auto* check = app.add_subcommand("check", "проверить материалы, ничего не записывая");
  CLI::App* serve = nullptr;
  if constexpr (GLASNOST_PREVIEW != 0) {
    serve = app.add_subcommand("serve", "показать сайт на этом компьютере и обновлять его при каждой правке");
    add_serve_options(*serve, line.options, typed);
  }
  auto* publish = app.add_subcommand("publish", "подготовить перенос сайта на хостинг, где есть только SFTP");
  add_publish_options(*publish, line.options, typed);
  auto* explain = app.add_subcommand("explain", "объяснить код из сообщения: что он значит и как исправить");
  for (auto* command : {build, check}) add_judging_options(*command, line.options, typed);
  add_build_options(*build, line.options, typed);
  check->add_flag("--list", list, "напечатать все коды и выйти");
  explain->add_option("КОД", line.code, "код в квадратных скобках сообщения, например yaml/tab")->required();
  add_language(*explain, typed);
  label_commands(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& help) {
    app.exit(help);
    return line;
  } catch (const CLI::ParseError& error) {
    line.exit_code = say_usage_error(what_is_wrong(error));
    return line;
  }
  line.exit_code = finish_options(line.options, typed);
  if (line.exit_code != kOk) return line;
  line.command = *build ? CommandLine::Command::build : CommandLine::Command::check;
  if (serve != nullptr && *serve) line.command = CommandLine::Command::serve;
  if (*explain) line.command = CommandLine::Command::explain;
  if (*publish) line.command = CommandLine::Command::publish;
  if (list) line.command = CommandLine::Command::list;
  return line;
}

}  // namespace glasnost::app
