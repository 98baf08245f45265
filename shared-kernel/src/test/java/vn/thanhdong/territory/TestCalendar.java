package vn.thanhdong.territory;

import java.time.Instant;
import java.time.LocalDateTime;
import vn.thanhdong.catalogue.CatalogueLoader;

/** The calendar that comes with the software, and a way to write a local time. */
final class TestCalendar {

    static final WorkingCalendar CALENDAR = CatalogueLoader.fromClassPath().calendar();

    private TestCalendar() {}

    /** Vietnam's local time, such as {@code 2024-02-07T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
