package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.eventstore.personal.FileKeys;
import vn.thanhdong.procedures.query.GetPaperKey;
import vn.thanhdong.procedures.query.PaperKey;

/** Gives staff the key under which a paper that they issue is kept: that of the dossier's owner. */
public final class PaperKeys {

    private static final PersonId NOBODY = new PersonId("nobody");

    private final DossierIndex index;
    private final Scopes scopes;
    private final FileKeys keys;

    public PaperKeys(ElasticsearchClient client, Scopes scopes, FileKeys keys) {
        this.index = new DossierIndex(client);
        this.scopes = scopes;
        this.keys = keys;
    }

    @QueryHandler
    public PaperKey answer(GetPaperKey question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        boolean staff = asker != null && !asker.is(Role.CITIZEN) && scope.opensPersonalData();
        Optional<PersonId> owner = staff && question.file().startsWith(GetPaperKey.folder(question.dossier()))
                ? index.get(question.dossier()).filter(scope::covers).map(DossierDocument::owner)
                : Optional.empty();
        return owner.map(person -> new PaperKey(person, sealing(person, question.file())))
                .orElseGet(() -> new PaperKey(NOBODY, FileKey.none(FileKey.State.NOT_YOURS)));
    }

    private FileKey sealing(PersonId person, String file) {
        return keys.toSeal(person, file).map(FileKey::of).orElseGet(() -> FileKey.none(FileKey.State.ERASED));
    }
}
