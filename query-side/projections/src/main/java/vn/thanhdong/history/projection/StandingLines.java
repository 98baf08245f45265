package vn.thanhdong.history.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.DossierComparison.Group;
import vn.thanhdong.history.query.DossierComparison.Line;
import vn.thanhdong.history.query.DossierHistory.Change;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;

/** What is known of a dossier at a moment, line by line in words, and two moments beside each other. */
final class StandingLines {

    private static final Phrase NOTHING = new Phrase("", "");

    private final ChangeWords words;
    private final FiledChanges filed;
    private final boolean personalData;

    /** @param procedure what the dossier was submitted under; empty when the catalogue does not have it any more */
    StandingLines(Catalogue catalogue, Optional<Procedure> procedure, Visible seen) {
        words = new ChangeWords(catalogue);
        filed = new FiledChanges(words, procedure);
        personalData = seen == Visible.ALL;
    }

    /** Group by group what is known at either moment; groups of which nothing is known are left out. */
    List<Group> compared(DossierDetail left, DossierDetail right) {
        Map<String, List<Change>> before = groups(left);
        Map<String, List<Change>> after = groups(right);
        return Stream.of("standing", "time", "applicant", "form", "attachments", "result", "papers")
                .map(group -> new Group(
                        ChangeWords.phrase("group." + group),
                        lines(before.getOrDefault(group, List.of()), after.getOrDefault(group, List.of()))))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** Lines of the same name belong together: the first with the first, the second with the second. */
    private static List<Line> lines(List<Change> left, List<Change> right) {
        Map<String, Line> lines = new LinkedHashMap<>();
        numbered(left).forEach((key, change) -> lines.put(key, new Line(change.name(), change.value(), NOTHING)));
        numbered(right)
                .forEach((key, change) -> lines.merge(
                        key,
                        new Line(change.name(), NOTHING, change.value()),
                        (there, here) -> new Line(there.name(), there.left(), here.right())));
        return List.copyOf(lines.values());
    }

    private static Map<String, Change> numbered(List<Change> changes) {
        Map<String, Change> numbered = new LinkedHashMap<>();
        for (Change change : changes) {
            int number = 1;
            while (numbered.containsKey(change.name().vi() + number)) {
                number++;
            }
            numbered.put(change.name().vi() + number, change);
        }
        return numbered;
    }

    private Map<String, List<Change>> groups(DossierDetail detail) {
        DossierSummary summary = detail.summary();
        DossierProgress progress = detail.progress();
        if (summary == null || progress == null) {
            return Map.of();
        }
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        groups.put("standing", standing(detail, summary, progress));
        groups.put("time", time(summary, progress));
        if (personalData) {
            groups.put("applicant", applicant(detail.applicant()));
            groups.put("form", filed.answers(detail.form()));
        }
        groups.put("attachments", filed.attachments(detail.attachments()));
        groups.put("result", result(detail, summary, progress));
        groups.put(
                "papers",
                detail.papers().stream()
                        .map(issued -> new Change(
                                ChangeWords.phrase("paper"),
                                words.choice("paper", issued.paper().kind()).value()))
                        .toList());
        return groups;
    }

    private List<Change> standing(DossierDetail detail, DossierSummary summary, DossierProgress progress) {
        var lines = new ArrayList<Change>();
        lines.add(words.text("code", summary.code()));
        lines.add(filed.procedure(summary.procedure(), detail.procedureVersion()));
        lines.add(words.choice("status", summary.status()));
        ifThere(progress.station(), station -> lines.addAll(words.station(station)));
        ifThere(summary.officer(), officer -> lines.add(words.person("officer", officer)));
        lines.add(words.agency("receivingDesk", summary.receivingDesk()));
        lines.add(words.agency("handlingAgency", summary.handlingAgency()));
        lines.add(words.area("area", summary.area()));
        lines.add(words.choice("channel", summary.channel()));
        return lines;
    }

    private List<Change> time(DossierSummary summary, DossierProgress progress) {
        var lines = new ArrayList<Change>();
        lines.add(words.moment("submittedAt", summary.submittedAt()));
        moment(lines, "acceptedAt", summary.acceptedAt());
        moment(lines, "dueAt", summary.dueAt());
        if (summary.dueAt() != null) {
            lines.add(words.yesOrNo("provisional", summary.provisional()));
            lines.add(words.choice("punctuality", summary.punctuality()));
            if (!progress.calendarVersion().isEmpty()) {
                lines.add(words.text("calendarVersion", progress.calendarVersion()));
            }
        }
        moment(lines, "pausedSince", progress.pausedSince());
        count(lines, "supplementRequests", progress.supplementRequests());
        count(lines, "extensions", progress.extensions());
        moment(lines, "endedAt", summary.endedAt());
        moment(lines, "returnedAt", summary.returnedAt());
        return lines;
    }

    private List<Change> applicant(@Nullable Applicant applicant) {
        return applicant == null
                ? List.of(new Change(ChangeWords.phrase("applicantName"), ChangeWords.phrase("erased")))
                : List.of(
                        words.text("applicantName", applicant.name()),
                        words.text("identityNumber", applicant.identityNumber()),
                        words.text("phone", applicant.phone()));
    }

    private List<Change> result(DossierDetail detail, DossierSummary summary, DossierProgress progress) {
        var lines = new ArrayList<Change>();
        if (personalData) {
            text(lines, "reason", detail.request());
            text(lines, "proposal", detail.proposal());
        }
        ifThere(progress.outcome(), outcome -> lines.add(words.choice("outcome", outcome)));
        text(lines, "resultNumber", detail.resultNumber());
        if (!detail.resultNumber().isEmpty()) {
            lines.add(words.yesOrNo("electronic", progress.electronicResult()));
        }
        lines.add(words.money("fee", summary.feeVnd()));
        lines.add(words.money("paid", summary.paidVnd()));
        count(lines, "stars", summary.stars());
        return lines;
    }

    private void text(List<Change> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(words.text(name, value));
        }
    }

    private void moment(List<Change> lines, String name, @Nullable Instant value) {
        ifThere(value, moment -> lines.add(words.moment(name, moment)));
    }

    private void count(List<Change> lines, String name, int value) {
        if (value > 0) {
            lines.add(words.text(name, Integer.toString(value)));
        }
    }

    private static <T> void ifThere(@Nullable T value, Consumer<T> use) {
        if (value != null) {
            use.accept(value);
        }
    }
}
