package vn.thanhdong.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * How far a mandate reaches. A dossier is within it when it meets each part that says something; a part that is empty
 * says nothing.
 *
 * @param agencies who handles it, each with all below and all whose work it took over
 * @param areas where the matter belongs, each with all inside
 * @param procedures codes of procedures
 * @param from first day on which it was submitted, Asia/Ho_Chi_Minh; empty for any earlier one
 * @param to last day on which it was submitted; empty for any later one
 */
public record MandateScope(
        List<AgencyCode> agencies,
        List<AreaCode> areas,
        List<String> procedures,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public MandateScope {
        agencies = List.copyOf(agencies);
        areas = List.copyOf(areas);
        procedures = List.copyOf(procedures);
    }

    /** Of some areas, whatever is done there. */
    public static MandateScope ofAreas(AreaCode... areas) {
        return new MandateScope(List.of(), List.of(areas), List.of(), Optional.empty(), Optional.empty());
    }

    /** Of some agencies, whatever they do. */
    public static MandateScope ofAgencies(AgencyCode... agencies) {
        return new MandateScope(List.of(agencies), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Whether it says neither whose nor where nor which dossiers: nobody may look at just everything. */
    public boolean saysNothing() {
        return agencies.isEmpty() && areas.isEmpty() && procedures.isEmpty();
    }

    /** Whether it asks more of a dossier than whose it is and where, which only dossiers say of themselves. */
    public boolean narrowsDossiers() {
        return !procedures.isEmpty() || from.isPresent() || to.isPresent();
    }
}
