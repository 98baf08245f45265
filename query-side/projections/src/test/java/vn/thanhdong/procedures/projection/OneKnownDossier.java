package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** A dossier of which a test says what matters to it. */
final class OneKnownDossier {

    static final String DESK = "H23.31.01";
    static final Instant SUBMITTED = Instant.parse("2023-05-02T02:00:00Z");

    final DossierId id = DossierId.fresh();
    final PersonId owner;
    private final String metadataActor;
    private final List<DossierEvent> events = new ArrayList<>();

    OneKnownDossier(String name, Map<String, String> form) {
        this(new PersonId("owner"), "", name, form);
    }

    OneKnownDossier(PersonId owner, String filedBy, String name, Map<String, String> form) {
        this.owner = owner;
        this.metadataActor = filedBy;
        events.add(new DossierSubmitted(
                id,
                SUBMITTED,
                new ProcedureCode("CA-01"),
                1,
                Channel.ONLINE,
                new AgencyCode(DESK),
                new AgencyCode(DESK),
                new AreaCode("288"),
                ApplicantKind.CITIZEN,
                Personal.known(owner, new Applicant(name, "030198000001", "0912345678", "", "")),
                Personal.known(owner, new FormContent(form)),
                List.of(),
                DossiersOnEngine.HASHES.identityNumber("030198000001"),
                DossiersOnEngine.HASHES.phone("0912345678"),
                List.of(),
                station(StepKind.INTAKE, Role.CLERK, DESK, null)));
    }

    OneKnownDossier submittedAt(Instant moment) {
        var first = (DossierSubmitted) events.removeFirst();
        events.addFirst(new DossierSubmitted(
                id,
                moment,
                first.procedure(),
                first.procedureVersion(),
                first.channel(),
                first.receivingDesk(),
                first.handlingAgency(),
                first.area(),
                first.applicantKind(),
                first.applicant(),
                first.form(),
                first.others(),
                first.identityHash(),
                first.phoneHash(),
                first.attachments(),
                first.station()));
        return this;
    }

    OneKnownDossier corrected(Applicant right) {
        events.add(new DossierCorrected(
                id,
                SUBMITTED.plusSeconds(7_200),
                Personal.known(owner, right),
                right.identityNumber(),
                right.phone(),
                Personal.known(owner, FormContent.EMPTY),
                List.of(),
                Personal.known(owner, "Ghi nhầm")));
        return this;
    }

    OneKnownDossier accepted(String code) {
        events.add(new DossierAccepted(
                id,
                SUBMITTED.plusSeconds(3600),
                new DossierCode(code),
                Instant.parse("2023-05-11T10:00:00Z"),
                false,
                "v1",
                0,
                station(StepKind.HANDOVER, Role.CLERK, DESK, null)));
        return this;
    }

    OneKnownDossier handedInBy(PersonId person, Submitter submitter) {
        events.add(new SubmitterNamed(
                id,
                SUBMITTED,
                Personal.known(person, submitter),
                SubmitterRelation.PARENT,
                Personal.known(owner, Authorisation.NONE),
                DossiersOnEngine.HASHES.identityNumber(submitter.identityNumber()),
                DossiersOnEngine.HASHES.phone(submitter.phone())));
        return this;
    }

    OneKnownDossier attached(String sha256, Personal<String> text) {
        events.add(new AttachmentTextExtracted(id, SUBMITTED, sha256, text));
        return this;
    }

    OneKnownDossier resubmitted(Attachment... documents) {
        events.add(new DossierResubmitted(
                id,
                SUBMITTED.plusSeconds(1_800),
                Personal.known(owner, FormContent.EMPTY),
                List.of(),
                List.of(documents),
                station(StepKind.INTAKE, Role.CLERK, DESK, null)));
        return this;
    }

    OneKnownDossier handedTo(String agency, @Nullable String person) {
        events.add(new DossierHandedOver(
                id,
                SUBMITTED.plusSeconds(7200),
                new AgencyCode(agency),
                "",
                station(StepKind.EXAMINATION, Role.OFFICER, agency, person)));
        return this;
    }

    DossierDocument document() {
        var projection = new DossierProjection(DossiersOnEngine.CATALOGUE.calendar());
        DossierDocument document = null;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var metadata = Map.of("role", metadataActor.isEmpty() ? "CLERK" : "CITIZEN", "actor", metadataActor);
            document = projection.after(
                    document,
                    new RecordedEvent(i + 1L, id + "/" + i, id.value(), i, event.occurredAt(), event, metadata));
        }
        if (document == null) {
            throw new IllegalStateException("no event");
        }
        return document;
    }

    private static Station station(StepKind kind, Role role, String agency, @Nullable String person) {
        return new Station(
                0,
                kind,
                role,
                new AgencyCode(agency),
                Optional.ofNullable(person).map(PersonId::new),
                SUBMITTED.plusSeconds(8 * 3600));
    }
}
