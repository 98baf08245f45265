package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.procedures.query.GetPaperProof;
import vn.thanhdong.procedures.query.PaperProof;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.paper.CompactProof;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;

/** Gives who may see a dossier the proofs of the papers that were issued about it. */
public final class PaperProofs {

    /** Stored name of the event that is proved. */
    private static final String ISSUED = "procedures.PaperIssued";

    private final DossierIndex index;
    private final Scopes scopes;
    private final Optional<VerifiableLog> log;

    /** @param log of this process; empty where it has none, as on Axon Server */
    public PaperProofs(ElasticsearchClient client, Scopes scopes, Optional<VerifiableLog> log) {
        this.index = new DossierIndex(client);
        this.scopes = scopes;
        this.log = log;
    }

    @QueryHandler
    public PaperProof answer(GetPaperProof question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        boolean theirs = index.get(question.dossier())
                .filter(scope::covers)
                .filter(dossier -> dossier.kept().papers().holds(question.file()))
                .isPresent();
        return theirs ? log.map(one -> proof(one, question)).orElse(PaperProof.NONE) : PaperProof.NONE;
    }

    private static PaperProof proof(VerifiableLog log, GetPaperProof question) {
        try {
            return log.opened(question.dossier().value(), ISSUED).stream()
                    .filter(opened -> PublicFacts.file(opened)
                            .filter(question.file()::equals)
                            .isPresent())
                    .findFirst()
                    .map(opened -> proof(log, opened))
                    .orElse(PaperProof.NONE);
        } catch (MalformedLogData changed) {
            // the event in the store is not the one in the log: the comparison raises the alarm, nobody is given a
            // proof
            LoggerFactory.getLogger(PaperProofs.class)
                    .error("No proof of a paper of {}: {}", question.dossier(), changed.getMessage());
            return PaperProof.NONE;
        }
    }

    private static PaperProof proof(VerifiableLog log, OpenedEntry opened) {
        long position = opened.entry().position();
        Optional<TlogProof> published = log.proof(position).map(opened::provenBy);
        if (published.isEmpty()) {
            return PaperProof.PENDING;
        }
        TlogProof proof = published.get();
        String digits = CompactProof.digits(proof, PaperProof.MOST_DIGITS).orElse("");
        long size =
                Checkpoint.parse(SignedNote.parse(proof.checkpoint()).text()).size();
        return new PaperProof(PaperProof.State.PROVEN, proof.text(), digits, position, size);
    }
}
