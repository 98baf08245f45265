package vn.thanhdong.procedures.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.thanhdong.procedures.Fee;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.Names;

/** What a procedure costs, in words. */
final class FeeWords {

    private FeeWords() {}

    /** {@code Không thu phí}, {@code 15.000 ₫}, or that it depends. */
    static String inShort(Procedure procedure) {
        long always = procedure.fees().stream()
                .filter(fee -> fee.condition().isEmpty())
                .mapToLong(Fee::amountVnd)
                .sum();
        boolean depends =
                procedure.fees().stream().anyMatch(fee -> fee.condition().isPresent() && fee.amountVnd() > 0);
        if (always > 0) {
            return depends ? translate("fee.from", Names.money(always)) : Names.money(always);
        }
        return translate(depends ? "fee.depends" : "fee.none");
    }

    static String line(Fee fee) {
        String when = translate("fee.when." + fee.when().name());
        String condition =
                fee.condition().map(Names::of).map(words -> " · " + words).orElse("");
        return Names.of(fee.name()) + ": " + Names.money(fee.amountVnd()) + " · " + when + condition;
    }
}
