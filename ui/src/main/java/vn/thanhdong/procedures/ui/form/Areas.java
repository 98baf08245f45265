package vn.thanhdong.procedures.ui.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** The communes that can be chosen today, found with or without accents. */
@Service
public class Areas {

    private final Supplier<Catalogue> catalogue;
    private final Names names;
    private final Clock clock;

    public Areas(Supplier<Catalogue> catalogue, Names names, Clock clock) {
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    /** The day in Asia/Ho_Chi_Minh. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    List<Area> communes() {
        LocalDate today = today();
        return catalogue.get().territory().areas().stream()
                .filter(area -> area.level() == AreaLevel.COMMUNE && area.validAt(today))
                .sorted(Comparator.comparing(this::label))
                .toList();
    }

    String label(Area area) {
        return names.areaInFull(area.code());
    }

    boolean matches(Area area, String typed) {
        return Unaccented.containsPhrase(label(area), typed);
    }
}
