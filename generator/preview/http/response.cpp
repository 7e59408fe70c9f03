#include "preview/http/response.h"

#include <array>

namespace glasnost::preview {
namespace {

struct Status {
  int code;
  std::string_view reason;
};
constexpr std::array kStatuses = {Status{200, "OK"},
                                  Status{206, "Partial Content"},
                                  Status{301, "Moved Permanently"},
                                  Status{304, "Not Modified"},
                                  Status{400, "Bad Request"},
                                  Status{403, "Forbidden"},
                                  Status{404, "Not Found"},
                                  Status{405, "Method Not Allowed"},
                                  Status{408, "Request Timeout"},
                                  Status{413, "Content Too Large"},
                                  Status{414, "URI Too Long"},
                                  Status{416, "Range Not Satisfiable"},
                                  Status{421, "Misdirected Request"},
                                  Status{431, "Request Header Fields Too Large"},
                                  Status{500, "Internal Server Error"},
                                  Status{503, "Service Unavailable"}};

// The policy of the published pages, which leaves room for live reload.
constexpr std::string_view kEveryResponse =
    "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Cache-Control: no-store\r\n"
    "Connection: close\r\n";

struct Type {
  std::string_view ending, type;
};
constexpr std::array kTypes = {
    Type{"/", "text/html; charset=utf-8"},
    Type{".html", "text/html; charset=utf-8"},
    Type{".css", "text/css; charset=utf-8"},
    Type{".js", "text/javascript; charset=utf-8"},
    Type{".json", "application/json; charset=utf-8"},
    Type{".csv", "text/csv; charset=utf-8"},
    Type{".xml", "application/xml; charset=utf-8"},
    Type{".ics", "text/calendar; charset=utf-8"},
    Type{".txt", "text/plain; charset=utf-8"},
    Type{".md", "text/plain; charset=utf-8"},
    Type{".svg", "image/svg+xml; charset=utf-8"},
    Type{".png", "image/png"},
    Type{".jpg", "image/jpeg"},
    Type{".jpeg", "image/jpeg"},
    Type{".gif", "image/gif"},
    Type{".webp", "image/webp"},
    Type{".ico", "image/x-icon"},
    Type{".pdf", "application/pdf"},
    Type{".zip", "application/zip"},
    Type{".gz", "application/gzip"},
    Type{".rtf", "application/rtf"},
    Type{".doc", "application/msword"},
    Type{".xls", "application/vnd.ms-excel"},
    Type{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Type{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Type{".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Type{".odt", "application/vnd.oasis.opendocument.text"},
    Type{".ods", "application/vnd.oasis.opendocument.spreadsheet"}};

bool has_length(const Response& response) { return response.status != 304 && !response.events; }

}  // namespace

std::string head_of(const Response& response) {
  std::string out =
      "HTTP/1.1 " + std::to_string(response.status) + " " + std::string(reason_of(response.status)) + "\r\n";
  for (const auto& [name, value] : response.headers)
    out.append(name).append(": ").append(value).append("\r\n");
  if (has_length(response)) out.append("Content-Length: " + std::to_string(response.body.size()) + "\r\n");
  return out.append(kEveryResponse).append("\r\n");
}

std::string_view reason_of(int status) {
  for (const auto& known : kStatuses)
    if (known.code == status) return known.reason;
  return {};
}

std::string content_type_of(std::string_view path) {
  if (path.empty()) path = "/";
  for (const auto& [ending, type] : kTypes)
    if (path.ends_with(ending)) return std::string(type);
  return "application/octet-stream";
}

}  // namespace glasnost::preview
