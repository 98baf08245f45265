package vn.thanhdong.procedures.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyLevel;

/** Random dossiers of a fixed seed, submitted in a period, in every state. */
final class DossierGenerator {

    private static final String[] NAMES = {
        "Nguyễn Văn An", "Trần Thị Hòa", "Lê Đức Đường", "Phạm Thị Thủy", "Vũ Minh Khoẻ", "Đỗ Hoàng Ánh"
    };

    private final Random random;
    private final List<Procedure> procedures;
    private final List<Agency> agencies;
    private final LocalDate from;
    private final int days;
    private int number;

    DossierGenerator(long seed, Catalogue catalogue, LocalDate from, int days) {
        this.random = new Random(seed);
        this.procedures = List.copyOf(catalogue.procedures().values());
        this.agencies = catalogue.territory().agencies().stream()
                .filter(agency -> agency.level() != AgencyLevel.PROVINCE)
                .limit(40)
                .toList();
        this.from = from;
        this.days = days;
    }

    List<GeneratedDossier> make(int count) {
        List<GeneratedDossier> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(make());
        }
        return made;
    }

    private GeneratedDossier make() {
        Agency desk = one(agencies);
        Instant submitted =
                from.atStartOfDay(GeneratedDossier.VIETNAM).toInstant().plusSeconds(random.nextLong(days * 86_400L));
        var id = new DossierId(new UUID(random.nextLong(), random.nextLong()).toString());
        var owner = new PersonId("person-" + random.nextInt(50));
        var dossier = new GeneratedDossier(
                id, one(procedures), one(List.of(Channel.values())), desk.code(), desk.area(), owner, submitted);
        String name = NAMES[random.nextInt(NAMES.length)];
        dossier.events.add(new DossierSubmitted(
                id,
                submitted,
                dossier.procedure.code(),
                1,
                dossier.channel,
                desk.code(),
                desk.code(),
                desk.area(),
                ApplicantKind.CITIZEN,
                Personal.known(owner, new Applicant(name, "030198000001", "0912345678", "", "")),
                Personal.known(owner, new FormContent(Map.of("note", "Hồ sơ số " + number))),
                List.of(),
                "i-" + owner,
                "p-" + owner,
                List.of(),
                station(dossier, StepKind.INTAKE, Role.CLERK, submitted)));
        live(dossier, submitted.plusSeconds(600 + random.nextInt(20_000)));
        return dossier;
    }

    private void live(GeneratedDossier dossier, Instant now) {
        switch (random.nextInt(12)) {
            case 0 -> {}
            case 1 -> {
                dossier.events.add(new DossierRefused(dossier.id, now, reason(dossier)));
                end(dossier, now, 3);
            }
            case 2 -> withdraw(dossier, now);
            default -> accept(dossier, now);
        }
    }

    private void accept(GeneratedDossier dossier, Instant now) {
        Instant due = now.plus(Duration.ofHours(1 + random.nextInt(24 * 12)));
        var code = DossierCode.of(dossier.desk, dossier.submittedOn(), ++number);
        dossier.events.add(new DossierAccepted(
                dossier.id, now, code, due, false, "v1", 0, station(dossier, StepKind.HANDOVER, Role.CLERK, now)));
        dossier.accepted = now;
        dossier.promised = due;
        dossier.promise(now, due);
        dossier.status = 2;
        Instant next = now.plusSeconds(random.nextInt(40_000));
        if (random.nextInt(10) > 0) {
            dossier.handler = one(agencies).code();
            dossier.events.add(new DossierHandedOver(
                    dossier.id, next, dossier.handler, "", station(dossier, StepKind.EXAMINATION, Role.OFFICER, next)));
            dossier.status = 4;
            work(dossier, next);
        }
    }

    private void work(GeneratedDossier dossier, Instant start) {
        Instant now = start;
        for (int asks = random.nextInt(5) - 2; asks > 0; asks--) {
            now = now.plusSeconds(random.nextInt(100_000));
            dossier.events.add(new SupplementRequested(dossier.id, now, reason(dossier)));
            dossier.asked++;
            dossier.status = 5;
            dossier.owesSince = now;
            if (random.nextInt(4) == 0) {
                dossier.waits.add(new GeneratedDossier.Wait(now, null));
                return;
            }
            Instant supplied = now.plusSeconds(random.nextInt(300_000));
            dossier.waits.add(new GeneratedDossier.Wait(now, supplied));
            boolean moves = random.nextBoolean();
            Instant due =
                    moves ? supplied.plus(Duration.ofDays(1 + random.nextInt(5))) : Objects.requireNonNull(dossier.due);
            dossier.promise(supplied, due);
            dossier.events.add(new SupplementReceived(dossier.id, supplied, List.of(), due, false, "v1"));
            dossier.owesSince = null;
            dossier.status = 4;
            now = supplied;
        }
        Instant end = now.plusSeconds(random.nextInt(1_000_000));
        if (number % 3 == 0) {
            later(dossier, now.plus(Duration.between(now, end).dividedBy(2)));
        }
        finish(dossier, end);
    }

    /** Promised anew, or counted again: at any time, before the date and after it. */
    private void later(GeneratedDossier dossier, Instant now) {
        Instant before = Objects.requireNonNull(dossier.due);
        Instant due = before.plus(Duration.ofDays(2 + number % 10));
        dossier.events.add(
                number % 2 == 0
                        ? new DueDateExtended(dossier.id, now, due, false, "v1", reason(dossier))
                        : new DueDateRecounted(
                                dossier.id, now, before, due, false, "v2", List.of(), "", false, Optional.empty()));
        boolean recountsThePromise = number % 2 != 0 && before.equals(dossier.promised);
        dossier.promised = recountsThePromise ? due : dossier.promised;
        dossier.promise(now, due);
    }

    private void finish(GeneratedDossier dossier, Instant now) {
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 -> withdraw(dossier, now);
            case 2 -> {
                dossier.events.add(new DossierStopped(dossier.id, now, reason(dossier)));
                end(dossier, now, 8);
            }
            default -> {
                var station = station(dossier, StepKind.NUMBERING, Role.REGISTRY_CLERK, now);
                dossier.events.add(new ResultApproved(dossier.id, now, Outcome.APPROVED, station));
                dossier.events.add(new ResultNumbered(
                        dossier.id,
                        now,
                        "1/KQ",
                        true,
                        Optional.of(station(dossier, StepKind.RETURN, Role.CLERK, now))));
                end(dossier, now, 9);
                if (random.nextBoolean()) {
                    dossier.events.add(new ResultReturned(dossier.id, now.plusSeconds(90_000), ReturnChannel.COUNTER));
                    dossier.status = 10;
                }
            }
        }
    }

    private void withdraw(GeneratedDossier dossier, Instant now) {
        dossier.events.add(new DossierWithdrawn(dossier.id, now, reason(dossier)));
        dossier.withdrawn = true;
        end(dossier, now, 7);
    }

    private static void end(GeneratedDossier dossier, Instant now, int status) {
        dossier.ended = now;
        dossier.status = status;
    }

    private static Personal<String> reason(GeneratedDossier dossier) {
        return Personal.known(dossier.owner, "lý do");
    }

    private static Station station(GeneratedDossier dossier, StepKind kind, Role role, Instant now) {
        dossier.waitsAt = role == Role.CLERK ? dossier.desk : dossier.handler;
        return new Station(0, kind, role, dossier.waitsAt, Optional.empty(), now.plusSeconds(8 * 3600));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
