package vn.thanhdong.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.territory.DayOff;
import vn.thanhdong.territory.MakeUpDay;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.WorkingHours;

/** Makes the working calendar of its pack. Its version names the last decided year and changes with every row. */
final class CalendarPack {

    private CalendarPack() {}

    static Optional<WorkingCalendar> read(PackFile pack, List<CatalogueError> errors) {
        int before = errors.size();
        List<WorkingHours> hours = PackBinding.bindAll(pack, "/hours", WorkingHours.class, errors);
        List<DayOff> daysOff = PackBinding.bindAll(pack, "/daysOff", DayOff.class, errors);
        List<MakeUpDay> makeUpDays = PackBinding.bindAll(pack, "/makeUpDays", MakeUpDay.class, errors);
        if (errors.size() > before) {
            return Optional.empty();
        }
        Map<LocalDate, String> seen = new HashMap<>();
        for (int i = 0; i < daysOff.size(); i++) {
            once(pack, "/daysOff/" + i, daysOff.get(i).date(), daysOff.get(i).name(), seen, errors);
        }
        for (int i = 0; i < makeUpDays.size(); i++) {
            once(
                    pack,
                    "/makeUpDays/" + i,
                    makeUpDays.get(i).date(),
                    makeUpDays.get(i).name(),
                    seen,
                    errors);
        }
        int year = pack.tree().at("/lastDecidedYear").intValue();
        try {
            LocalTime cutoff = LocalTime.parse(pack.tree().at("/handoverCutoff").stringValue());
            return errors.size() > before
                    ? Optional.empty()
                    : Optional.of(new WorkingCalendar(
                            year + "-"
                                    + new ContentHash()
                                            .add(pack.tree().toString())
                                            .hex()
                                            .substring(0, 8),
                            hours,
                            daysOff,
                            makeUpDays,
                            Year.of(year),
                            cutoff));
        } catch (DateTimeParseException noTime) {
            errors.add(pack.error("/handoverCutoff", "Expected a time of day such as 15:00"));
            return Optional.empty();
        }
    }

    private static void once(
            PackFile pack,
            String pointer,
            LocalDate date,
            String name,
            Map<LocalDate, String> seen,
            List<CatalogueError> errors) {
        String other = seen.putIfAbsent(date, name);
        if (other != null) {
            errors.add(pack.error(pointer, date + " stands twice: '" + other + "' and '" + name + "'"));
        }
    }
}
