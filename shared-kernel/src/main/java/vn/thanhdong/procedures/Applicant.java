package vn.thanhdong.procedures;

import java.util.Objects;

/**
 * Who a dossier belongs to (chủ hồ sơ), as given on the form. Absent parts are empty texts.
 *
 * @param name full name of the person or name of the organisation, NFC
 * @param identityNumber identity number of 12 digits (9 in past data), or tax code of a business
 * @param phone ten digits, national form
 * @param email for notices
 * @param address as the applicant writes it
 */
public record Applicant(String name, String identityNumber, String phone, String email, String address) {

    public Applicant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(identityNumber, "identityNumber");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(address, "address");
    }
}
