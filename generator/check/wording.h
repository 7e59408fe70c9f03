// How findings speak of documents, days and measures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"

namespace glasnost::check {

std::string day_words(Date date);  // 26.01.2021
// «приказ №192 (26.01.2021)»; what is not known is left out.
std::string cite(const record::Document& document);
std::string cite(const record::Reference& reference);
std::string join(const std::vector<std::string>& items, std::string_view separator);
// The first words of a long text.
std::string shorten(std::string_view text);
// «2.11» or, without a number, the beginning of its title.
std::string name_of(const record::Measure& measure);
// Whether a programme tells what was done, so that it follows its events.
bool is_report(const record::Programme& programme);
// A sample that schools fill in: it names no days of its own, and its parts are meant to be alike.
bool is_sample(const record::Programme& programme);

}  // namespace glasnost::check
