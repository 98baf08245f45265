package vn.thanhdong.access;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of an event that belongs to a person and can be forgotten.
 *
 * <p>Who writes an event puts a {@link Known} in; what is stored, hashed and replayed is {@link Sealed}, the ciphertext
 * under the key of that person; who reads an event with the right to it gets {@link Known} again, or {@link Erased} once
 * the key is gone. It is never null. A field that may be absent holds a value that says so (an empty text).
 *
 * <p>Only direct components of an event record may have this type, or be a list of it, so that sealing and opening see
 * all of them.
 *
 * @param <T> the type of the plain value: a record or a value that JSON can hold
 */
public sealed interface Personal<T> {

    /** The person whose key protects the value. */
    PersonId person();

    /** The plain value, empty when it was erased or is not opened. */
    default Optional<T> value() {
        return this instanceof Known<T>(PersonId ignored, T known) ? Optional.of(known) : Optional.empty();
    }

    static <T> Personal<T> known(PersonId person, T value) {
        return new Known<>(person, value);
    }

    /** The plain value, in memory only: the serializer refuses to store it. */
    record Known<T>(PersonId person, T plain) implements Personal<T> {
        public Known {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(plain, "plain");
        }
    }

    /** The person's key was destroyed: nobody can read the value again. */
    record Erased<T>(PersonId person) implements Personal<T> {
        public Erased {
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * The value as stored: AES-256-GCM, bound to event id, field name and person.
     *
     * @param nonce 12 random bytes
     * @param ciphertext the encrypted JSON of the value followed by the 16-byte tag
     */
    record Sealed<T>(PersonId person, byte[] nonce, byte[] ciphertext) implements Personal<T> {
        public Sealed {
            Objects.requireNonNull(person, "person");
            nonce = nonce.clone();
            ciphertext = ciphertext.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed<?> that
                    && person.equals(that.person)
                    && java.util.Arrays.equals(nonce, that.nonce)
                    && java.util.Arrays.equals(ciphertext, that.ciphertext);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, java.util.Arrays.hashCode(nonce), java.util.Arrays.hashCode(ciphertext));
        }

        @Override
        public String toString() {
            return "Sealed[" + person + ", " + Base64.getEncoder().encodeToString(nonce) + ", " + ciphertext.length
                    + " bytes]";
        }
    }
}
