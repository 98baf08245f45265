package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.territory.AgencyCode;

class DeskPassageTest {

    private static final DossierId ID = new DossierId("018f0000-0000-7000-8000-000000000001");
    private static final AgencyCode WARD = new AgencyCode("H23.31.09");

    @Test
    void what_goes_out_and_comes_back_is_kept_with_its_moment() {
        DeskPassage passage = after(
                over(1), new DossierOpened(ID, hour(2)), numbered(5, Optional.of(station(StepKind.RETURN))), handed(7));

        assertThat(passage)
                .isEqualTo(new DeskPassage(
                        hour(1), "Tư pháp - Hộ tịch", StepKind.EXAMINATION, hour(5), ReturnChannel.POST));
    }

    @Test
    void what_was_taken_back_to_the_desk_was_not_handed_over() {
        DeskPassage back = after(over(1), new ForwardingTakenBack(ID, hour(2), station(StepKind.HANDOVER)));

        assertThat(back).isEqualTo(DeskPassage.NONE);
        assertThat(back.after(over(3)).handedOverAt()).isEqualTo(hour(3));
    }

    @Test
    void what_an_officer_takes_back_from_the_leader_does_not_come_back_to_the_desk() {
        DeskPassage passage = after(over(1), new ForwardingTakenBack(ID, hour(2), station(StepKind.EXAMINATION)));

        assertThat(passage.handedOverAt()).isEqualTo(hour(1));
    }

    @Test
    void a_procedure_that_gives_no_paper_brings_nothing_back() {
        assertThat(after(over(1), numbered(5, Optional.empty())).resultCameAt()).isNull();
    }

    private static DeskPassage after(DossierEvent... events) {
        DeskPassage passage = DeskPassage.NONE;
        for (DossierEvent event : events) {
            passage = passage.after(event);
        }
        return passage;
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static Station station(StepKind kind) {
        return new Station(0, kind, Role.CLERK, WARD, Optional.empty(), hour(100));
    }

    private static DossierHandedOver over(int hour) {
        return new DossierHandedOver(ID, hour(hour), WARD, "Tư pháp - Hộ tịch", station(StepKind.EXAMINATION));
    }

    private static ResultNumbered numbered(int hour, Optional<Station> desk) {
        return new ResultNumbered(ID, hour(hour), "12/2026", true, desk);
    }

    private static ResultReturned handed(int hour) {
        return new ResultReturned(ID, hour(hour), ReturnChannel.POST);
    }
}
