package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Ground;
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

    private static final Set<Role> WHOLE_PROVINCE =
            EnumSet.of(Role.PROVINCE_LEADER, Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final Set<Role> WATCH_FIGURES = EnumSet.of(Role.LEADER, Role.PROVINCE_LEADER, Role.AUDITOR);
    private static final Set<Role> LEAD = EnumSet.of(Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);
    private static final Set<Role> NO_PERSONAL_DATA = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);

    private final @Nullable Actor actor;
    private final Set<AgencyCode> agencies;
    private final Set<AreaCode> areas;
    private final boolean everywhere;

    private Scope(@Nullable Actor actor, Set<AgencyCode> agencies, Set<AreaCode> areas, boolean everywhere) {
        this.actor = actor;
        this.agencies = agencies;
        this.areas = areas;
        this.everywhere = everywhere;
    }

    /**
     * The scope of that person on that day.
     *
     * @param actor verified; null when nobody has signed in, who sees nothing
     * @param today day in Asia/Ho_Chi_Minh; agencies stand for all below them and all whose work they took over by then
     */
    public static Scope of(@Nullable Actor actor, Territory territory, LocalDate today) {
        if (actor == null || actor.is(Role.CITIZEN)) {
            return new Scope(actor, Set.of(), Set.of(), false);
        }
        Set<AgencyCode> agencies =
                actor.agency().map(own -> territory.scope(own, today)).orElse(Set.of());
        Set<AreaCode> areas = actor.area().map(territory::descendants).orElse(Set.of());
        boolean everywhere =
                areas.isEmpty() || territory.areas().stream().map(Area::code).allMatch(areas::contains);
        return new Scope(actor, agencies, areas, everywhere);
    }

    /** Who asks; null when nobody has signed in. */
    public @Nullable Actor actor() {
        return actor;
    }

    /** Whether it is all that there is, in every agency and area. */
    public boolean coversProvince() {
        return actor != null && WHOLE_PROVINCE.contains(actor.role());
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
            Looks.note(new Seen(document.dossier(), persons(document, shown), shown, ground(asker, document)));
        }
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
        return actor != null && actor.is(Role.AUDITOR);
    }

    /** Whether the asker looks after the absences of every agency. */
    public boolean seesAllAbsences() {
        return actor != null && (actor.is(Role.ADMINISTRATOR) || actor.is(Role.AUDITOR));
    }

    /** Whether the asker may read the audit trail: it is the whole province's, and so is theirs. */
    public boolean readsAuditTrail() {
        return everywhere && actor != null && (actor.is(Role.AUDITOR) || actor.is(Role.ADMINISTRATOR));
    }

    /** Whether the asker may know of an absence, past or to come: their own, as deputy, or as whoever leads the unit. */
    public boolean sees(Absence absence) {
        Actor asker = actor;
        if (asker == null) {
            return false;
        }
        boolean leads = LEAD.contains(asker.role()) && asker.actsFor(absence.agency());
        return seesAllAbsences()
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
                    case ADMINISTRATOR, PROVINCE_LEADER, AUDITOR -> true;
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
                all.filter(anyOf(fields.area(), areas));
            }
            if (!WHOLE_PROVINCE.contains(asker.role())) {
                all.filter(f -> f.bool(any -> {
                    any.should(anyOf(fields.workers(), agencies)).should(anyOf(fields.waitsAt(), agencies));
                    if (asker.is(Role.CLERK)) {
                        any.should(anyOf(fields.desks(), agencies));
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

    private static Query anyOf(String field, Collection<?> codes) {
        var values = codes.stream().map(code -> FieldValue.of(code.toString())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values))));
    }
}
