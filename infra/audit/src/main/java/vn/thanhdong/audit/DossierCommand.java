package vn.thanhdong.audit;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.query.DossierSentences;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.territory.WorkingCalendar;

/** {@code dossier}: one dossier as its events tell it, each shown to be in the log; compared with what is searched. */
@Command(mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(WorkingCalendar.ZONE);

    private final Report report;

    @ArgGroup(multiplicity = "1")
    private StoreOptions store = new StoreOptions();

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Option(names = "--elasticsearch", paramLabel = "ADDRESS")
    private @Nullable URI engine;

    DossierCommand(Report report) {
        this.report = report;
    }

    @Override
    public Integer call() {
        try (AuditedStore audited = store.open()) {
            AuditedDossier dossier =
                    AuditedDossier.find(audited, code).orElseThrow(() -> new AuditRefusal("refused.no-dossier", code));
            boolean proved = tell(dossier, new LogProof(audited));
            dossier.standing().forEach((field, value) -> report.line("    %-24s %s".formatted(field, value)));
            boolean agrees = engine == null || compare(dossier, engine);
            return proved && agrees ? AuditProgram.AS_RECORDED : AuditProgram.DIFFERENT;
        }
    }

    private boolean tell(AuditedDossier dossier, LogProof log) {
        report.tell("dossier", dossier.id(), dossier.events().size());
        boolean all = true;
        for (RecordedEvent event : dossier.events()) {
            LogProof.Verdict verdict = log.of(event.position());
            all &= verdict != LogProof.Verdict.NOT_IN_THE_LOG;
            report.line("%10d  %s  %s  %-16s %s"
                    .formatted(
                            event.position(),
                            time(event.payload().occurredAt()),
                            time(event.recordedAt()),
                            report.text("verdict." + verdict),
                            sentence(event)));
        }
        return all;
    }

    private boolean compare(AuditedDossier dossier, URI address) {
        List<String> different = dossier.differencesFrom(new SearchedDossier(Web.anonymous(), address));
        different.forEach(field -> report.tell("field-differs", field));
        if (different.isEmpty()) {
            report.tell("dossier-agrees");
        }
        return different.isEmpty();
    }

    private String sentence(RecordedEvent event) {
        Phrase phrase = DossierSentences.of(event.payload().getClass().getSimpleName());
        return report.locale().equals(Locale.ENGLISH) ? phrase.en() : phrase.vi();
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }
}
