package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.StepUnit;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Committees;
import vn.thanhdong.territory.Territory;

/** Which agency handles a dossier, and where it goes from each step. Pure functions over the catalogue. */
final class Routing {

    private static final Set<StepKind> DONE_AT_THE_DESK = Set.of(StepKind.INTAKE, StepKind.HANDOVER, StepKind.RETURN);

    private Routing() {}

    /** The agency that does the work of a procedure for an area; empty where there is none. */
    static Optional<AgencyCode> handlingAgency(Procedure procedure, AreaCode area, Circumstances at) {
        Territory territory = at.catalogue().territory();
        return switch (procedure.handlingLevel()) {
            case DEPARTMENT, VERTICAL -> territory.successor(procedure.sectorAgency(), at.today());
            case COMMUNE -> Committees.of(territory, AgencyLevel.COMMUNE, area, at.today());
            case DISTRICT -> Committees.of(territory, AgencyLevel.DISTRICT, area, at.today());
            case PROVINCE -> Committees.of(territory, AgencyLevel.PROVINCE, area, at.today());
        };
    }

    /** The first step: somebody at the desk checks what was handed in. */
    static Station intake(Procedure procedure, AgencyCode desk, Instant checkBy) {
        return new Station(0, procedure.steps().getFirst().kind(), Role.CLERK, desk, Optional.empty(), checkBy);
    }

    /** The step after the given one; empty when there is none. */
    static Optional<Station> next(CaseFile dossier, Station from, AgencyCode handling, Circumstances at) {
        return at(dossier, from.step() + 1, handling, dossier.progress().officer(), at);
    }

    /** Where it goes once the step that it lies at is done; it stays where there is no other. */
    static Station onward(CaseFile dossier, Circumstances at) {
        Station here = dossier.station().orElseThrow();
        return next(dossier, here, dossier.handlingAgency(), at).orElse(here);
    }

    /** The step of that index; empty when the process has ended before. */
    static Optional<Station> at(
            CaseFile dossier, int index, AgencyCode handling, @Nullable PersonId officer, Circumstances at) {
        Procedure procedure = dossier.procedure(at);
        List<Step> steps = procedure.steps();
        if (index >= steps.size()) {
            return Optional.empty();
        }
        Step step = steps.get(index);
        Instant due = StepHours.toDo(index, procedure, at.now(), at.calendar());
        boolean examines = step.role() == Role.OFFICER;
        return Optional.of(new Station(
                index,
                step.kind(),
                step.role(),
                agency(step, dossier, handling, at),
                examines ? Optional.ofNullable(officer) : Optional.empty(),
                due));
    }

    /** Back to the officer, to the step at which a proposal is made. */
    static Optional<Station> backToOfficer(CaseFile dossier, Circumstances at) {
        List<Step> steps = dossier.procedure(at).steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == StepKind.EXAMINATION) {
                return at(
                        dossier, i, dossier.handlingAgency(), dossier.progress().officer(), at);
            }
        }
        return Optional.empty();
    }

    /** Whether the agency's work is over once this step is done: only returning the result is left, if that. */
    static boolean endsWith(CaseFile dossier, Station station, Circumstances at) {
        List<Step> steps = dossier.procedure(at).steps();
        return steps.subList(Math.min(station.step() + 1, steps.size()), steps.size()).stream()
                .allMatch(step -> step.kind() == StepKind.RETURN);
    }

    /** The agency above, or the province where it is the province's leader who decides. */
    private static AgencyCode superior(Procedure procedure, AgencyCode handling, Circumstances at) {
        Territory territory = at.catalogue().territory();
        boolean province = procedure.steps().stream()
                .anyMatch(step -> step.unit() == StepUnit.SUPERIOR_AGENCY && step.role() == Role.PROVINCE_LEADER);
        Optional<Agency> above =
                territory.agency(handling).flatMap(Agency::parent).flatMap(territory::agency);
        while (province && above.flatMap(Agency::parent).isPresent()) {
            above = above.flatMap(Agency::parent).flatMap(territory::agency);
        }
        return above.map(Agency::code)
                .flatMap(code -> territory.successor(code, at.today()))
                .orElse(handling);
    }

    /** Whoever does its work today: a step that begins does not wait at an agency that is no more. */
    private static AgencyCode agency(Step step, CaseFile dossier, AgencyCode handling, Circumstances at) {
        return at.catalogue().territory().heir(named(step, dossier, handling, at), at.today());
    }

    private static AgencyCode named(Step step, CaseFile dossier, AgencyCode handling, Circumstances at) {
        if (DONE_AT_THE_DESK.contains(step.kind()) || step.unit() == StepUnit.ONE_STOP_DESK) {
            return dossier.submitted().receivingDesk();
        }
        if (step.unit() == StepUnit.SUPERIOR_AGENCY) {
            return superior(dossier.procedure(at), handling, at);
        }
        // a consulted agency is named by whoever asks; until then the question waits at the handling agency
        return handling;
    }
}
