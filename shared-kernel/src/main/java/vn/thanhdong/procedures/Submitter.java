package vn.thanhdong.procedures;

import java.util.Objects;

/**
 * Who hands a dossier in for its owner (người nộp), as given at the desk or by their account. Absent parts are empty
 * texts.
 *
 * @param name full name, NFC
 * @param identityNumber identity number of 12 digits, or 9 of an old card
 * @param phone ten digits, national form
 * @param email for notices
 */
public record Submitter(String name, String identityNumber, String phone, String email) {

    public Submitter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(identityNumber, "identityNumber");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
    }
}
