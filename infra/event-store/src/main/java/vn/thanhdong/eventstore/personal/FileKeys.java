package vn.thanhdong.eventstore.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;

/**
 * A key for each file of a person, derived from the person's own key (HKDF-SHA256) and kept nowhere: when that is
 * destroyed, no file of theirs can be opened again, wherever copies of it lie.
 */
public final class FileKeys {

    private static final int BYTES = 32;

    private final PersonalDataKeys keys;

    public FileKeys(PersonalDataKeys keys) {
        this.keys = keys;
    }

    /**
     * The key of a file that is to be sealed; the person's key is made where there was none.
     *
     * @param file name of the file among those of the person
     * @return empty when the person was erased
     */
    public Optional<byte[]> toSeal(PersonId person, String file) {
        return derived(keys.keysFor(List.of(person)), person, file);
    }

    /** The key of a file that was sealed; empty when the person was erased. */
    public Optional<byte[]> toOpen(PersonId person, String file) {
        return derived(keys.existing(List.of(person)), person, file);
    }

    private static Optional<byte[]> derived(Map<PersonId, SecretKey> found, PersonId person, String file) {
        @Nullable SecretKey key = found.get(person);
        if (key == null) {
            return Optional.empty();
        }
        try {
            var purpose =
                    HKDFParameterSpec.expandOnly(key, ("thanhdong/person-file/v1/" + file).getBytes(UTF_8), BYTES);
            return Optional.of(KDF.getInstance("HKDF-SHA256").deriveData(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks HKDF-SHA256: JDK 25 is needed", e);
        }
    }
}
