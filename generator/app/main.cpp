#include <exception>
#include <iostream>

#include "app/commands.h"
#include "app/workers.h"

namespace glasnost::app {
namespace {

int run_command(const CommandLine& line) {
  watch_interrupts();
  switch (line.command) {
    case CommandLine::Command::build:
      return build(line.options);
    case CommandLine::Command::check:
      return check(line.options);
    case CommandLine::Command::list:
      return list(line.options);
    case CommandLine::Command::explain:
      return explain(line.options, line.code);
    case CommandLine::Command::publish:
      return publish(line.options);
    case CommandLine::Command::serve:
      if constexpr (GLASNOST_PREVIEW != 0) return serve(line.options);
      break;
    case CommandLine::Command::none:
      break;
  }
  return line.exit_code;
}

}  // namespace
}  // namespace glasnost::app

int main(int argc, char** argv) {
  try {
    return glasnost::app::run_command(glasnost::app::read_command_line(argc, argv));
  } catch (const std::exception& error) {
    std::cerr << "glasnost: внутренняя ошибка (internal error): " << error.what()
              << "\nПрежний сайт не изменён. Пожалуйста, сообщите об этом разработчикам.\n";
    return glasnost::app::kInternal;
  }
}
