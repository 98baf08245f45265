package vn.thanhdong.history.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.access.projection.MandateLooks.Look;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.FilterCodes;
import vn.thanhdong.history.query.MandateReport.Export;
import vn.thanhdong.history.query.MandateReport.Member;
import vn.thanhdong.history.query.MandateReport.Opened;
import vn.thanhdong.history.query.MandateReport.Search;
import vn.thanhdong.projection.RecordedEvent;

/**
 * What was looked at under a mandate: a pure function of the looks, exports and searches that were recorded under it. A name in a
 * list is counted; a dossier counts as opened when more of it was seen.
 *
 * @param looks in the order of the log
 * @param exports in the order of the log
 * @param searches of the audit trail, in the order of the log
 */
record MandateReportFold(Mandate mandate, List<Look> looks, List<RecordedEvent> exports, List<RecordedEvent> searches) {

    /** One look at one dossier. */
    private record Glance(Look look, Seen seen) {}

    Set<String> dossiers() {
        return opened().map(one -> one.seen().dossier())
                .filter(dossier -> !dossier.isEmpty()) // an address of a session is of none
                .collect(Collectors.toSet());
    }

    /** Those that somebody searched the trail for, opened or not. */
    Set<String> searchedDossiers() {
        return searches.stream()
                .map(MandateReportFold::searched)
                .flatMap(one -> dossier(one).stream())
                .collect(Collectors.toSet());
    }

    long names() {
        return looks.stream()
                .flatMap(look -> look.seen().stream())
                .filter(seen -> seen.shown() == Shown.NAME)
                .count();
    }

    /** What each member did, the head first, then by when they first did anything. */
    List<Member> members(UnaryOperator<String> codes) {
        Map<String, List<Glance>> byViewer = opened().collect(
                        Collectors.groupingBy(one -> one.look().viewer(), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<RecordedEvent>> takenAway = exports.stream()
                .collect(Collectors.groupingBy(MandateReportFold::actor, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<RecordedEvent>> searched = searches.stream()
                .collect(Collectors.groupingBy(MandateReportFold::actor, LinkedHashMap::new, Collectors.toList()));
        Stream<String> team = mandate.team().members().stream().map(PersonId::value);
        String head = mandate.team().head().value();
        return Stream.of(
                        Stream.of(head),
                        team,
                        byViewer.keySet().stream(),
                        takenAway.keySet().stream(),
                        searched.keySet().stream())
                .flatMap(all -> all)
                .distinct()
                .map(person -> new Member(
                        new PersonId(person),
                        dossiers(byViewer.getOrDefault(person, List.of()), codes),
                        takenAway.getOrDefault(person, List.of()).stream()
                                .map(MandateReportFold::export)
                                .toList(),
                        searched.getOrDefault(person, List.of()).stream()
                                .map(event -> search(event, codes))
                                .toList()))
                .toList();
    }

    /** The canonical text of all of it is one line per look at a dossier, export and search, in the order of the log. */
    MandateSeal seal(long upTo) {
        var lines = new TreeMap<String, String>();
        looks.forEach(look -> look.seen()
                .forEach(seen -> lines.put(
                        "%020d %s".formatted(look.position(), seen.dossier()),
                        String.join(
                                "\t",
                                "look",
                                look.viewer(),
                                seen.dossier(),
                                seen.shown().name(),
                                look.reason()))));
        exports.forEach(event -> lines.put(
                "%020d".formatted(event.position()),
                String.join("\t", "export", actor(event), ((AuditTrailExported) event.payload()).exportId())));
        searches.forEach(event -> lines.put(
                "%020d".formatted(event.position()),
                String.join("\t", "search", actor(event), searched(event).searchId())));
        String text = mandate.id() + "\n"
                + lines.entrySet().stream()
                        .map(line -> line.getKey() + "\t" + line.getValue() + "\n")
                        .collect(Collectors.joining());
        return new MandateSeal(sha256(text), upTo, dossiers().size(), opened().count(), exports.size());
    }

    private Stream<Glance> opened() {
        return looks.stream()
                .flatMap(look -> look.seen().stream().map(seen -> new Glance(look, seen)))
                .filter(one -> one.seen().shown() != Shown.NAME);
    }

    private static List<Opened> dossiers(List<Glance> glances, UnaryOperator<String> codes) {
        return glances.stream()
                .collect(Collectors.groupingBy(one -> one.seen().dossier(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> opened(one.getKey(), codes.apply(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(Opened::first))
                .toList();
    }

    private static Opened opened(String dossier, String code, List<Glance> glances) {
        Instant first = glances.getFirst().look().at();
        Instant last = glances.getLast().look().at();
        int persons = (int) glances.stream()
                .map(one -> one.seen().persons())
                .flatMap(Collection::stream)
                .distinct()
                .count();
        List<String> reasons = glances.stream()
                .map(one -> one.look().reason())
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
        return new Opened(dossier, code, first, last, glances.size(), persons, reasons);
    }

    private static Export export(RecordedEvent event) {
        var exported = (AuditTrailExported) event.payload();
        return new Export(exported.occurredAt(), exported.events(), exported.reason());
    }

    private static Search search(RecordedEvent event, UnaryOperator<String> codes) {
        AuditTrailSearched searched = searched(event);
        return new Search(
                searched.occurredAt(),
                searched.filter(),
                dossier(searched).map(codes).orElse(""),
                searched.found());
    }

    private static AuditTrailSearched searched(RecordedEvent event) {
        return (AuditTrailSearched) event.payload();
    }

    private static Optional<String> dossier(AuditTrailSearched search) {
        return FilterCodes.parts(search.filter()).stream()
                .filter(part -> part.name().equals("subject"))
                .flatMap(part -> AuditSubject.of(part.code()).stream())
                .filter(subject -> subject.kind() == AuditSubject.Kind.DOSSIER)
                .map(AuditSubject::id)
                .findFirst();
    }

    private static String actor(RecordedEvent event) {
        return event.metadata().getOrDefault(EventMetadata.ACTOR, "");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
