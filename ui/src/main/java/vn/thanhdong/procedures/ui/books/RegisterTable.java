package vn.thanhdong.procedures.ui.books;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Dates;

/** The register as a table for a file: the columns of paper 07, and when the result came back to the desk. */
final class RegisterTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "code",
            "procedure",
            "applicant",
            "address",
            "phone",
            "handling",
            "unit",
            "accepted",
            "handedOver",
            "due",
            "cameBack",
            "returned",
            "channel",
            "status");

    private final Catalogue catalogue;
    private final Locale locale;

    RegisterTable(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** @param translation of a key of the bundles */
    static List<String> header(UnaryOperator<String> translation) {
        return COLUMNS.stream()
                .map(column -> translation.apply("register.column." + column))
                .toList();
    }

    Iterator<List<Object>> rows(Iterator<RegisterEntry> entries) {
        var number = new AtomicInteger();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public List<Object> next() {
                return row(number.incrementAndGet(), entries.next());
            }
        };
    }

    private List<Object> row(int number, RegisterEntry entry) {
        DossierSummary dossier = entry.dossier();
        return List.of(
                number,
                dossier.code(),
                catalogue
                        .procedure(dossier.procedure())
                        .map(procedure -> procedure.name().in(locale))
                        .orElse(dossier.procedure().value()),
                dossier.applicantName(),
                entry.address(),
                entry.phone(),
                agency(dossier.handlingAgency()),
                dossier.desk().unit(),
                time(dossier.acceptedAt()),
                time(dossier.desk().handedOverAt()),
                time(dossier.dueAt()),
                time(dossier.desk().resultCameAt()),
                time(dossier.returnedAt()),
                word(dossier.desk().returnedBy()),
                word(dossier.status()));
    }

    private String agency(AgencyCode code) {
        return catalogue.territory().agency(code).map(Agency::name).orElse(code.value());
    }

    private String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Terms.of(constant).in(locale);
    }

    private static Object time(@Nullable Instant moment) {
        return moment == null ? "" : LocalDateTime.ofInstant(moment, Dates.ZONE);
    }
}
