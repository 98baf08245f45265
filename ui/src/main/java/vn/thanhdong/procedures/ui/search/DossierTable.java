package vn.thanhdong.procedures.ui.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.WorkingCalendar;

/** A list of dossiers as a table for a file: one row each, names besides codes. */
public final class DossierTable {

    private static final List<String> COLUMNS = List.of(
            "code",
            "procedure",
            "procedureName",
            "applicant",
            "applicantKind",
            "status",
            "step",
            "handlingAgency",
            "receivingDesk",
            "area",
            "channel",
            "submittedAt",
            "acceptedAt",
            "dueAt",
            "endedAt",
            "returnedAt",
            "punctuality",
            "judgedBy",
            "feeVnd",
            "paidVnd",
            "stars");

    /** What is known of the present alone. */
    private static final Set<String> OF_NOW = Set.of("step", "feeVnd", "paidVnd", "stars");

    private final Catalogue catalogue;
    private final Locale locale;

    public DossierTable(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** @param translation of a key of the bundles */
    public static List<String> header(UnaryOperator<String> translation) {
        return COLUMNS.stream()
                .map(column -> translation.apply("search.column." + column))
                .toList();
    }

    public Iterator<List<Object>> rows(Iterator<DossierSummary> dossiers) {
        return rows(dossiers, this::row);
    }

    /** Rows of dossiers as they stood, below {@link #ofThePast} of the header. */
    public Iterator<List<Object>> pastRows(Iterator<DossierSummary> dossiers) {
        return rows(dossiers, dossier -> ofThePast(row(dossier)));
    }

    /** Without the columns that are known of the present alone. */
    public static <T> List<T> ofThePast(List<T> cells) {
        return IntStream.range(0, COLUMNS.size())
                .filter(column -> !OF_NOW.contains(COLUMNS.get(column)))
                .mapToObj(cells::get)
                .toList();
    }

    private static Iterator<List<Object>> rows(
            Iterator<DossierSummary> dossiers, Function<DossierSummary, List<Object>> row) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return dossiers.hasNext();
            }

            @Override
            public List<Object> next() {
                return row.apply(dossiers.next());
            }
        };
    }

    List<Object> row(DossierSummary dossier) {
        return List.of(
                dossier.code(),
                dossier.procedure().value(),
                catalogue
                        .procedure(dossier.procedure())
                        .map(procedure -> procedure.name().in(locale))
                        .orElse(""),
                dossier.applicantName(),
                word(dossier.applicantKind()),
                word(dossier.status()),
                word(dossier.step()),
                agency(dossier.handlingAgency()),
                agency(dossier.receivingDesk()),
                catalogue
                        .territory()
                        .area(dossier.area())
                        .map(Area::name)
                        .orElse(dossier.area().value()),
                word(dossier.channel()),
                time(dossier.submittedAt()),
                time(dossier.acceptedAt()),
                time(dossier.dueAt()),
                time(dossier.endedAt()),
                time(dossier.returnedAt()),
                word(dossier.punctuality()),
                time(dossier.judgedBy() == null ? dossier.dueAt() : dossier.judgedBy()),
                dossier.feeVnd(),
                dossier.paidVnd(),
                dossier.stars() == 0 ? "" : dossier.stars());
    }

    private String agency(AgencyCode code) {
        return catalogue.territory().agency(code).map(Agency::name).orElse(code.value());
    }

    private String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Terms.of(constant).in(locale);
    }

    private static Object time(@Nullable Instant moment) {
        return moment == null ? "" : LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
