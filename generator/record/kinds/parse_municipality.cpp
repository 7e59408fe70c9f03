#include "record/fields/parse_common.h"
#include "record/record.h"
#include "record/syntax/front_matter.h"

namespace glasnost::record {

std::optional<Municipality> parse_municipality(std::string_view text, const std::string& path,
                                               Diagnostics& diagnostics) {
  const auto map = parse_yaml_map(text, path, diagnostics);
  if (!map) return std::nullopt;
  const FieldFile file{path, diagnostics};
  FieldReader fields(*map, file);
  Municipality municipality;
  const std::string folder =
      path.substr(0, path.find_last_of('/') == std::string::npos ? 0 : path.find_last_of('/'));
  static_cast<Header&>(municipality) = header_of(folder);
  municipality.path = path;
  read_header(fields, municipality);
  municipality.name = fields.required_text("name");
  municipality.name_genitive = fields.text("name_genitive");
  municipality.region = fields.text("region");
  municipality.authority = fields.text("authority");
  municipality.oktmo = fields.text("oktmo");
  municipality.website = fields.website("website");
  municipality.phone = fields.text("phone");
  municipality.email = fields.text("email");
  fields.finish();
  return municipality;
}

}  // namespace glasnost::record
