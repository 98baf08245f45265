package vn.thanhdong.procedures.projection;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.TrackingCode;

/**
 * The codes of a dossier.
 *
 * @param code dossier code as written, empty before acceptance
 * @param tracking tracking code
 * @param whole every way to write the codes in full, in lower case
 * @param parts texts in lower case such that whatever may be typed of a code is the beginning of one of them
 */
record DossierCodes(String code, String tracking, List<String> whole, List<String> parts) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int SHORTEST_PART = 3;

    DossierCodes {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    static DossierCodes of(DossierId dossier) {
        String tracking = TrackingCode.of(dossier).value();
        String lower = lower(tracking);
        return new DossierCodes("", tracking, List.of(lower), List.of(lower, lower.substring("td-".length())));
    }

    /** Found by what the other portal calls it as well, when it came through one. */
    DossierCodes with(Optional<PortalCode> portal) {
        return portal.map(given -> lower(given.value()))
                .map(given -> new DossierCodes(code, tracking, and(whole, given), and(parts, given)))
                .orElse(this);
    }

    private static List<String> and(List<String> texts, String more) {
        return Stream.concat(texts.stream(), Stream.of(more)).toList();
    }

    /** What is shown: the dossier code, or the tracking code while it has none. */
    String shown() {
        return code.isEmpty() ? tracking : code;
    }

    DossierCodes with(DossierCode given) {
        String root = given.agency().value();
        String day = "-" + DATE.format(given.date()) + "-" + "%04d".formatted(given.number());
        Set<String> inFull = new LinkedHashSet<>(whole);
        inFull.add(lower(given.value()));
        inFull.add(lower(root + day)); // the older shape is found by the newer one as well
        Set<String> begins = new LinkedHashSet<>(parts);
        begins.add(lower(root + day));
        begins.add(lower(root.substring(0, 3) + day)); // H23-230615 finds H23.16-230615-0042
        String written = lower(given.value());
        for (int from = 0; from <= written.length() - SHORTEST_PART; from++) {
            begins.add(written.substring(from));
        }
        return new DossierCodes(given.value(), tracking, List.copyOf(inFull), List.copyOf(begins));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
