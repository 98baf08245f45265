package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scoped;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.EarlierAnswers;
import vn.thanhdong.procedures.query.FindEarlierAnswers;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** Answers what a person said of themselves in their latest dossier. */
public final class EarlierData {

    /** Every form asks who applies by ids that begin so. */
    private static final String OF_APPLICANT = "applicant";

    private final DossierIndex index;
    private final DossierSearch search;
    private final NumberHashes hashes;

    public EarlierData(DossierReading reading, NumberHashes hashes) {
        index = reading.index();
        search = reading.search();
        this.hashes = hashes;
    }

    /** The latest dossier of the person in the asker's scope; the number is looked for by its hash. */
    @QueryHandler
    public EarlierAnswers find(FindEarlierAnswers question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = search.scope(asker);
        if (!scope.opensPersonalData() || !question.identityNumber().matches("\\d{12}|\\d{9}")) {
            return EarlierAnswers.NONE;
        }
        String hash = hashes.identityNumber(question.identityNumber());
        Query query = Filters.all(List.of(
                search.inScope(scope),
                Filters.is("words.identityHash", hash),
                Filters.is("subject.applicantKind", ApplicantKind.CITIZEN.code())));
        return index
                .search(request -> request.query(query).size(1).sort(Orders.of(DossierOrder.NEWEST, false)))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .filter(dossier -> scope.opens(new OwnerOnly(dossier), Shown.CONTENTS))
                .findFirst()
                .map(EarlierData::answers)
                .orElse(EarlierAnswers.NONE);
    }

    private static EarlierAnswers answers(DossierDocument dossier) {
        var answers = new HashMap<String, String>();
        Applicant applicant = dossier.kept().applicant();
        if (applicant != null) {
            answers.putAll(Map.of(
                    "applicantName", applicant.name(),
                    "applicantId", applicant.identityNumber(),
                    "applicantPhone", applicant.phone(),
                    "applicantEmail", applicant.email(),
                    "applicantAddress", applicant.address()));
        }
        dossier.kept().form().values().forEach((field, answer) -> {
            if (field.startsWith(OF_APPLICANT)) {
                answers.put(field, answer);
            }
        });
        answers.values().removeIf(String::isBlank);
        return new EarlierAnswers(
                dossier.id(),
                dossier.codes().shown(),
                dossier.subject().procedure(),
                dossier.standing().submittedAt(),
                new FormContent(answers));
    }

    /** The dossier as far as it is answered: nothing about the others whom it tells of is shown. */
    private record OwnerOnly(DossierDocument document) implements Scoped {

        @Override
        public String dossier() {
            return document.dossier();
        }

        @Override
        public PersonId owner() {
            return document.owner();
        }

        @Override
        public List<PersonId> others() {
            return List.of();
        }

        @Override
        public boolean belongsTo(PersonId person) {
            return document.belongsTo(person);
        }

        @Override
        public boolean takenInBy(AgencyCode agency) {
            return document.takenInBy(agency);
        }

        @Override
        public boolean workedOnBy(AgencyCode agency) {
            return document.workedOnBy(agency);
        }

        @Override
        public AreaCode area() {
            return document.area();
        }

        @Override
        public String procedure() {
            return document.procedure();
        }

        @Override
        public LocalDate submittedOn() {
            return document.submittedOn();
        }
    }
}
