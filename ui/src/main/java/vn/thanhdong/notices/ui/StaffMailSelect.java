package vn.thanhdong.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.command.Answer;
import vn.thanhdong.notices.StaffMail;
import vn.thanhdong.notices.command.ChooseStaffMail;
import vn.thanhdong.notices.query.GetStaffMail;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.Questions;

/** Whether and when an official is told by e-mail as well. */
final class StaffMailSelect extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient Account account;

    StaffMailSelect(Questions questions, Commands commands, Account account) {
        this.commands = commands;
        this.account = account;
        addClassName("td-inbox-mail");
        Optional<String> address = account.email();
        if (address.isEmpty()) {
            var none = new Paragraph(getTranslation("inbox.mail.none"));
            none.addClassName("hint");
            add(none);
            return;
        }
        var mail = new Select<StaffMail>();
        mail.setLabel(getTranslation("inbox.mail"));
        mail.setHelperText(getTranslation("inbox.mail.to", address.get()));
        mail.setItems(StaffMail.values());
        mail.setItemLabelGenerator(one -> getTranslation("inbox.mail." + one.name()));
        mail.setValue(questions.ask(new GetStaffMail()).mail());
        mail.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(mail, change.getOldValue());
            }
        });
        add(mail);
    }

    private void choose(Select<StaffMail> mail, StaffMail before) {
        Answer answer = commands.send(new ChooseStaffMail(account.person(), mail.getValue()), Commands.freshId());
        if (answer instanceof Answer.Refused no) {
            mail.setValue(before);
            Notices.refused(no.rejections());
        } else {
            Notices.done(getTranslation("inbox.mail.done." + mail.getValue().name()));
        }
    }
}
