package vn.thanhdong.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ProcedureReleases;
import vn.thanhdong.territory.AgencyDecisions;
import vn.thanhdong.territory.AgencyHistory;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * The catalogue that a process decides and answers by today: its packs, and what was decided since about the working
 * calendar, agencies and procedures. Each process has one, and whoever follows the log tells it what was decided.
 */
public final class CatalogueInForce implements Supplier<Catalogue> {

    private final Catalogue packs;
    private final Clock clock;
    private volatile Known known;

    /**
     * What is known at one moment.
     *
     * @param calendars the working calendar in each of its versions
     * @param agencies what was decided about agencies, also for days to come
     * @param procedures all versions of procedures, also those for days to come
     * @param day on which the catalogue is in force, in Asia/Ho_Chi_Minh
     * @param catalogue as it is on that day
     */
    public record Known(
            CalendarHistory calendars,
            AgencyHistory agencies,
            ProcedureHistory procedures,
            LocalDate day,
            Catalogue catalogue) {}

    /** Nothing is decided but what the packs say; the day is that of the machine's clock. */
    public CatalogueInForce(Catalogue packs) {
        this(packs, Clock.systemUTC());
    }

    /**
     * Nothing is decided but what the packs say.
     *
     * @param clock says which day it is
     */
    public CatalogueInForce(Catalogue packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
        this.known = inForce(
                CalendarHistory.of(packs.calendar()),
                new AgencyHistory(packs.territory(), AgencyDecisions.NONE),
                ProcedureHistory.of(packs.versions(), ProcedureReleases.NONE),
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    /** As of this moment; ask again for the next request. */
    @Override
    public Catalogue get() {
        return known().catalogue;
    }

    /** All of it together, so that nobody sees the calendar of one moment with the history of another. */
    public Known known() {
        Known now = known;
        return now.day.equals(today()) ? now : dayHasCome();
    }

    /** As loaded at the start. */
    public Catalogue packs() {
        return packs;
    }

    /** The working calendar in each of its versions. */
    public CalendarHistory calendars() {
        return known.calendars;
    }

    /** Agencies through time, with what was decided about them. */
    public AgencyHistory agencies() {
        return known.agencies;
    }

    /** Every version of every procedure. */
    public ProcedureHistory procedures() {
        return known.procedures;
    }

    /** All that was decided about the calendar so far, oldest first; what is known already is passed over. */
    public synchronized void decided(List<CalendarDecision> decisions) {
        CalendarHistory calendars = known.calendars;
        int before = calendars.decisions().size();
        for (CalendarDecision decision : decisions.subList(Math.min(before, decisions.size()), decisions.size())) {
            calendars = calendars.after(decision);
        }
        if (calendars.decisions().size() > before) {
            known = inForce(calendars, known.agencies, known.procedures, today());
        }
    }

    /** All that was decided about agencies so far; what is known already is passed over. */
    public synchronized void decided(AgencyDecisions decisions) {
        if (decisions.recorded() > known.agencies.decisions().recorded()) {
            known = inForce(
                    known.calendars, new AgencyHistory(packs.territory(), decisions), known.procedures, today());
        }
    }

    /**
     * All that was published so far; what is known already is passed over.
     *
     * @throws CatalogueException the content of a release is no procedure; what is known goes on to serve
     */
    public synchronized void published(ProcedureReleases releases) {
        if (releases.recorded() > known.procedures.releases().recorded()) {
            ProcedureHistory procedures = ProcedureHistory.of(packs.versions(), releases);
            known = inForce(known.calendars, known.agencies, procedures, today());
        }
    }

    private synchronized Known dayHasCome() {
        known = inForce(known.calendars, known.agencies, known.procedures, today());
        return known;
    }

    private Known inForce(
            CalendarHistory calendars, AgencyHistory agencies, ProcedureHistory procedures, LocalDate day) {
        Territory territory = agencies.on(day);
        Map<ProcedureCode, Procedure> inForce = procedures.on(day);
        Catalogue catalogue = packs.with(
                version(inForce),
                calendars.now(),
                territory,
                inForce,
                procedures.all(),
                packs.demoUsers().followed(territory, day));
        return new Known(calendars, agencies, procedures, day, catalogue);
    }

    /** Another one whenever another version of a procedure applies, so that what is made of them is made again. */
    private String version(Map<ProcedureCode, Procedure> inForce) {
        if (inForce.equals(packs.procedures())) {
            return packs.version();
        }
        ContentHash hash = new ContentHash().add(packs.version());
        inForce.forEach((code, procedure) -> hash.add(code + " " + procedure.version() + " " + procedure.validFrom()));
        return hash.hex();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
