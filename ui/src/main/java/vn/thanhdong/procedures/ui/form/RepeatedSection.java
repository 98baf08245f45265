package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.procedures.EntryKey;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Repeats;
import vn.thanhdong.ui.Names;

/** The entries of a repeating section, each a card: one more is added below, and what was taken out can be put back. */
@StyleSheet("thanhdong/forms.css")
final class RepeatedSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FormSection section;
    private final transient Repeats repeats;
    private final transient List<FormField> fields;
    private final transient Areas areas;
    private final transient FormListener listener;
    private final transient Runnable changed;
    private final transient List<EntryCard> entries = new ArrayList<>();
    private final Div cards = new Div();
    private final Div takenOut = new Div();
    private final Span count = new Span();
    private final Span complaint = new Span();
    private final Button more;

    /** @param changed told when an entry was added, taken out or put back */
    RepeatedSection(
            FormSection section,
            Repeats repeats,
            List<FormField> fields,
            Areas areas,
            FormListener listener,
            Runnable changed) {
        this.section = section;
        this.repeats = repeats;
        this.fields = fields;
        this.areas = areas;
        this.listener = listener;
        this.changed = changed;
        String name = Names.of(repeats.entry());
        String inSentence = name.substring(0, 1).toLowerCase(Names.language()) + name.substring(1);
        more = new Button(getTranslation("group.add", inSentence), VaadinIcon.PLUS.create(), click -> addAndGoThere());
        more.setId("add-" + section.id());
        count.addClassName("td-quiet");
        count.getElement().setAttribute("role", "status");
        complaint.addClassName("td-complaint");
        complaint.getElement().setAttribute("role", "alert");
        takenOut.addClassName("td-taken-out");
        takenOut.setVisible(false);
        cards.addClassName("td-entries");
        var foot = new Div(more, count);
        foot.addClassName("td-entries-foot");
        addClassName("td-repeated");
        add(cards, takenOut, foot, complaint);
        atLeast(repeats.least());
        renumber();
    }

    /** Has as many entries as that, and those that it has. */
    void atLeast(int wanted) {
        while (entries.size() < Math.min(wanted, repeats.most())) {
            put(entries.size(), new EntryCard(section, fields, areas, listener, this::takeOut));
        }
    }

    /** By the keys of their answers. */
    Map<String, FormInput> inputs() {
        var inputs = new LinkedHashMap<String, FormInput>();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            entries.get(i)
                    .inputs()
                    .forEach((id, input) -> inputs.put(new EntryKey(section.id(), entry, id).toString(), input));
        }
        return inputs;
    }

    /** One key for each entry of which none of these keys says anything: it is there, although it is still empty. */
    List<String> emptyEntries(Set<String> answered) {
        var empty = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            List<String> keys = fields.stream()
                    .map(field -> new EntryKey(section.id(), entry, field.id()).toString())
                    .toList();
            if (keys.stream().noneMatch(answered::contains)) {
                empty.add(keys.getFirst());
            }
        }
        return empty;
    }

    /** Says what is wrong with the number of entries; an empty sentence takes that away. */
    void complain(String sentence) {
        complaint.setText(sentence);
    }

    private void addAndGoThere() {
        forgetTakenOut();
        atLeast(entries.size() + 1);
        changed.run();
        entries.getLast().focusFirst();
    }

    private void takeOut(EntryCard card) {
        int place = entries.indexOf(card);
        entries.remove(card);
        cards.remove(card);
        renumber();
        forgetTakenOut();
        var back = new Button(getTranslation("group.undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> {
            forgetTakenOut();
            put(place, card);
            changed.run();
            card.focusFirst();
        });
        var sentence = new Span(getTranslation("group.removed", said(place, card)));
        sentence.getElement().setAttribute("role", "status");
        takenOut.add(sentence, back);
        takenOut.setVisible(true);
        changed.run();
        new ToMend("", back).go(); // into the middle of the window: at its end the page's own buttons would cover it
    }

    /** With what was said first in it, such as the name: another one has its number now. */
    private String said(int place, EntryCard card) {
        String name = Names.of(section.entryName(place));
        return card.inputs().values().stream()
                .findFirst()
                .map(FormInput::answer)
                .filter(answer -> !answer.isEmpty())
                .map(answer -> name + " · " + answer)
                .orElse(name);
    }

    private void forgetTakenOut() {
        takenOut.removeAll();
        takenOut.setVisible(false);
    }

    private void put(int place, EntryCard card) {
        entries.add(place, card);
        cards.addComponentAtIndex(place, card);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).number(i, entries.size() > repeats.least());
        }
        more.setEnabled(entries.size() < repeats.most());
        count.setText(getTranslation("group.count", entries.size(), repeats.most()));
        complain("");
    }
}
