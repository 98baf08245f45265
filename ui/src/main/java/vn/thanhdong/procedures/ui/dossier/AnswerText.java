package vn.thanhdong.procedures.ui.dossier;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.NumberWords;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.Dates;

/** The answer to a field of a form, as people read it. */
final class AnswerText {

    private final Locale locale;
    private final Function<AreaCode, String> areaName;
    private final Function<Boolean, String> yesOrNo;

    AnswerText(Locale locale, Function<AreaCode, String> areaName, Function<Boolean, String> yesOrNo) {
        this.locale = locale;
        this.areaName = areaName;
        this.yesOrNo = yesOrNo;
    }

    /** Empty when there is no answer; as stored when it does not fit the field any more. */
    String of(FormField field, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        try {
            return switch (field.type()) {
                case DATE -> Dates.day(LocalDate.parse(answer));
                case CHOICE ->
                    field.options().stream()
                            .filter(option -> option.value().equals(answer))
                            .map(option -> option.label().in(locale))
                            .findFirst()
                            .orElse(answer);
                case AREA -> areaName.apply(new AreaCode(answer));
                case BOOLEAN -> yesOrNo.apply(Boolean.parseBoolean(answer));
                case MONEY -> money(Long.parseLong(answer), locale);
                case NUMBER -> NumberWords.of(field, answer, locale);
                default -> answer;
            };
        } catch (DateTimeException | IllegalArgumentException asStored) {
            return answer;
        }
    }

    /** {@code 8.000 ₫}. */
    static String money(long vnd, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(vnd) + " ₫";
    }
}
