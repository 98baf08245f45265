package vn.thanhdong.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import vn.thanhdong.language.VietnameseText;

/**
 * The paper by which auditors are sent (quyết định thanh tra, kiểm toán, kiểm tra). It names nobody whose data are kept.
 *
 * @param number as it stands on the paper, {@code 15/QĐ-TTr}
 * @param decidedOn its day, Asia/Ho_Chi_Minh
 * @param issuer name of the body that decided
 * @param subject what is to be looked at, in words
 */
public record MandateDecision(MandateKind kind, String number, LocalDate decidedOn, String issuer, String subject) {

    public MandateDecision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Id of the mandate by this paper. Numbers are given once a year by each body, so that body, year and number are the
     * paper, however it is written.
     */
    public String mandateId() {
        String paper =
                plain(issuer) + "|" + decidedOn.getYear() + "|" + plain(number).replace(" ", "");
        return "mandate-" + UUID.nameUUIDFromBytes(paper.getBytes(StandardCharsets.UTF_8));
    }

    /** The same without spaces around what was typed. */
    public MandateDecision stripped() {
        return new MandateDecision(kind, number.strip(), decidedOn, issuer.strip(), subject.strip());
    }

    private static String plain(String typed) {
        return VietnameseText.nfc(typed).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
