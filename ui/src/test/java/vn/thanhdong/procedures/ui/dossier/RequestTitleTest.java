package vn.thanhdong.procedures.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.AreaCode;

/** What the page of a dossier says of what the applicant was asked for. */
class RequestTitleTest {

    private static final DossierId ID = DossierId.fresh();
    private static final PersonId OWNER = new PersonId("owner");
    private static final Instant NOW = SomeDossier.NOW;

    @Test
    void that_the_applicant_is_asked_for_something_is_over_when_it_has_come() {
        DossierProgress asked = after(null, submitted());
        asked = after(asked, accepted());
        asked = after(asked, new SupplementRequested(ID, NOW.plusSeconds(20), Personal.known(OWNER, "Bản sao")));
        assertThat(DossierData.requestTitle(asked)).isEqualTo("file.request");

        DossierProgress supplied = after(
                asked,
                new SupplementReceived(
                        ID, NOW.plusSeconds(30), List.of(), NOW.plusSeconds(90_000), false, "v1", Optional.empty()));
        assertThat(DossierData.requestTitle(supplied)).isEqualTo("file.request.before");
    }

    private static DossierProgress after(@Nullable DossierProgress before, DossierEvent event) {
        return Objects.requireNonNull(DossierProgress.after(before, event));
    }

    private static DossierEvent accepted() {
        return new DossierAccepted(
                ID,
                NOW.plusSeconds(10),
                new DossierCode("H23.31.09-261123-0001"),
                NOW.plusSeconds(86_400),
                false,
                "v1",
                0,
                station(StepKind.HANDOVER));
    }

    private static DossierEvent submitted() {
        return new DossierSubmitted(
                ID,
                NOW,
                new ProcedureCode("SN-01"),
                1,
                Channel.ONLINE,
                SomeDossier.WARD,
                SomeDossier.WARD,
                new AreaCode("10528"),
                ApplicantKind.CITIZEN,
                Personal.known(OWNER, new Applicant("Nguyễn Thị Thu Hà", "030198000001", "0912345678", "", "")),
                Personal.known(OWNER, FormContent.EMPTY),
                List.of(),
                "",
                "",
                List.of(),
                station(StepKind.INTAKE));
    }

    private static Station station(StepKind step) {
        return new Station(1, step, Role.CLERK, SomeDossier.WARD, Optional.empty(), NOW.plusSeconds(600));
    }
}
