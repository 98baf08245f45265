package vn.thanhdong.erasure.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;

/** Dossiers of one person at one ward, in states that matter for erasing. */
record SomeDossiers(Map<PersonId, List<KeptDossier>> byPerson) implements KeptDossiers {

    static final AgencyCode WARD = new AgencyCode("H23.31.09");
    static final PersonId LAN = new PersonId("lan");
    static final Actor CLERK = actor("clerk", Role.CLERK);

    static Actor actor(String person, Role role) {
        return new Actor(new PersonId(person), role, Optional.of(WARD), Optional.empty());
    }

    @Override
    public List<KeptDossier> of(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    @Override
    public Optional<KeptDossier> find(DossierId dossier) {
        return byPerson.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(dossier))
                .findFirst();
    }

    static SomeDossiers ofLan(KeptDossier... dossiers) {
        return new SomeDossiers(Map.of(LAN, List.of(dossiers)));
    }

    static KeptDossier returned(String procedure, String end) {
        Instant at = Instant.parse(end);
        return dossier(procedure, progress(NationalStatus.RETURNED, at.minusSeconds(86_400), at, null));
    }

    static KeptDossier open(String procedure) {
        return dossier(
                procedure, progress(NationalStatus.IN_PROGRESS, Instant.parse("2026-11-20T02:00:00Z"), null, null));
    }

    static KeptDossier withdrawnBeforeAcceptance(String procedure) {
        return dossier(
                procedure, progress(NationalStatus.WITHDRAWN, null, null, Instant.parse("2026-11-20T02:00:00Z")));
    }

    static KeptDossier held(KeptDossier dossier, List<LegalHold> holds) {
        return new KeptDossier(
                dossier.id(),
                dossier.code(),
                dossier.procedure(),
                dossier.owner(),
                dossier.receivingDesk(),
                dossier.handlingAgency(),
                dossier.progress(),
                Stream.concat(dossier.holds().stream(), holds.stream()).toList());
    }

    private static KeptDossier dossier(String procedure, DossierProgress progress) {
        return new KeptDossier(
                DossierId.fresh(),
                "H23.31.09-261120-0001",
                new ProcedureCode(procedure),
                LAN,
                WARD,
                WARD,
                progress,
                List.of());
    }

    private static DossierProgress progress(
            NationalStatus status,
            @org.jspecify.annotations.Nullable Instant accepted,
            @org.jspecify.annotations.Nullable Instant returned,
            @org.jspecify.annotations.Nullable Instant closed) {
        return new DossierProgress(
                status,
                null,
                null,
                false,
                null,
                Instant.parse("2010-01-04T02:00:00Z"),
                accepted,
                null,
                null,
                false,
                returned,
                returned,
                closed,
                null,
                List.of(),
                0,
                0,
                null,
                false,
                0,
                0,
                false,
                0,
                "");
    }
}
