// One request → one response. No sockets, no files: what is not in the plan does not exist.
#pragma once

#include "preview/http/door.h"
#include "preview/http/request.h"
#include "preview/http/response.h"
#include "preview/preview.h"

namespace glasnost::preview {

struct House {
  const Door& door;
  const Pages& pages;
  Language language = Language::ru;
};
Response answer(const Request& request, const House& house);

// What a client hears that broke a rule: the status and its words.
Response refusal(int status);

}  // namespace glasnost::preview
