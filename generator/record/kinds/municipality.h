// The municipality itself, and the bodies above or beside its schools.
#pragma once

#include <string>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

struct Municipality : Header {
  Text name, name_genitive, region, authority, oktmo, website, phone, email;
};

struct Organisation {
  std::string id;
  Text name, kind;
  std::vector<Text> aliases;
  Mark mark;
};

// organisations.yml: in the order of the file.
struct Organisations : Header {
  std::vector<Organisation> list;
};

}  // namespace glasnost::record
