package vn.thanhdong.ui.mandates;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.MandateTeam;

/** Who is on a team, and who leads it: one of them. */
final class TeamFields {

    private final List<Account> auditors;
    private final MultiSelectComboBox<Account> members = new MultiSelectComboBox<>();
    private final ComboBox<Account> head = new ComboBox<>();

    TeamFields(List<Account> auditors) {
        this.auditors = auditors;
        members.setLabel(translate("mandate.members"));
        members.setItems(auditors);
        members.setItemLabelGenerator(Account::displayName);
        members.setWidthFull();
        head.setLabel(translate("mandate.head"));
        head.setItemLabelGenerator(Account::displayName);
        head.setWidthFull();
        members.addValueChangeListener(change -> offerHeads());
    }

    void show(MandateTeam team) {
        members.setValue(
                auditors.stream().filter(account -> team.has(account.person())).toList());
        auditors.stream()
                .filter(account -> account.person().equals(team.head()))
                .findFirst()
                .ifPresent(head::setValue);
    }

    private void offerHeads() {
        Account before = head.getValue();
        List<Account> chosen =
                auditors.stream().filter(members.getValue()::contains).toList();
        head.setItems(chosen);
        if (before != null && chosen.contains(before)) {
            head.setValue(before);
        } else if (!chosen.isEmpty()) {
            head.setValue(chosen.getFirst());
        }
    }

    MultiSelectComboBox<Account> members() {
        return members;
    }

    ComboBox<Account> head() {
        return head;
    }

    /** Whether there is no team yet, which is then said. */
    boolean isMissing() {
        if (members.getValue().isEmpty()) {
            MandateFields.invalid(members, translate("action.missing"));
        } else if (head.getValue() == null) {
            MandateFields.invalid(head, translate("action.missing"));
        }
        return members.getValue().isEmpty() || head.getValue() == null;
    }

    MandateTeam team() {
        return new MandateTeam(
                head.getValue().person(),
                auditors.stream()
                        .filter(members.getValue()::contains)
                        .map(Account::person)
                        .toList());
    }
}
