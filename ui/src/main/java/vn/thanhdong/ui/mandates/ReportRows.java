package vn.thanhdong.ui.mandates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thanhdong.history.query.MandateReport;
import vn.thanhdong.history.query.MandateReport.Member;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Words;

/** A report as rows of a file: one per member and dossier, one per export, one per search, times of Vietnam. */
record ReportRows(Names names, Locale language) {

    private static final Words WORDS = new Words();

    List<String> header() {
        return Stream.of("member", "what", "dossier", "first", "last", "looks", "persons", "reason", "filter", "found")
                .map(key -> word("mandate.report.column." + key))
                .toList();
    }

    List<List<Object>> of(MandateReport report) {
        return report.members().stream().flatMap(this::rows).toList();
    }

    private Stream<List<Object>> rows(Member member) {
        String person = names.person(member.person());
        Stream<List<Object>> dossiers = member.dossiers().stream()
                .map(one -> List.<Object>of(
                        person,
                        word(one.dossier().isEmpty() ? "mandate.report.addresses" : "mandate.report.what.dossier"),
                        ReportTable.code(one),
                        local(one.first()),
                        local(one.last()),
                        one.looks(),
                        one.persons(),
                        one.reasons().isEmpty() ? word("mandate.report.byMandate") : String.join("; ", one.reasons()),
                        "",
                        ""));
        Stream<List<Object>> exports = member.exports().stream()
                .map(one -> List.<Object>of(
                        person,
                        word("mandate.report.what.export"),
                        "",
                        local(one.at()),
                        local(one.at()),
                        one.events(),
                        0,
                        one.reason(),
                        "",
                        ""));
        var words = new SearchWords(names, language);
        Stream<List<Object>> searches = member.searches().stream()
                .map(one -> List.<Object>of(
                        person,
                        word("mandate.report.what.search"),
                        one.dossier(),
                        local(one.at()),
                        local(one.at()),
                        1,
                        0,
                        word("mandate.report.byMandate"),
                        words.of(one),
                        one.found()));
        return Stream.of(dossiers, exports, searches).flatMap(all -> all);
    }

    private String word(String key) {
        return WORDS.getTranslation(key, language);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Dates.ZONE);
    }
}
