// Words of a text that look like the name of a school.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost::check {

struct SchoolLikeName {
  // «СОШ № 77», «школа № 5»; «Заречная СОШ» as words; «СОШ п. Ефимовский» out of the quotes behind МБОУ.
  enum class Form { number, adjective, quoted } form = Form::number;
  std::string words;   // as typed, blanks collapsed, without quotes
  std::string source;  // as it stands in the text
  std::string type;  // сош оош нош, or empty where the type is a whole word (школа, гимназия, лицей)
  std::string number;
  std::string town;  // the word behind «г.», «города», «с.» …, lower case; empty where none is named
};
// What speaks of another kind of school (музыкальная школа № 2) is left out.
std::vector<SchoolLikeName> school_like_names_in(std::string_view text);

}  // namespace glasnost::check
