// Finds the documents that records speak of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/municipality.h"
#include "model/organisation_names.h"

namespace glasnost::model {

// Resolves references inside one municipality, whose lists are sorted by id.
class References {
 public:
  References(const Municipality& municipality, const OrganisationNames& organisations,
             Diagnostics& diagnostics)
      : municipality_(municipality), organisations_(organisations), diagnostics_(diagnostics) {}

  // `from`: the record that refers; `issuers`: its own, used where the reference names none. A described
  // reference that fits no document is a note (reference/unresolved), one that fits several an error, an
  // unknown id an error.
  Relation resolve(const record::Reference& reference, const record::Header& from,
                   const std::vector<Text>& issuers) const;
  // Ids written in a field; an empty text resolves to nothing in silence.
  std::optional<std::size_t> document(const Text& id, const record::Header& from) const;
  std::optional<std::size_t> programme(const Text& id, const record::Header& from) const;
  std::optional<std::size_t> data_set(const Text& id, const record::Header& from) const;
  std::optional<std::size_t> risks(const Text& id, const record::Header& from) const;
  std::optional<std::size_t> monitoring(const Text& id, const record::Header& from) const;

 private:
  std::vector<std::size_t> matches(const record::Reference& reference,
                                   const std::vector<Text>& issuers) const;
  void report_ambiguous(const record::Reference& reference, const Location& where,
                        const record::Document& first, const record::Document& second) const;
  bool share_an_issuer(const std::vector<Text>& a, const std::vector<Text>& b) const;

  const Municipality& municipality_;
  const OrganisationNames& organisations_;
  Diagnostics& diagnostics_;
};

}  // namespace glasnost::model
