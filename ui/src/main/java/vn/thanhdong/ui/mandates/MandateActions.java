package vn.thanhdong.ui.mandates;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateChange;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.command.ConfirmMandate;
import vn.thanhdong.access.command.DeclineMandate;
import vn.thanhdong.access.command.EndMandate;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.access.command.ProposeMandateChange;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.ui.AskingDialog;
import vn.thanhdong.ui.DateWords;

/**
 * Asks whoever confirms, changes or ends a mandate whether they mean it, in words that say what follows.
 *
 * @param carryOut sends a command, says the words of that key when it was done, or answers why it was not
 */
record MandateActions(
        Mandate mandate, MandateWords words, BiFunction<MandateCommand, String, List<Rejection>> carryOut) {

    void confirm() {
        boolean change = mandate.opened().isPresent();
        String what = change
                ? translate("mandate.confirm.change", mandate.decision().number())
                : translate(
                        "mandate.confirm.what",
                        words.team(mandate.team()),
                        words.scope(mandate.scope()),
                        MandateWords.days(mandate));
        new AskingDialog(
                        translate("mandate.confirm"),
                        List.of(what, translate("mandate.confirm.explained")),
                        translate("mandate.confirm"),
                        () -> carryOut.apply(new ConfirmMandate(mandate.id()), "mandate.confirmed"))
                .open();
    }

    void decline() {
        var reason = new TextArea(translate("mandate.decline.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        boolean change = mandate.opened().isPresent();
        new AskingDialog(
                        translate("mandate.decline"),
                        List.of(translate(
                                change ? "mandate.decline.change" : "mandate.decline.whole",
                                mandate.decision().number())),
                        translate("mandate.decline"),
                        () -> carryOut.apply(
                                new DeclineMandate(mandate.id(), reason.getValue()), "mandate.declined.done"))
                .with("reason", reason)
                .grave()
                .open();
    }

    void change(List<Account> auditors) {
        var decision = new TextField(translate("mandate.change.decision"));
        decision.setHelperText(translate("mandate.change.decision.help"));
        decision.setWidthFull();
        var to = new DatePicker(translate("mandate.to"));
        to.setI18n(DateWords.words());
        to.setValue(mandate.to());
        to.setWidthFull();
        var team = new TeamFields(auditors);
        team.show(mandate.team());
        new AskingDialog(
                        translate("mandate.change"),
                        List.of(translate("mandate.change.explained")),
                        translate("mandate.change.confirm"),
                        () -> carryOut.apply(
                                new ProposeMandateChange(
                                        mandate.id(),
                                        new MandateChange(
                                                team.members().getValue().isEmpty()
                                                                || team.head().getValue() == null
                                                        ? Optional.empty()
                                                        : Optional.of(team.team()),
                                                to.getOptionalValue(),
                                                decision.getValue())),
                                "mandate.changed"))
                .with("decision", decision)
                .with("to", to)
                .with("members", team.members())
                .with("head", team.head())
                .open();
    }

    /** @param report what would be sealed; empty where there is none to be */
    void end(boolean early, Supplier<Optional<MandateSeal>> report) {
        var reason = new TextArea(translate("mandate.end.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setVisible(early);
        boolean opened = mandate.opened().isPresent();
        Optional<MandateSeal> seal = opened ? report.get() : Optional.empty();
        List<String> explained = seal.map(one -> List.of(
                        translate("mandate.end.explained"),
                        translate("mandate.end.sealed", one.dossiers(), one.looks(), one.exports())))
                .orElseGet(() -> List.of(translate("mandate.withdraw.explained")));
        String title = translate(opened ? "mandate.end" : "mandate.withdraw");
        new AskingDialog(
                        title,
                        explained,
                        title,
                        () -> carryOut.apply(
                                new EndMandate(mandate.id(), reason.getValue(), seal),
                                opened ? "mandate.ended" : "mandate.withdrawn"))
                .with("reason", reason)
                .grave()
                .open();
    }
}
