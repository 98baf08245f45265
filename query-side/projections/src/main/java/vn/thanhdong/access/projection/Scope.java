package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;

/**
 * What the one who asks may see. This is the only place that says so: as part of every query of the engine, and of one
 * document.
 */
public final class Scope {

    private static final Set<Role> WHOLE_PROVINCE = EnumSet.of(Role.PROVINCE_LEADER, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final Set<Role> WATCH_FIGURES = EnumSet.of(Role.LEADER, Role.PROVINCE_LEADER, Role.AUDITOR);
    private static final Set<Role> LEAD = EnumSet.of(Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);
    private static final Set<Role> NO_PERSONAL_DATA = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);

    private final @Nullable Actor actor;
    private final Set<AgencyCode> agencies;
    private final Set<AreaCode> areas;
    private final boolean everywhere;
    private final Mandated mandated;

    private Scope(
            @Nullable Actor actor,
            Set<AgencyCode> agencies,
            Set<AreaCode> areas,
            boolean everywhere,
            Mandated mandated) {
        this.actor = actor;
        this.agencies = agencies;
        this.areas = areas;
        this.everywhere = everywhere;
        this.mandated = mandated;
    }

    /**
     * The scope of that person on that day.
     *
     * @param actor verified; null when nobody has signed in, who sees nothing
     * @param today day in Asia/Ho_Chi_Minh; agencies stand for all below them and all whose work they took over by then
     */
    public static Scope of(@Nullable Actor actor, Territory territory, LocalDate today) {
        return of(actor, territory, today, List.of());
    }

    /** @param mandates of an auditor, in force at this moment: they see what these cover, and nothing without any */
    static Scope of(@Nullable Actor actor, Territory territory, LocalDate today, List<Mandate> mandates) {
        var mandated = Mandated.of(mandates, territory, today);
        if (actor == null || actor.is(Role.CITIZEN)) {
            return new Scope(actor, Set.of(), Set.of(), false, mandated);
        }
        Set<AgencyCode> agencies =
                actor.agency().map(own -> territory.scope(own, today)).orElse(Set.of());
        Set<AreaCode> areas = actor.area().map(territory::descendants).orElse(Set.of());
        boolean everywhere =
                areas.isEmpty() || territory.areas().stream().map(Area::code).allMatch(areas::contains);
        return new Scope(actor, agencies, areas, everywhere, mandated);
    }

    /** Who asks; null when nobody has signed in. */
    public @Nullable Actor actor() {
        return actor;
    }

    /** Whether it is all that there is, in every agency and area. */
    public boolean coversProvince() {
        return actor != null
                && (isAuditor() ? everywhere && mandated.province() : WHOLE_PROVINCE.contains(actor.role()));
    }

    /**
     * Whether names, numbers and contents may be shown; operators see lists without them. Who then shows them asks
     * {@link #opens} of each document.
     */
    public boolean opensPersonalData() {
        return actor != null && !NO_PERSONAL_DATA.contains(actor.role());
    }

    /** Whether the asker answers for figures or audits them, and may be shown what could have dressed them up. */
    public boolean watchesFigures() {
        return actor != null && WATCH_FIGURES.contains(actor.role());
    }

    /**
     * Whether so much of a document that the scope covers may be shown. Where it may, it is noted as seen, so that it is
     * recorded before the answer leaves; the own data of who asks are not.
     */
    public boolean opens(Scoped document, Shown shown) {
        Actor asker = actor;
        if (asker == null || !opensPersonalData()) {
            return false;
        }
        if (!asker.is(Role.CITIZEN)) { // a citizen sees nobody else's
            Looks.note(
                    new Seen(document.dossier(), persons(document, shown), shown, ground(asker, document)),
                    isAuditor() ? mandated.by(document).orElse("") : "");
        }
        return true;
    }

    /**
     * Whether the asker may be shown the address that somebody acted from, in an event of the trail that is told to them.
     * Where they may, it is noted as seen.
     */
    public boolean opensAddress(PersonId person) {
        if (!isAuditor()) {
            return false;
        }
        Looks.note(
                new Seen("", List.of(person), Shown.ADDRESS, Ground.AUDIT),
                trailMandate().orElse(""));
        return true;
    }

    /** Looks at personal data that the asker may know of: citizens at their own, auditors at all. */
    public Query views(String persons) {
        Actor asker = actor;
        if (asker != null && asker.is(Role.CITIZEN)) {
            return Query.of(
                    q -> q.term(t -> t.field(persons).value(asker.person().value())));
        }
        return namesViewers() ? Query.of(q -> q.matchAll(any -> any)) : Query.of(q -> q.matchNone(none -> none));
    }

    /** Whether the asker is told who in person looked at data, and not only for which agency. */
    public boolean namesViewers() {
        return isAuditor();
    }

    /** Whether the asker looks after the absences of other agencies than their own. */
    public boolean seesAllAbsences() {
        return actor != null && (actor.is(Role.ADMINISTRATOR) || actor.is(Role.AUDITOR));
    }

    /**
     * Whether the asker may read the audit trail: administrators of the whole province all of it, auditors what agencies
     * did that a mandate of theirs is about.
     *
     * @throws NoMandateInForce an auditor whose mandates are about some dossiers alone
     */
    public boolean readsAuditTrail() {
        if (actor == null || !everywhere || !(isAuditor() || actor.is(Role.ADMINISTRATOR))) {
            return false;
        }
        if (isAuditor() && trailMandate().isEmpty()) {
            throw new NoMandateInForce(NoMandateInForce.Closed.AUDIT_TRAIL);
        }
        return true;
    }

    /** Of the audit trail, what is told to whom {@link #readsAuditTrail} lets read it. */
    public Query trail(String agency) {
        return isAuditor() ? mandated.trail(agency) : Query.of(q -> q.matchAll(all -> all));
    }

    /** The same of one event. */
    public boolean readsTrailOf(@Nullable String agency) {
        return !isAuditor() || (agency == null ? mandated.province() : mandated.reaches(new AgencyCode(agency)));
    }

    /** Id of the mandate that opens the audit trail to an auditor; empty for others. */
    public Optional<String> trailMandate() {
        return isAuditor() ? mandated.byForTrail() : Optional.empty();
    }

    /** Whether the asker may know of a mandate: as one of the team, as whom it is about, or as who enters and confirms. */
    boolean sees(Mandate mandate) {
        return actor != null
                && switch (actor.role()) {
                    case AUDITOR -> mandate.team().has(actor.person());
                    case ADMINISTRATOR, PROVINCE_LEADER -> true;
                    case LEADER -> mandate.scope().agencies().stream().anyMatch(agencies::contains);
                    default -> false;
                };
    }

    /** Whether the asker may read what was looked at under it: the head of the team, and who enters and confirms. */
    public boolean opensReport(Mandate mandate) {
        return actor != null
                && switch (actor.role()) {
                    case AUDITOR -> mandate.team().head().equals(actor.person());
                    case LEADER ->
                        sees(mandate) && agencies.containsAll(mandate.scope().agencies());
                    default -> sees(mandate);
                };
    }

    /** Whether the asker may know of an absence, past or to come: their own, as deputy, or as whoever leads the unit. */
    public boolean sees(Absence absence) {
        Actor asker = actor;
        if (asker == null) {
            return false;
        }
        boolean leads = LEAD.contains(asker.role()) && asker.actsFor(absence.agency());
        return asker.is(Role.ADMINISTRATOR)
                || isAuditor() && mandated.reaches(absence.agency())
                || leads
                || asker.person().equals(absence.person())
                || asker.person().equals(absence.deputy());
    }

    /**
     * Whether the asker may know of requests to erase somebody: as whoever decides or audits, or as who made one.
     *
     * @param askedBy who made them
     * @param concerned agencies that have the person's dossiers
     */
    public boolean seesErasure(PersonId person, Collection<PersonId> askedBy, Collection<AgencyCode> concerned) {
        Actor asker = actor;
        if (asker == null) {
            return false;
        }
        return asker.person().equals(person)
                || askedBy.contains(asker.person())
                || switch (asker.role()) {
                    case ADMINISTRATOR, PROVINCE_LEADER -> true;
                    case AUDITOR -> mandated.province() || concerned.stream().anyMatch(mandated::reaches);
                    case LEADER -> concerned.stream().anyMatch(agencies::contains);
                    default -> false;
                };
    }

    /** Whether the document may be seen. */
    public boolean covers(Scoped document) {
        Actor asker = actor;
        if (asker == null) {
            return false;
        }
        if (asker.is(Role.CITIZEN)) {
            return document.belongsTo(asker.person());
        }
        if (!areas.isEmpty() && !areas.contains(document.area())) {
            return false;
        }
        if (isAuditor()) {
            return mandated.covers(document);
        }
        return WHOLE_PROVINCE.contains(asker.role())
                || agencies.stream()
                        .anyMatch(agency ->
                                document.workedOnBy(agency) || (asker.is(Role.CLERK) && document.takenInBy(agency)));
    }

    /** The same as a filter of the engine. */
    public Query filter(ScopeFields fields) {
        Actor asker = actor;
        if (asker == null) {
            return Query.of(q -> q.matchNone(none -> none));
        }
        if (asker.is(Role.CITIZEN)) {
            return Query.of(q -> q.bool(any -> {
                fields.persons()
                        .forEach(field -> any.should(s ->
                                s.term(t -> t.field(field).value(asker.person().value()))));
                return any.minimumShouldMatch("1");
            }));
        }
        return Query.of(q -> q.bool(all -> {
            all.filter(f -> f.matchAll(any -> any));
            if (!areas.isEmpty()) {
                all.filter(Mandated.anyOf(fields.area(), areas));
            }
            if (isAuditor()) {
                all.filter(mandated.filter(fields));
            } else if (!WHOLE_PROVINCE.contains(asker.role())) {
                all.filter(f -> f.bool(any -> {
                    any.should(Mandated.anyOf(fields.workers(), agencies))
                            .should(Mandated.anyOf(fields.waitsAt(), agencies));
                    if (asker.is(Role.CLERK)) {
                        any.should(Mandated.anyOf(fields.desks(), agencies));
                    }
                    return any.minimumShouldMatch("1");
                }));
            }
            return all;
        }));
    }

    private Ground ground(Actor asker, Scoped document) {
        return switch (asker.role()) {
            case AUDITOR -> Ground.AUDIT;
            case PROVINCE_LEADER -> Ground.PROVINCE;
            default -> agencies.stream().anyMatch(document::workedOnBy) ? Ground.WORK : Ground.DESK;
        };
    }

    private static List<PersonId> persons(Scoped document, Shown shown) {
        return shown == Shown.NAME
                ? List.of(document.owner())
                : Stream.concat(Stream.of(document.owner()), document.others().stream())
                        .distinct()
                        .toList();
    }

    private boolean isAuditor() {
        return actor != null && actor.is(Role.AUDITOR);
    }
}
