package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.eventstore.personal.FileKeys;
import vn.thanhdong.procedures.query.GetAttachmentKey;

/**
 * Gives the key of a document to who may see the dossier that it was handed in with, or issued about as an official
 * paper, and notes that they saw it.
 */
public final class AttachmentKeys {

    private final DossierIndex index;
    private final Scopes scopes;
    private final FileKeys keys;

    public AttachmentKeys(ElasticsearchClient client, Scopes scopes, FileKeys keys) {
        this.index = new DossierIndex(client);
        this.scopes = scopes;
        this.keys = keys;
    }

    @QueryHandler
    public FileKey answer(GetAttachmentKey question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        var scope = scopes.of(asker);
        boolean may = index.get(question.dossier())
                .filter(scope::covers)
                .filter(dossier -> holds(dossier, question))
                .filter(dossier -> scope.opens(dossier, Shown.DOCUMENT))
                .isPresent();
        return may
                ? keys.toOpen(question.person(), question.file())
                        .map(FileKey::of)
                        .orElseGet(() -> FileKey.none(FileKey.State.ERASED))
                : FileKey.none(FileKey.State.NOT_YOURS);
    }

    /** A file says itself whose it is; only who the dossier belongs to is believed. */
    private static boolean holds(DossierDocument dossier, GetAttachmentKey question) {
        boolean handedIn = dossier.kept().attachments().stream()
                .anyMatch(attachment -> attachment.sha256().equals(question.sha256()));
        boolean issued = dossier.kept().papers().holds(question.sha256());
        return dossier.belongsTo(question.person()) && (handedIn || issued);
    }
}
