package vn.thanhdong.audit;

import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.procedures.projection.DossierProjection;

/**
 * What lists, searches and figures are answered from.
 *
 * @param engine address of Elasticsearch
 */
record SearchedDossier(Web web, URI engine) {

    /** @throws AuditRefusal the engine has no such document */
    JsonNode document(String id) {
        URI address =
                URI.create(engine.toString().replaceAll("/+$", "") + "/" + DossierProjection.NAME + "/_doc/" + id);
        JsonNode answer = JsonMapper.shared()
                .readTree(web.find(address).orElseThrow(() -> new AuditRefusal("refused.not-searched", id, address)));
        return answer.path("_source");
    }
}
