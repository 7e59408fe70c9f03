// Chooses what must be hidden so that nothing hidden is told.
#pragma once

#include "model/suppression/published.h"

namespace glasnost::model {

// Sets `hidden` of further quantities.
void hide_what_tells(Published& published);

}  // namespace glasnost::model
