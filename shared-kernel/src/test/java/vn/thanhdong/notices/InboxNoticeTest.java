package vn.thanhdong.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.territory.AgencyCode;

/** Who reads what because something happened. */
class InboxNoticeTest {

    private static final DossierId DOSSIER = new DossierId("018f3a5c-7d2e-7b61-9c4a-0d1e2f3a4b5c");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final PersonId OFFICER = new PersonId("officer");
    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId OWNER = new PersonId("owner");

    @Test
    void a_date_is_for_the_officer_for_whoever_has_the_dossier_now_and_for_those_who_lead() {
        var signing = new Station(5, StepKind.NUMBERING, Role.REGISTRY_CLERK, WARD, Optional.empty(), AT);
        assertThat(told(new DueDateNear(DOSSIER, AT, AT.plusSeconds(60), signing, Optional.of(OFFICER)), ""))
                .containsExactly(
                        "REGISTRY_CLERK@H23.31.09",
                        "officer",
                        "HEAD_OF_DIVISION@H23.31.09",
                        "LEADER@H23.31.09",
                        "PROVINCE_LEADER@H23.31.09");
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        var assigned = new OfficerAssigned(DOSSIER, AT, OFFICER, station());
        assertThat(told(assigned, "head")).containsExactly("officer");
        assertThat(told(assigned, "officer")).isEmpty();
    }

    @Test
    void whoever_goes_on_with_a_dossier_is_told_as_if_it_had_been_assigned() {
        var reassigned = new OfficerReassigned(
                DOSSIER, AT, Optional.of(OFFICER), HEAD, Personal.known(OWNER, "Nghỉ phép"), station());
        assertThat(told(reassigned, "")).containsExactly("head");
    }

    @Test
    void what_was_taken_back_is_told_to_whom_it_was_taken_from() {
        assertThat(told(new ForwardingTakenBack(DOSSIER, AT, station()), "head"))
                .containsExactly("officer");
    }

    @Test
    void applicants_are_told_in_the_pages_what_they_are_told_otherwise() {
        var stopped = new DossierStopped(DOSSIER, AT, Personal.known(OWNER, "Không đủ điều kiện"));
        assertThat(InboxNotice.of(stopped, List.of(OWNER, HEAD, OWNER), Optional.of(OFFICER), Optional.of(OFFICER)))
                .hasValueSatisfying(notice -> {
                    assertThat(notice.kind()).isEqualTo(InboxKind.STOPPED);
                    assertThat(notice.to()).extracting(Addressee::value).containsExactly("owner", "head");
                });
    }

    private static List<String> told(DossierEvent happened, String actor) {
        return InboxNotice.of(
                        happened,
                        List.of(OWNER),
                        Optional.of(OFFICER),
                        actor.isEmpty() ? Optional.empty() : Optional.of(new PersonId(actor)))
                .map(notice -> notice.to().stream().map(Addressee::value).toList())
                .orElse(List.of());
    }

    private static Station station() {
        return new Station(3, StepKind.EXAMINATION, Role.OFFICER, WARD, Optional.of(OFFICER), AT);
    }
}
