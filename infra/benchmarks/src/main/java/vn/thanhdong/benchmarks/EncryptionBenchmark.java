package vn.thanhdong.benchmarks;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.rebuild.EventReader;

/**
 * What sealing and opening personal data costs an event whose persons' keys are at hand, beside the cipher alone on as
 * many bytes under as many keys.
 */
final class EncryptionBenchmark implements Benchmark {

    private static final int EVENTS = 5_000;
    private static final int ROUNDS = 20;
    private static final int TAG_BITS = 128;

    /** @param opened as readers see it; it has something personal */
    private record Sample(String id, DomainEvent opened, DomainEvent sealed) {}

    @Override
    public String name() {
        return "encryption";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            new Import(installation).send(new PastRows(installation.catalogue()).rows(0, EVENTS / 2));
            installation.awaitPositions();
            var sealer = installation.bean(PersonalDataSealer.class);
            List<Sample> samples = samples(installation, sealer);
            int runs = bench.size().runs();
            List<byte[]> plain =
                    samples.stream().flatMap(one -> plain(one.sealed).stream()).toList();
            bench.report(Figure.rate(
                    name(),
                    "sealing, %s personal values an event, keys at hand"
                            .formatted(Figure.number((double) plain.size() / samples.size())),
                    Comparison.of(
                            runs,
                            () -> perSecond(samples, one -> sealer.seal(one.id, one.opened)),
                            () -> bare(plain, samples.size(), Cipher.ENCRYPT_MODE)),
                    "events/s",
                    0));
            bench.report(Figure.rate(
                    name(),
                    "opening, keys at hand",
                    Comparison.of(
                            runs,
                            () -> perSecond(samples, one -> sealer.open(one.id, one.sealed)),
                            () -> bare(plain, samples.size(), Cipher.DECRYPT_MODE)),
                    "events/s",
                    0));
        }
    }

    private static List<Sample> samples(Installation installation, PersonalDataSealer sealer) {
        EventReader log = installation.bean(EventReader.class);
        List<Sample> samples = new ArrayList<>();
        for (RecordedEvent event : log.after(0, EVENTS * 4)) {
            DomainEvent sealed = sealer.seal(event.eventId(), event.payload());
            if (sealed != event.payload() && samples.size() < EVENTS) {
                samples.add(new Sample(event.eventId(), event.payload(), sealed));
            }
        }
        return samples;
    }

    /** As many bytes as each sealed value had. */
    private static List<byte[]> plain(DomainEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(event);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .flatMap(value -> value instanceof List<?> all
                        ? all.stream()
                        : IntStream.range(0, 1).mapToObj(once -> value))
                .filter(Personal.Sealed.class::isInstance)
                .map(value -> new byte[((Personal.Sealed<?>) value).ciphertext().length - TAG_BITS / Byte.SIZE])
                .toList();
    }

    private static double perSecond(List<Sample> samples, java.util.function.Function<Sample, Object> work) {
        int seen = 0;
        Stopwatch watch = Stopwatch.start();
        for (int round = 0; round < ROUNDS; round++) {
            for (Sample sample : samples) {
                seen += work.apply(sample).hashCode() & 1; // so that nothing is left out
            }
        }
        double seconds = watch.seconds();
        return seen < 0 ? 0 : (double) ROUNDS * samples.size() / seconds;
    }

    private static double bare(List<byte[]> plain, int events, int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = new byte[12];
        List<byte[]> input = new ArrayList<>(plain);
        if (mode == Cipher.DECRYPT_MODE) {
            for (int i = 0; i < plain.size(); i++) {
                cipher.init(Cipher.ENCRYPT_MODE, key(i), new GCMParameterSpec(TAG_BITS, nonce(nonce, i)));
                input.set(i, cipher.doFinal(plain.get(i)));
            }
        }
        Stopwatch watch = Stopwatch.start();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < input.size(); i++) {
                // the cipher refuses a pair of key and nonce that it has just seen
                int number = mode == Cipher.DECRYPT_MODE ? i : round * input.size() + i;
                cipher.init(mode, key(i), new GCMParameterSpec(TAG_BITS, nonce(nonce, number)));
                cipher.doFinal(input.get(i));
            }
        }
        return (double) ROUNDS * events / watch.seconds();
    }

    private static SecretKeySpec key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        key[1] = (byte) (number >> 8);
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] nonce(byte[] nonce, int number) {
        nonce[0] = (byte) number;
        nonce[1] = (byte) (number >> 8);
        nonce[2] = (byte) (number >> 16);
        return nonce;
    }
}
