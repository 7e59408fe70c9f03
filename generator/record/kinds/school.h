// A school.
#pragma once

#include <optional>
#include <vector>

#include "record/common.h"

namespace glasnost::record {

struct School : Header {
  struct Category {
    Text category, reason, since, until, document;
    Mark mark;
  };
  struct Kin {  // a predecessor or successor
    Text name, event, year;
  };
  struct Branch {
    Text name, locality;
  };
  struct Pupils {
    std::optional<Decimal> total, primary, basic, secondary;
    Text as_of;
  };
  Text full_name, short_name;
  std::vector<Text> aliases;
  Text org_form, school_type, number, named_after, locality, address, website, phone, email, inn, ogrn;
  bool closed = false;
  std::optional<bool> rural;
  std::optional<Decimal> distance_km;
  Pupils pupils;
  std::vector<Category> categories;
  std::vector<Kin> predecessors, successors;
  std::vector<Branch> branches;
  Text curator, mentor_school;
  Body about;
};

}  // namespace glasnost::record
