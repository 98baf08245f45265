package vn.thanhdong.eventstore.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Hashes by which an identity number or a phone is found exactly, and which say nothing to whoever lacks the key:
 * HMAC-SHA256, a key of its own for each kind of value.
 */
public final class KeyedHash {

    private final MasterKey root;
    private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();

    /** @param root below which the keys are derived, see {@link HashRoot} */
    public KeyedHash(MasterKey root) {
        this.root = root;
    }

    /** Of a citizen's or a business's identity number; anything but letters and digits is ignored. */
    public String identityNumber(String number) {
        return of("identity-number", number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT));
    }

    /** Of a phone number in Viet Nam; {@code +84 912…}, {@code 84912…} and {@code 0912…} are the same. */
    public String phone(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        boolean international = digits.startsWith("84") && digits.length() >= 11;
        return of("phone", international ? "0" + digits.substring(2) : digits);
    }

    /** Of a network address in the form of {@link vn.thanhdong.access.NetworkAddress}. */
    public String networkAddress(String normal) {
        return of("network-address", normal);
    }

    /**
     * @param domain what kind of value it is; the same value in two domains has unrelated hashes
     * @param value the value in its one normal form
     * @return 43 characters, URL-safe Base64
     */
    public String of(String domain, String value) {
        SecretKey key = keys.computeIfAbsent(domain, one -> root.derive("HmacSHA256", "keyed-hash/v1/" + one));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 failed", e);
        }
    }
}
