package vn.thanhdong.procedures.ui.desk;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.territory.AreaCode;

/** Who applies, as a form says it: every form of the catalogue asks by these fields. */
final class ApplicantInForm {

    /** How the ids of its fields begin. */
    static final String PERSON = "applicant";

    static final String NAME = "applicantName";
    static final String IDENTITY_NUMBER = "applicantId";
    static final String PHONE = "applicantPhone";
    static final String ADDRESS = "applicantAddress";
    static final String AREA = "applicantArea";
    static final String BIRTH_DATE = "applicantBirthDate";
    static final String GENDER = "applicantGender";

    private ApplicantInForm() {}

    /** A business where one applies, else the person; the address is the commune's name where none is asked for. */
    static Applicant of(FormContent form, ApplicantKind kind, Function<AreaCode, String> areaName) {
        boolean business = kind == ApplicantKind.BUSINESS;
        String area = form.value(AREA);
        return new Applicant(
                first(business ? form.value("businessName") : "", form.value(NAME)),
                first(business ? form.value("taxCode") : "", form.value(IDENTITY_NUMBER)),
                form.value(PHONE),
                form.value("applicantEmail"),
                first(
                        business ? form.value("businessAddress") : "",
                        form.value(ADDRESS),
                        area.isEmpty() ? "" : areaName.apply(new AreaCode(area))));
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
