package vn.thanhdong.procedures.ui.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** A dossier of the ward of the demonstration in the state that a test needs. */
public final class SomeDossier {

    public static final AgencyCode WARD = new AgencyCode("H23.31.09");
    public static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private SomeDossier() {}

    public static DossierSummary summary(String code, String applicant) {
        return summary(code, applicant, NationalStatus.IN_PROGRESS, StepKind.EXAMINATION, Role.OFFICER);
    }

    public static DossierSummary summary(
            String code, String applicant, NationalStatus status, @Nullable StepKind step, @Nullable Role role) {
        return new DossierSummary(
                new DossierId("00000000-0000-4000-8000-000000000001"),
                code,
                new ProcedureCode("SN-01"),
                ApplicantKind.CITIZEN,
                applicant,
                status,
                step,
                role,
                step == null ? null : WARD,
                null,
                null,
                null,
                WARD,
                WARD,
                new AreaCode("10528"),
                Channel.COUNTER,
                NOW.minusSeconds(7_200),
                NOW.minusSeconds(3_600),
                NOW.plusSeconds(86_400),
                false,
                null,
                null,
                DeskPassage.NONE,
                Punctuality.IN_PROGRESS,
                null,
                0,
                0,
                0,
                3,
                Map.of());
    }

    public static DossierDetail at(NationalStatus status, @Nullable StepKind step, Role role, boolean waitsForAsker) {
        Station station =
                step == null ? null : new Station(1, step, role, WARD, Optional.empty(), NOW.plusSeconds(600));
        Instant accepted = status == NationalStatus.SUBMITTED ? null : NOW.minusSeconds(3_600);
        var progress = new DossierProgress(
                status,
                station,
                null,
                false,
                null,
                NOW.minusSeconds(7_200),
                accepted,
                accepted == null ? null : NOW.plusSeconds(86_400),
                accepted == null ? null : NOW.plusSeconds(86_400),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                0,
                null,
                false,
                0,
                0,
                false,
                0);
        return new DossierDetail(
                true,
                summary("H23.31.09-261123-0001", "Nguyễn Thị Thu Hà", status, step, role),
                1,
                "TD-0000000001",
                null,
                FormContent.EMPTY,
                List.of(),
                progress,
                "",
                "",
                "",
                List.of(),
                List.of(),
                false,
                waitsForAsker,
                false);
    }
}
