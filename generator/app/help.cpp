#include "app/help.h"

#include <memory>
#include <string_view>

#include "base/text/utf8.h"

namespace glasnost::app {
namespace {

// The library counts bytes where columns are characters.
class Columns : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    constexpr std::size_t kColumn = 22;
    const std::string name = make_option_name(option, is_positional);
    // Behind a brace stands what a flag sets.
    std::string out = "  " + name.substr(0, name.find('{')) + make_option_opts(option);
    const std::size_t width = to_characters(out).size();
    out += width < kColumn ? std::string(kColumn - width, ' ') : "\n" + std::string(kColumn, ' ');
    return out + make_option_desc(option) + '\n';
  }

  // The name of the value alone: which values there are, the description says.
  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string& type = option->get_type_name();
    if (option->get_type_size() == 0) return {};
    return ' ' + get_label(type.substr(0, type.find(':')));
  }
};

template <class Kind>
bool is_a(const CLI::ParseError& error) {
  return dynamic_cast<const Kind*>(&error) != nullptr;
}

}  // namespace

void label_help(CLI::App& app) {
  app.option_defaults()->group("Параметры");
  const auto formatter = std::make_shared<Columns>();
  formatter->label("Usage", "Как вызвать");
  formatter->label("OPTIONS", "параметры");
  formatter->label("SUBCOMMAND", "команда");
  formatter->label("TEXT", "ТЕКСТ");
  formatter->label("UINT", "ЧИСЛО");
  formatter->label("REQUIRED", "обязательно");
  formatter->label("Positionals", "Что назвать");
  app.formatter(formatter);
}

void label_commands(CLI::App& app) {
  for (auto* command : app.get_subcommands({})) {
    command->group("Команды");
    command->get_help_ptr()->group("Параметры");
  }
}

std::string what_is_wrong(const CLI::ParseError& error) {
  const std::string what = error.what();
  const std::size_t colon = what.find(": ");
  const std::string before = what.substr(0, colon);
  const std::string behind = colon == std::string::npos ? what : what.substr(colon + 2);
  constexpr std::string_view kRequired = " is required";
  if (is_a<CLI::RequiredError>(error) && what.starts_with("A subcommand"))
    return "назовите команду, например build, check или explain";
  if (is_a<CLI::RequiredError>(error)) return "не хватает: " + what.substr(0, what.find(kRequired));
  if (is_a<CLI::ExtrasError>(error)) return "программа не знает, что это: " + behind;
  if (is_a<CLI::ArgumentMismatch>(error)) return "после параметра нужно значение: " + before;
  if (is_a<CLI::ConversionError>(error)) return "значение не подходит: " + behind;
  return "значение не подходит: " + before;
}

}  // namespace glasnost::app
