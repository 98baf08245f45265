package vn.thanhdong.ui.mandates;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** Mandates in words. */
public record MandateWords(Names names, Catalogue catalogue) {

    /** How far it reaches: {@code Toàn tỉnh}, or what it names. */
    public String scope(MandateScope scope) {
        var parts = new ArrayList<String>();
        if (!scope.agencies().isEmpty()) {
            parts.add(scope.agencies().stream().map(names::agency).collect(Collectors.joining(", ")));
        }
        if (scope.areas().stream().anyMatch(this::isProvince)) {
            parts.add(translate("mandate.scope.province"));
        } else if (!scope.areas().isEmpty()) {
            parts.add(scope.areas().stream().map(names::areaInFull).collect(Collectors.joining("; ")));
        }
        if (!scope.procedures().isEmpty()) {
            parts.add(scope.procedures().stream()
                    .map(code -> names.procedure(new ProcedureCode(code)))
                    .collect(Collectors.joining("; ")));
        }
        if (scope.from().isPresent() || scope.to().isPresent()) {
            parts.add(translate(
                    "mandate.scope.period",
                    scope.from().map(Dates::day).orElse("…"),
                    scope.to().map(Dates::day).orElse("…")));
        }
        return String.join(" · ", parts);
    }

    private boolean isProvince(AreaCode code) {
        return catalogue.territory().area(code).flatMap(Area::parent).isEmpty();
    }

    /** The head by name, and the others. */
    public String team(MandateTeam team) {
        List<String> others = team.members().stream()
                .filter(member -> !member.equals(team.head()))
                .map(names::person)
                .toList();
        String head = translate("mandate.head.of", names.person(team.head()));
        return others.isEmpty() ? head : head + ", " + String.join(", ", others);
    }

    /** {@code 01/11/2026 – 30/11/2026}. */
    public static String days(Mandate mandate) {
        return Dates.day(mandate.from()) + " – " + Dates.day(mandate.to());
    }

    /** Of one in force: how many days are left, today among them. */
    public static long daysLeft(Mandate mandate, Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Dates.ZONE), mandate.to()) + 1;
    }

    public static String state(MandateState state) {
        return translate("mandate.state." + state.name());
    }

    public static Tone tone(MandateState state) {
        return switch (state) {
            case WAITING, RUN_OUT -> Tone.SOON;
            case COMING -> Tone.INFORMATION;
            case IN_FORCE -> Tone.GOOD;
            case ENDED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
