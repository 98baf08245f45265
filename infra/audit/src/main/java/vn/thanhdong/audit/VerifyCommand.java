package vn.thanhdong.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.VerifierKey;

/** {@code verify}: computes every hash anew and compares them with the log and with checkpoints that somebody kept. */
@Command(mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Report report;

    @ArgGroup
    private @Nullable StoreOptions store;

    @Option(names = "--url", paramLabel = "ADDRESS")
    private @Nullable URI url;

    @Option(names = "--checkpoint", paramLabel = "FILE")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(names = "--key", paramLabel = "KEY")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--save-checkpoint", paramLabel = "FILE")
    private @Nullable Path save;

    VerifyCommand(Report report) {
        this.report = report;
    }

    @Override
    public Integer call() throws IOException {
        if (store == null) {
            if (url == null) {
                throw new AuditRefusal("refused.nothing-named");
            }
            LogSource log = new PublishedLog(Web.anonymous(), url);
            Optional<SignedNote> own = note(log);
            return verify(new LoggedEntries(log, size(own)), log, own);
        }
        try (AuditedStore audited = store.open()) {
            LogSource log = url == null ? new StoredLog(audited) : new PublishedLog(Web.anonymous(), url);
            return verify(new StoredEntries(audited), log, note(log));
        }
    }

    private int verify(EntrySource source, LogSource log, Optional<SignedNote> own) throws IOException {
        List<Checkpoint> all = new ArrayList<>();
        for (Path file : checkpoints) {
            all.add(checkpoint(read(file), file.toString()));
        }
        own.ifPresent(note -> all.add(checkpoint(note, report.text("its-own"))));
        if (all.isEmpty()) {
            report.tell("no-checkpoint");
        }
        if (keys.isEmpty()) {
            report.tell("no-key");
        }
        long begun = System.nanoTime();
        var outcome = new Verification(source, log, size(own), List.copyOf(all)).run();
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        report.tell(
                "gone-over",
                outcome.entries(),
                "%.1f".formatted(seconds),
                Math.round(outcome.entries() / Math.max(seconds, 0.001)));
        outcome.reached()
                .forEach(one -> report.tell("reached", one.size(), one.root().base64()));
        if (outcome.finding().isPresent()) {
            tell(outcome.finding().get());
            return AuditProgram.DIFFERENT;
        }
        report.tell("as-recorded");
        if (save != null && own.isPresent()) {
            Files.writeString(save, own.get().note());
            report.tell("saved", save);
        }
        return AuditProgram.AS_RECORDED;
    }

    private void tell(Verification.Finding finding) {
        String kind = report.text("kind." + finding.kind());
        if (finding.last() > finding.position()) {
            report.tell("differs-between", finding.position(), finding.last(), kind);
        } else {
            report.tell("differs", finding.position(), finding.eventId().isEmpty() ? "-" : finding.eventId(), kind);
        }
    }

    /** Settles the signature first: a checkpoint that nobody vouches for is no evidence. */
    private Checkpoint checkpoint(SignedNote note, String where) {
        if (!keys.isEmpty() && keys.stream().map(this::key).noneMatch(note::isSignedBy)) {
            throw new AuditRefusal("refused.signature", where);
        }
        try {
            return Checkpoint.parse(note.text());
        } catch (MalformedLogData e) {
            throw new AuditRefusal("refused.checkpoint", where, e.getMessage());
        }
    }

    private VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (MalformedLogData e) {
            throw new AuditRefusal("refused.key", text, e.getMessage());
        }
    }

    private static SignedNote read(Path file) {
        try {
            return SignedNote.parse(Files.readString(file));
        } catch (IOException | MalformedLogData e) {
            throw new AuditRefusal("refused.checkpoint", file, e.getMessage());
        }
    }

    private Optional<SignedNote> note(LogSource log) {
        try {
            return log.checkpoint();
        } catch (MalformedLogData e) {
            throw new AuditRefusal("refused.checkpoint", report.text("its-own"), e.getMessage());
        }
    }

    private static long size(Optional<SignedNote> own) {
        return own.map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }
}
