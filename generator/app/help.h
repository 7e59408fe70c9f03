// The words of the command line's help and mistakes in Russian; the library has them in English.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace glasnost::app {

// Before the commands are added.
void label_help(CLI::App& app);
// After: the library makes the help of a command before it knows our words.
void label_commands(CLI::App& app);

std::string what_is_wrong(const CLI::ParseError& error);

}  // namespace glasnost::app
