package vn.thanhdong.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.erasure.RetentionSchedule;
import vn.thanhdong.procedures.LeadTime;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Signs;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * The definitions that the platform runs on.
 *
 * @param version SHA-256 of all its packs, in hexadecimal: changes whenever a byte of them does
 * @param territory areas and agencies, reforms of the packs not applied
 * @param reforms changes of agencies that may be applied
 * @param procedures as they apply now, by code, in the order of the packs
 * @param versions every version of them that is known: a dossier keeps the one that it was submitted under
 * @param signs what in the figures is worth a look
 * @param reminders how long before a due date people are warned
 * @param demoUsers used in demo mode only
 * @param retention how long dossiers are kept
 */
public record Catalogue(
        String version,
        Territory territory,
        List<Reform> reforms,
        WorkingCalendar calendar,
        Map<ProcedureCode, Procedure> procedures,
        List<Procedure> versions,
        Signs signs,
        LeadTime reminders,
        DemoUsers demoUsers,
        RetentionSchedule retention) {

    public Catalogue {
        reforms = List.copyOf(reforms);
        procedures = Collections.unmodifiableMap(new LinkedHashMap<>(procedures));
        versions = List.copyOf(versions);
    }

    /** A catalogue of one version of each procedure, which says nothing about retention. */
    public Catalogue(
            String version,
            Territory territory,
            List<Reform> reforms,
            WorkingCalendar calendar,
            Map<ProcedureCode, Procedure> procedures,
            Signs signs,
            LeadTime reminders,
            DemoUsers demoUsers) {
        this(
                version,
                territory,
                reforms,
                calendar,
                procedures,
                List.copyOf(procedures.values()),
                signs,
                reminders,
                demoUsers,
                RetentionSchedule.FOR_EVER);
    }

    public Optional<Procedure> procedure(ProcedureCode code) {
        return Optional.ofNullable(procedures.get(code));
    }

    /** That version of a procedure: a dossier keeps the one that it was submitted under. */
    public Optional<Procedure> procedure(ProcedureCode code, int version) {
        return versions.stream()
                .filter(known -> known.code().equals(code) && known.version() == version)
                .findFirst();
    }

    /** Everybody who can sign in. */
    public List<Account> accounts() {
        return demoUsers.users();
    }

    /** How many people hold something at that agency. */
    public long accountsAt(AgencyCode agency) {
        return accounts().stream()
                .filter(account -> account.grants().stream()
                        .anyMatch(grant -> grant.agency().filter(agency::equals).isPresent()))
                .count();
    }

    /** The essential services, in the order of the packs. */
    public List<Procedure> essentialServices() {
        return procedures.values().stream().filter(Procedure::essential).toList();
    }

    /** The same catalogue with what was decided since it was loaded. */
    Catalogue with(
            String decided,
            WorkingCalendar calendarInForce,
            Territory agencies,
            Map<ProcedureCode, Procedure> inForce,
            List<Procedure> all,
            DemoUsers people) {
        return new Catalogue(
                decided, agencies, reforms, calendarInForce, inForce, all, signs, reminders, people, retention);
    }

    /** The same catalogue after that reform. */
    public Catalogue with(Reform reform) {
        return new Catalogue(
                version,
                reform.applyTo(territory),
                reforms,
                calendar,
                procedures,
                versions,
                signs,
                reminders,
                demoUsers,
                retention);
    }
}
