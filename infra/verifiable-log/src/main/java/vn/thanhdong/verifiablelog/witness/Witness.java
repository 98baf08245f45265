package vn.thanhdong.verifiablelog.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.LongFunction;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.ConsistencyProof;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.NoteSignature;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.VerifierKey;

/** A witness at a web address. Remembers up to where it confirmed, and asks it where it does not know. */
public final class Witness {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONFLICT = 409;
    private static final int OK = 200;
    private static final int TRIES = 2;

    private final URI address;
    private final VerifierKey key;
    private final HttpClient http;
    private long confirmed;

    /**
     * @param prefix its submission prefix, {@code http…}, with or without a slash at the end
     * @param key of the type {@link VerifierKey.Type#COSIGNATURE}
     */
    public Witness(URI prefix, VerifierKey key, HttpClient http) {
        this.address = URI.create(prefix.toString().replaceFirst("/*$", "") + "/add-checkpoint");
        this.key = key;
        this.http = http;
    }

    /** The public key by which its confirmations are checked. */
    public VerifierKey key() {
        return key;
    }

    /** Under which name it confirms. */
    public String name() {
        return key.name();
    }

    /**
     * Has it confirm a checkpoint.
     *
     * @param proofs the proof that the checkpoint's tree begins with the one of a size
     * @return its signature, which was checked
     * @throws WitnessFailure it does not answer, refuses, answers nonsense, or has confirmed more than there is
     */
    public NoteSignature confirm(SignedNote checkpoint, LongFunction<ConsistencyProof> proofs)
            throws WitnessFailure, InterruptedException {
        long size = Checkpoint.parse(checkpoint.text()).size();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            HttpResponse<String> answer = send(AddCheckpoint.of(proofs.apply(Math.min(confirmed, size)), checkpoint));
            switch (answer.statusCode()) {
                case OK -> {
                    NoteSignature signature = theirs(checkpoint, answer.body());
                    confirmed = size;
                    return signature;
                }
                case CONFLICT -> confirmed = toldSize(answer, size);
                default -> throw refused("answers " + answer.statusCode() + ": " + firstLine(answer.body()));
            }
        }
        throw refused("says twice that it has confirmed another size");
    }

    private HttpResponse<String> send(AddCheckpoint request) throws WitnessFailure, InterruptedException {
        try {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new WitnessFailure("The witness " + name() + " does not answer at " + address, away);
        }
    }

    /** What it says it confirmed last. More than we have means that we lost something, or signed two histories. */
    private long toldSize(HttpResponse<String> answer, long size) throws WitnessFailure {
        String told = answer.body().strip();
        long theirs;
        try {
            theirs = Checkpoint.decimal(told);
        } catch (MalformedLogData notASize) {
            throw refused("answers 409 without a size: " + firstLine(answer.body()));
        }
        if (theirs > size) {
            throw refused("has confirmed " + theirs + " entries, and this log has " + size
                    + ": the log is shorter than what was published");
        }
        if (theirs == size && confirmed == size) {
            throw refused("has confirmed another history of " + size + " entries");
        }
        return theirs;
    }

    private NoteSignature theirs(SignedNote checkpoint, String lines) throws WitnessFailure {
        try {
            for (String line : lines.strip().split("\n", -1)) {
                NoteSignature signature = NoteSignature.parse(line);
                if (key.verifies(checkpoint.text(), signature)) {
                    return signature;
                }
            }
        } catch (MalformedLogData nonsense) {
            throw refused("answers what is no signature: " + nonsense.getMessage());
        }
        throw refused("answers no signature of the key it is known by");
    }

    private WitnessFailure refused(String why) {
        return new WitnessFailure("The witness " + name() + " at " + address + " " + why);
    }

    private static String firstLine(String body) {
        String line = body.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
