// What to do on a host, in the words of sftp.
#pragma once

#include <string>
#include <vector>

#include "output/manifest/order.h"

namespace glasnost::output {

// Commands for `sftp -b`, started in the built site. A file is uploaded under another name and then renamed,
// so that no visitor gets half of it. Making a folder that is there and removing one that is not empty may
// fail.
std::string sftp_batch(const std::vector<PublishStep>& steps);

}  // namespace glasnost::output
