package vn.thanhdong.eventstore.personal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKey;

/**
 * Keys as they stand in the keys database: a byte of version, which master key wrapped them (8 bytes), a nonce, and the
 * ciphertext (AES-256-GCM), bound to whose key it is. Version 1, from the time when there was one master key for ever,
 * does not say which.
 */
final class KeyWrapping {

    /** Length of version and id, by which keys under one master key are found. */
    static final int PREFIX_BYTES = 9;

    private static final byte UNNAMED = 1;
    private static final byte NAMED = 2;

    /** What was wrapped, and by which master key. */
    record Unwrapped(byte[] key, MasterKey by) {}

    private record Wrapper(MasterKey master, byte[] prefix, SecretKey key) {
        boolean wrapped(byte[] stored) {
            return Arrays.equals(prefix, Arrays.copyOf(stored, PREFIX_BYTES));
        }
    }

    private final List<Wrapper> wrappers;

    KeyWrapping(MasterKeys masters) {
        this.wrappers = masters.all()
                .map(one -> new Wrapper(one, prefix(one), one.derive("AES", "person-key-wrapping/v1")))
                .toList();
    }

    /** How all begin that the current master key wrapped. */
    byte[] currentPrefix() {
        return current().prefix.clone();
    }

    boolean isCurrent(byte[] stored) {
        return current().wrapped(stored);
    }

    /** The id in such a beginning; empty where it names none. */
    static String idOf(byte[] stored) {
        return stored[0] == NAMED ? HexFormat.of().formatHex(stored, 1, PREFIX_BYTES) : "";
    }

    byte[] wrap(String owner, byte[] key) {
        byte[] nonce = AesGcm.freshNonce();
        byte[] wrapped = AesGcm.encrypt(current().key, nonce, key, owner);
        return ByteBuffer.allocate(PREFIX_BYTES + nonce.length + wrapped.length)
                .put(current().prefix)
                .put(nonce)
                .put(wrapped)
                .array();
    }

    /**
     * @throws TamperedCiphertext it was changed, or is another owner's
     * @throws IllegalStateException the master key that wrapped it is not among those that are given
     */
    Unwrapped unwrap(String owner, byte[] stored) {
        return switch (stored[0]) {
            case NAMED -> {
                Wrapper wrapper = wrappers.stream()
                        .filter(one -> one.wrapped(stored))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "The key of " + owner + " was wrapped by the master key " + idOf(stored)
                                        + ", which is not given. Put it into " + MasterKeys.FORMER_VARIABLE));
                yield new Unwrapped(open(wrapper, owner, stored, PREFIX_BYTES), wrapper.master);
            }
            case UNNAMED -> unwrapUnnamed(owner, stored);
            default ->
                throw new IllegalStateException("The key of " + owner + " is wrapped in version " + stored[0]
                        + ", this program knows versions up to " + NAMED);
        };
    }

    private Unwrapped unwrapUnnamed(String owner, byte[] stored) {
        for (Wrapper former : wrappers.subList(1, wrappers.size())) {
            try {
                return new Unwrapped(open(former, owner, stored, 1), former.master);
            } catch (TamperedCiphertext another) {
                // not wrapped by this one
            }
        }
        return new Unwrapped(open(current(), owner, stored, 1), current().master);
    }

    private static byte[] open(Wrapper wrapper, String owner, byte[] stored, int start) {
        int ciphertext = start + AesGcm.NONCE_BYTES;
        return AesGcm.decrypt(
                wrapper.key,
                Arrays.copyOfRange(stored, start, ciphertext),
                Arrays.copyOfRange(stored, ciphertext, stored.length),
                owner);
    }

    private Wrapper current() {
        return wrappers.getFirst();
    }

    private static byte[] prefix(MasterKey master) {
        return ByteBuffer.allocate(PREFIX_BYTES)
                .put(NAMED)
                .put(master.idBytes())
                .array();
    }
}
