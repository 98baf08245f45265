package vn.thanhdong.access.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.Mandates;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.territory.AreaCode;

/** Mandates for auditors of tests, who see nothing without one. */
public final class OpenMandates {

    /** Whoever asks is sent to look at the whole province, at any time of a test. */
    public static final Mandates WHOLE_PROVINCE = person -> List.of(
            of(person, MandateScope.ofAreas(new AreaCode("30")), LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)));

    private OpenMandates() {}

    /** Confirmed, with nobody else on the team. */
    public static Mandate of(PersonId person, MandateScope scope, LocalDate from, LocalDate to) {
        var decision = new MandateDecision(
                MandateKind.INSPECTORATE, "1/QĐ-TTr-" + scope.hashCode(), from, "Thanh tra tỉnh", "Kiểm tra");
        Instant entered = Instant.parse("2000-01-01T00:00:00Z");
        return new Mandate(
                decision.mandateId(),
                "r",
                decision,
                new MandateTeam(person, List.of(person)),
                scope,
                from,
                to,
                new PersonId("admin"),
                entered,
                Optional.of(new Mandate.Act(new PersonId("leader"), entered)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
