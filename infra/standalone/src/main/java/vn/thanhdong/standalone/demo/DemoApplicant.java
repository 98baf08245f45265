package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;

/**
 * Somebody who files dossiers.
 *
 * @param identity identity number of 12 digits, or tax code of a business
 * @param phone ten digits
 * @param birthDate of the person, or of who founded the business
 */
record DemoApplicant(
        ApplicantKind kind, String name, String identity, String phone, boolean female, LocalDate birthDate) {

    Applicant onForm(String address) {
        return new Applicant(name, identity, phone, "", address);
    }
}
