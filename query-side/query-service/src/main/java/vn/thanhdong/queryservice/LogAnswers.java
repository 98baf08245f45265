package vn.thanhdong.queryservice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.eventstore.log.CheckRecord;
import vn.thanhdong.eventstore.log.LogStanding;
import vn.thanhdong.eventstore.log.ProvenEntry;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.history.query.GetLogPart;
import vn.thanhdong.history.query.GetLogProofs;
import vn.thanhdong.history.query.GetLogStatus;
import vn.thanhdong.history.query.LogPart;
import vn.thanhdong.history.query.LogPart.State;
import vn.thanhdong.history.query.LogProofs;
import vn.thanhdong.history.query.LogStatus;
import vn.thanhdong.history.query.VerifyLogAgain;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.Tile;

/** Answers from the verifiable log of this process, where there is one. Who may ask is settled before. */
final class LogAnswers {

    private static final LogPart NONE = new LogPart(State.NONE, "");
    private static final LogPart NO_LOG = new LogPart(State.NO_LOG, "");

    private final Optional<VerifiableLog> log;

    LogAnswers(Optional<VerifiableLog> log) {
        this.log = log;
    }

    @QueryHandler
    LogPart answer(GetLogPart question) {
        if (log.isEmpty()) {
            return NO_LOG;
        }
        if (question.path().equals("keys")) {
            String keys =
                    log.get().verifiers().stream().map(key -> key.text() + "\n").collect(Collectors.joining());
            return part(State.KEYS, keys.getBytes(StandardCharsets.UTF_8));
        }
        return question.path().equals("checkpoint")
                ? log.get()
                        .checkpoint()
                        .map(note -> part(State.CHECKPOINT, note.note().getBytes(StandardCharsets.UTF_8)))
                        .orElse(NONE)
                : Tile.parse(question.path())
                        .flatMap(log.get()::part)
                        .map(bytes -> part(State.TILE, bytes))
                        .orElse(NONE);
    }

    @QueryHandler
    LogProofs answer(GetLogProofs question) {
        return new LogProofs(log.stream()
                .flatMap(one -> one.proofs(question.size(), question.positions()).stream())
                .map(LogAnswers::proof)
                .toList());
    }

    @QueryHandler
    LogStatus answer(GetLogStatus question) {
        return log.map(one -> status(one.standing())).orElse(LogStatus.NO_LOG);
    }

    @QueryHandler
    boolean answer(VerifyLogAgain question) {
        log.ifPresent(VerifiableLog::verifyAgain);
        return log.isPresent();
    }

    private static LogProofs.Proof proof(ProvenEntry proven) {
        return new LogProofs.Proof(
                proven.position(),
                Base64.getEncoder().encodeToString(proven.entry()),
                proven.proof().hashes().stream().map(Hash::base64).toList());
    }

    private static LogPart part(State state, byte[] content) {
        return new LogPart(state, Base64.getEncoder().encodeToString(content));
    }

    private static LogStatus status(LogStanding standing) {
        CheckRecord check = standing.check();
        return new LogStatus(
                Optional.of(new LogStatus.Published(
                        standing.head(),
                        standing.publishedSize(),
                        standing.root(),
                        standing.checkpoint(),
                        standing.publishedAt(),
                        standing.publicKey(),
                        standing.witness().orElse(""),
                        standing.witnessProblem())),
                new LogStatus.Check(
                        check.position(),
                        check.checkedAt(),
                        check.wholePosition(),
                        check.wholeAt(),
                        standing.checking(),
                        check.alarm()
                                .map(alarm -> new LogStatus.Alarm(
                                        alarm.position(),
                                        LogStatus.Difference.valueOf(
                                                alarm.kind().name()),
                                        alarm.foundAt()))));
    }
}
