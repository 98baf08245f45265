package vn.thanhdong.eventstore.personal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The installation's keys in a PKCS#12 file (RFC 7292), as {@code keytool} and {@code openssl pkcs12} make it: {@code
 * master}, an AES key of 256 bits; {@code master-…}, former ones; {@code log}, the Ed25519 key that signs the verifiable
 * log. The store's password opens its entries as well.
 */
public final class KeyStoreFile {

    /** Environment variable with the path of the file. */
    public static final String VARIABLE = "THANHDONG_KEYSTORE";

    /** Environment variable with its password. */
    public static final String PASSWORD_VARIABLE = "THANHDONG_KEYSTORE_PASSWORD";

    private static final String MASTER = "master";
    private static final String FORMER = "master-";
    private static final String LOG = "log";
    private static final String LOG_VARIABLE = "THANHDONG_LOG_KEY";

    private KeyStoreFile() {}

    /**
     * What the file holds, by the environment variables that it stands for: texts as they would stand there.
     *
     * @throws IllegalStateException it cannot be read, or holds no master key; the sentence says which and what to do
     */
    public static Map<String, String> read(Path file, String password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(file)) {
                store.load(in, password.toCharArray());
            }
            Map<String, String> found = new LinkedHashMap<>();
            List<String> former = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                String name = alias.toLowerCase(Locale.ROOT);
                if (name.equals(MASTER)) {
                    found.put(MasterKey.ENVIRONMENT_VARIABLE, base64(store, alias, password));
                } else if (name.startsWith(FORMER)) {
                    former.add(base64(store, alias, password));
                } else if (name.equals(LOG)) {
                    found.put(LOG_VARIABLE, base64(store, alias, password));
                }
            }
            if (!found.containsKey(MasterKey.ENVIRONMENT_VARIABLE)) {
                throw new IllegalStateException("The key store " + file + " holds no key named master. Make one with:"
                        + " keytool -genseckey -keyalg AES -keysize 256 -alias master -keystore " + file);
            }
            if (!former.isEmpty()) {
                found.put(MasterKeys.FORMER_VARIABLE, String.join(",", former));
            }
            return found;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "The key store " + file + " cannot be read (" + unreadable.getMessage() + "). " + VARIABLE
                            + " names a PKCS#12 file, " + PASSWORD_VARIABLE + " opens it and all its entries.",
                    unreadable);
        }
    }

    /** Raw bytes of a secret key, PKCS#8 of a private one. */
    private static String base64(KeyStore store, String alias, String password) throws GeneralSecurityException {
        @Nullable Key key = store.getKey(alias, password.toCharArray());
        byte @Nullable [] bytes = key == null ? null : key.getEncoded();
        if (bytes == null) {
            throw new GeneralSecurityException("the entry " + alias + " is no key that can be read");
        }
        return new String(Base64.getEncoder().encode(bytes), US_ASCII);
    }
}
