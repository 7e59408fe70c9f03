#include "view/api/records/document_json.h"

namespace glasnost::view {
namespace {

// What a relation says of a document that is published here, in that document's own words.
void describe(RelationJson& out, const ApiContext& c, const record::Document& document) {
  out.kind = text_or_null(kind_id(document.kind.value, c.frame.vocabulary));
  out.kind_label = document.kind.value;
  out.number = text_or_null(document.number);
  out.date = document.date.date;
  out.date_text = text_or_null(document.date_text);
  out.title = document.title.value;
}

RelationJson outgoing_json(const ApiContext& c, const model::Relation& relation) {
  const auto& r = relation.reference;
  RelationJson out;
  out.type = r.type.value;
  out.direction = "out";
  out.type_label = c.label("relation.out", r.type.value);
  out.kind = text_or_null(kind_id(r.kind.value, c.frame.vocabulary));
  out.kind_label = text_or_null(r.kind);
  out.number = text_or_null(r.number);
  out.date = r.date.date;
  out.date_text = text_or_null(r.date.text);
  out.issuer = text_or_null(r.issuer);
  out.title = text_or_null(r.title);
  out.stated = readings_json(r);
  if (relation.document) {
    out.document = document_ref(c.m, *relation.document).href;
    describe(out, c, c.m.documents[*relation.document].record);
  }
  if (relation.programme) {
    out.programme = programme_ref(c.m, *relation.programme).href;
    out.title = c.m.programmes[*relation.programme].record.title.value;
  }
  return out;
}

RelationJson incoming_json(const ApiContext& c, const model::IncomingRelation& incoming) {
  RelationJson out;
  out.type = incoming.type;
  out.direction = "in";
  out.type_label = c.label("relation.in", incoming.type);
  out.document = document_ref(c.m, incoming.document).href;
  describe(out, c, c.m.documents[incoming.document].record);
  return out;
}

}  // namespace

std::vector<RelationJson> relations_json(const ApiContext& c, const model::Document& document) {
  std::vector<RelationJson> out;
  for (const auto& relation : document.relations) out.push_back(outgoing_json(c, relation));
  for (const auto& incoming : document.incoming) out.push_back(incoming_json(c, incoming));
  return out;
}

}  // namespace glasnost::view
