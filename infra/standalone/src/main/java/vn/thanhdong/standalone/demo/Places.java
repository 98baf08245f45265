package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.territory.Territory;

/** Where dossiers come from, and which agency handles them: as the life cycle of a dossier routes them. */
final class Places {

    private static final AreaCode PROVINCE = new AreaCode("30");
    private static final AgencyCode PROVINCE_COMMITTEE = new AgencyCode("H23");

    /**
     * A commune with who is responsible for it.
     *
     * @param people how many live there, roughly and not counted by anybody
     */
    record Place(AreaCode area, String name, AgencyCode commune, AgencyCode district, int people) {}

    private final Territory territory;
    private final LocalDate date;
    private final Weighted<Place> communes;

    /**
     * @param date day on which areas and agencies exist
     * @param weight how many dossiers come from a commune
     */
    Places(Territory territory, LocalDate date, ToDoubleFunction<Place> weight) {
        this.territory = territory;
        this.date = date;
        communes = new Weighted<>(communes(), weight);
    }

    Place pick(SplittableRandom random) {
        return communes.pick(random);
    }

    Place of(AgencyCode commune) {
        return communes.things().stream()
                .filter(place -> place.commune().equals(commune))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No commune is served by " + commune));
    }

    AgencyCode handlingAgency(Procedure procedure, Place place) {
        return switch (procedure.handlingLevel()) {
            case COMMUNE -> place.commune();
            case DISTRICT -> place.district();
            case PROVINCE ->
                territory.committeeOf(PROVINCE, date).map(Agency::code).orElse(PROVINCE_COMMITTEE);
            case DEPARTMENT, VERTICAL ->
                territory.successor(procedure.sectorAgency(), date).orElse(procedure.sectorAgency());
        };
    }

    private List<Place> communes() {
        var places = new ArrayList<Place>();
        for (Area area : territory.areas()) {
            if (area.level() == AreaLevel.COMMUNE && area.validAt(date)) {
                AgencyCode committee = territory
                        .committeeOf(area.code(), date)
                        .map(Agency::code)
                        .orElse(PROVINCE_COMMITTEE);
                AgencyCode district = area.parent()
                        .flatMap(parent -> territory.committeeOf(parent, date))
                        .map(Agency::code)
                        .orElse(PROVINCE_COMMITTEE);
                places.add(new Place(area.code(), area.name(), committee, district, people(area)));
            }
        }
        return places;
    }

    /** Wards and towns are larger than rural communes; within a kind the code decides. */
    private static int people(Area area) {
        var random = new SplittableRandom(area.code().value().hashCode());
        if (area.name().startsWith("Phường")) {
            return random.nextInt(7_000, 19_000);
        }
        return area.name().startsWith("Thị trấn") ? random.nextInt(7_000, 14_000) : random.nextInt(3_500, 10_500);
    }
}
