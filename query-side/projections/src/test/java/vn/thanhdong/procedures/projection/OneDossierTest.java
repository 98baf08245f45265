package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.MyDay;
import vn.thanhdong.procedures.query.Waiting;

class OneDossierTest extends OnEngine {

    @Test
    void an_own_write_is_waited_for() throws Exception {
        var dossier = new OneKnownDossier("Nguyễn Văn An", Map.of("note", "x"));
        engine.holds(List.of(dossier.document()));
        var asked = CompletableFuture.supplyAsync(
                () -> engine.one.find(new FindDossier(dossier.id, 1), DossiersOnEngine.AUDITOR));
        engine.add(List.of(dossier.accepted("H23.16-230615-0042").document()));
        DossierDetail detail = asked.join();
        assertThat(detail.delayed()).isFalse();
        assertThat(detail.summary()).isNotNull().satisfies(summary -> {
            assertThat(summary.sequence()).isEqualTo(1);
            assertThat(summary.code()).isEqualTo("H23.16-230615-0042");
            assertThat(summary.punctuality()).isEqualTo(Punctuality.IN_PROGRESS);
        });
        assertThat(detail.form().value("note")).isEqualTo("x");
    }

    @Test
    void what_does_not_come_is_said_to_be_delayed() throws IOException {
        var dossier = new OneKnownDossier("Nguyễn Văn An", Map.of());
        engine.holds(List.of(dossier.document()));
        var detail = engine.one.find(new FindDossier(dossier.id, 5), DossiersOnEngine.AUDITOR);
        assertThat(detail.found()).isTrue();
        assertThat(detail.delayed()).isTrue();
        assertThat(engine.one.find(new FindDossier(DossierId.fresh(), -1), DossiersOnEngine.AUDITOR))
                .isEqualTo(DossierDetail.NOT_FOUND);
    }

    @Test
    void it_waits_for_anybody_of_role_and_agency_or_for_the_one_it_was_given_to() throws IOException {
        var anybody = new OneKnownDossier("A", Map.of())
                .accepted("H23.31.01-230502-0001")
                .handedTo("H23.31", null);
        var somebody = new OneKnownDossier("B", Map.of())
                .accepted("H23.31.01-230502-0002")
                .handedTo("H23.31", "officer-1");
        engine.holds(List.of(anybody.document(), somebody.document()));
        assertThat(waiting(officer("officer-1"))).isEqualTo(2);
        assertThat(waiting(officer("officer-2"))).isEqualTo(1);
        assertThat(engine.one
                        .find(new FindDossier(somebody.id, -1), officer("officer-2"))
                        .waitsForAsker())
                .isFalse();
        assertThat(engine.one
                        .find(new FindDossier(somebody.id, -1), officer("officer-1"))
                        .waitsForAsker())
                .isTrue();
        MyDay day = engine.days.answer(new GetMyDay(), officer("officer-1"));
        assertThat(day.waiting()).isEqualTo(2);
        assertThat(day.dueSoon()).isEqualTo(2);
        assertThat(day.overdue()).isZero();
        assertThat(day.open()).isEqualTo(2);
        assertThat(day.latest()).hasSize(2);
    }

    @Test
    void who_filed_for_somebody_else_sees_it_as_the_owner_does() throws IOException {
        var dossier = new OneKnownDossier(new PersonId("child"), "mother", "Nguyễn Văn Con", Map.of());
        engine.holds(List.of(dossier.document()));
        for (String person : Set.of("child", "mother")) {
            var detail = engine.one.find(new FindDossier(dossier.id, -1), DossiersOnEngine.citizen(person));
            assertThat(detail.ownedByAsker()).isTrue();
        }
        assertThat(engine.lists.count(
                        new CountDossiers(DossierFilter.ALL.withWaiting(Waiting.FILED_BY_ME)),
                        DossiersOnEngine.citizen("mother")))
                .isEqualTo(1);
        assertThat(engine.one
                        .find(new FindDossier(dossier.id, -1), DossiersOnEngine.citizen("neighbour"))
                        .found())
                .isFalse();
    }

    private static long waiting(Actor actor) {
        return engine.lists.count(new CountDossiers(DossierFilter.ALL.withWaiting(Waiting.FOR_ME)), actor);
    }

    private static Actor officer(String person) {
        Actor any = DossiersOnEngine.actor(Role.OFFICER, "H23.31");
        return new Actor(new PersonId(person), any.role(), any.agency(), any.area());
    }
}
