// What the bytes of a picture say besides what one sees.
#pragma once

#include <string_view>

namespace glasnost::record {

// By the ending of the name.
bool is_picture(std::string_view path);
// Whether Exif or XMP inside (JPEG, PNG, WebP, TIFF, HEIC) tells where the picture was taken. Reads any
// bytes.
bool tells_position(std::string_view bytes);

}  // namespace glasnost::record
