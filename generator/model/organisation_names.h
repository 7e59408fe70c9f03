// Knows the organisations of a municipality by id, name and alias.
#pragma once

#include <map>
#include <string>

#include "base/diagnostics.h"
#include "record/record.h"

namespace glasnost::model {

class OrganisationNames {
 public:
  // Reports organisation/shared-name where two of them have one name.
  OrganisationNames(const record::Organisations& organisations, Diagnostics& diagnostics);

  // Writes the organisation's name where `text` is its id; a text that has the form of an id and is none is
  // reported (organisation/unknown).
  void name(Text& text, const record::Header& from, Diagnostics& diagnostics) const;
  // Equal for all names of one organisation.
  std::string key(const std::string& name) const;

 private:
  const record::Organisations& organisations_;
  std::map<std::string, std::size_t> names_;  // folded
};

}  // namespace glasnost::model
