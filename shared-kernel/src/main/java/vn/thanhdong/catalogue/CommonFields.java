package vn.thanhdong.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;

/** Fields that every form has, whatever its pack says: they stand here once and not in each of them. */
final class CommonFields {

    /** Longest address that can be written to (RFC 5321, 4.5.3.1.3, as corrected by erratum 1690). */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(254);

    private CommonFields() {}

    /** The procedure with an optional e-mail address behind the applicant's phone, unless its pack asks for one itself. */
    static Procedure in(Procedure procedure) {
        if (procedure.formField(FormField.APPLICANT_EMAIL).isPresent()) {
            return procedure;
        }
        List<FormField> form = new ArrayList<>();
        for (FormField field : procedure.form()) {
            form.add(field);
            if (field.id().equals(FormField.APPLICANT_PHONE)) {
                form.add(email(field));
            }
        }
        return procedure.withForm(form);
    }

    private static FormField email(FormField phone) {
        return new FormField(
                FormField.APPLICANT_EMAIL,
                new Phrase("Thư điện tử", "E-mail"),
                FieldType.EMAIL,
                phone.section(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LONGEST),
                List.of(),
                phone.visibleWhen(),
                Optional.of(new Phrase(
                        "Không bắt buộc. Cơ quan sẽ báo tin về hồ sơ qua địa chỉ này.",
                        "Optional. The authority will write to it about the dossier.")));
    }
}
