#include "app/options.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "base/html.h"

namespace glasnost::app {
namespace {

void add_judging_options(CLI::App& command, Options& options, std::string& as_of, std::string& language) {
  command.add_option("--content", options.content, "каталог с материалами (по умолчанию content)");
  command.add_option("--templates", options.templates, "каталог шаблонов (по умолчанию site-templates)");
  command.add_option("--base-url", options.base_url, "адрес сайта, например https://школы.пример.рф");
  command.add_option("--as-of", as_of, "дата, на которую верны сведения: ГГГГ-ММ-ДД");
  command.add_option("--jobs", options.jobs, "число потоков (по умолчанию по числу ядер)")
      ->check(CLI::Range(1, 256));
  command.add_flag("--strict", options.strict, "считать предупреждения ошибками");
  command.add_flag("--quiet", options.quiet, "печатать только ошибки и предупреждения");
  command.add_option("--lang", language, "язык сообщений: ru или en")->check(CLI::IsMember({"ru", "en"}));
}

void add_build_options(CLI::App& command, Options& options) {
  command.add_option("--out", options.out, "каталог готового сайта (по умолчанию public)");
  command.add_flag("--offline", options.offline, "ссылки с именами файлов: сайт открывается с флешки");
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

// The library's words in Russian, as far as they differ from what was typed.
std::string what_is_wrong(const CLI::ParseError& error) {
  const std::string_view what = error.what();
  const std::string typed(what.substr(what.find(": ") == std::string_view::npos ? 0 : what.find(": ") + 2));
  if (dynamic_cast<const CLI::RequiredError*>(&error)) return "назовите команду: build или check";
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) return "программа не знает, что это: " + typed;
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
    return "после параметра нужно значение: " + std::string(what);
  return "значение не подходит: " + std::string(what);
}

// The library's own words of the help, in Russian.
void label_help(CLI::App& app) {
  app.option_defaults()->group("Параметры");
  const auto formatter = app.get_formatter();
  formatter->label("Usage", "Как вызвать");
  formatter->label("OPTIONS", "параметры");
  formatter->label("SUBCOMMAND", "команда");
  formatter->label("TEXT", "ТЕКСТ");
  formatter->label("UINT", "ЧИСЛО");
}

// What the library cannot judge.
int finish_options(Options& options, const std::string& as_of, const std::string& language) {
  options.language = language == "en" ? Language::en : Language::ru;
  if (!as_of.empty()) {
    options.as_of = parse_iso_date(as_of);
    if (!options.as_of || !options.as_of->exists())
      return say_usage_error("--as-of " + as_of + ": нужна дата ГГГГ-ММ-ДД");
  }
  if (!read_base_url(options))
    return say_usage_error("--base-url " + options.base_url + ": нужен адрес http:// или https://");
  return kOk;
}

}  // namespace

CommandLine read_command_line(int argc, char** argv) {
  CommandLine line;
  std::string as_of, language = "ru";
  CLI::App app{"Гласность: сайт и открытые данные школьного образования муниципалитета из текстовых файлов",
               "glasnost"};
  label_help(app);
  app.require_subcommand(1);
  app.set_help_flag("-h,--help", "показать справку")->group("Параметры");
  auto* build = app.add_subcommand("build", "проверить материалы и собрать сайт");
  auto* check = app.add_subcommand("check", "проверить материалы, ничего не записывая");
  for (auto* command : {build, check}) {
    command->group("Команды");
    add_judging_options(*command, line.options, as_of, language);
  }
  add_build_options(*build, line.options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& help) {
    app.exit(help);
    return line;
  } catch (const CLI::ParseError& error) {
    line.exit_code = say_usage_error(what_is_wrong(error));
    return line;
  }
  line.exit_code = finish_options(line.options, as_of, language);
  if (line.exit_code == kOk)
    line.command = *build ? CommandLine::Command::build : CommandLine::Command::check;
  return line;
}

}  // namespace glasnost::app
