package vn.thanhdong.procedures.ui.form;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.territory.AreaCode;

/** Who applies, as a form says it: every form of the catalogue asks by these fields. */
public final class ApplicantInForm {

    /** How the ids of its fields begin. */
    public static final String PERSON = "applicant";

    public static final String NAME = "applicantName";
    public static final String IDENTITY_NUMBER = "applicantId";
    public static final String PHONE = "applicantPhone";
    public static final String ADDRESS = "applicantAddress";
    public static final String AREA = "applicantArea";
    public static final String BIRTH_DATE = "applicantBirthDate";
    public static final String GENDER = "applicantGender";

    private ApplicantInForm() {}

    /** A business where one applies, else the person; the address is the commune's name where none is asked for. */
    public static Applicant of(FormContent form, ApplicantKind kind, Function<AreaCode, String> areaName) {
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
