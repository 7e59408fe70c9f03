#include <catch2/catch.hpp>

#include "support/tree.h"

using namespace glasnost;
using testing::found;

namespace {

const std::string kOrganisations =
    "otdel:\n  name: Отдел образования\n  kind: орган управления\n  aliases:\n    - Отдел образования "
    "района\ncentr:\n  name: Центр\n";

std::string order(const std::string& number, const std::string& issuer, const std::string& more = "") {
  return "---\nkind: приказ\nnumber: '" + number + "'\ndate: 2022-02-01\nissuer: " + issuer +
         "\ntitle: О плане\n" + more + "---\n1. Текст.\n";
}

}  // namespace

TEST_CASE("an issuer may be the id of an organisation, and is then shown by its name") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"organisations.yml", kOrganisations}, {"documents/a.md", order("1", "otdel")}}, diagnostics);
  REQUIRE(found(diagnostics).empty());
  CHECK(m.documents[0].record.issuers[0].value == "Отдел образования");
}

TEST_CASE("names of one organisation fit each other where a reference is resolved") {
  const std::string basis =
      "relations:\n  - {type: based_on, kind: приказ, number: '7', date: 2022-02-01, issuer: Отдел "
      "образования района}\n";
  Diagnostics diagnostics;
  const auto m = testing::assemble({{"organisations.yml", kOrganisations},
                                    {"documents/a.md", order("1", "otdel", basis)},
                                    {"documents/b.md", order("7", "otdel")}},
                                   diagnostics);
  REQUIRE(found(diagnostics).empty());
  CHECK(m.documents[0].relations[0].document == 1u);
}

TEST_CASE("an alias is shown as it is written") {
  Diagnostics diagnostics;
  const auto m = testing::assemble(
      {{"organisations.yml", kOrganisations}, {"documents/a.md", order("1", "Отдел образования района")}},
      diagnostics);
  CHECK(m.documents[0].record.issuers[0].value == "Отдел образования района");
}

TEST_CASE("an unknown id and a name that two organisations share are errors") {
  Diagnostics diagnostics;
  testing::assemble({{"organisations.yml", kOrganisations + "  aliases:\n    - Отдел образования\n"},
                     {"documents/a.md", order("1", "otdl")}},
                    diagnostics);
  CHECK(found(diagnostics) == std::vector<std::string>{"documents/a.md:5 organisation/unknown",
                                                       "organisations.yml:9 organisation/shared-name"});
}
