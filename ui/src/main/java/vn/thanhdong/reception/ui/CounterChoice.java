package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.ui.Names;

/** At which counter the clerk sits and what it serves. Chosen once: the browser of that counter remembers. */
final class CounterChoice extends Div {

    private static final long serialVersionUID = 1L;
    private static final String COUNTER = "td-counter";
    private static final String PURPOSES = "td-counter-purposes";
    private static final int MOST = 99;

    private final IntegerField counter = new IntegerField();
    private final CheckboxGroup<VisitPurpose> purposes = new CheckboxGroup<>();

    CounterChoice(Runnable changed) {
        addClassName("queue-choice");
        counter.setId("queue-counter");
        counter.setLabel(getTranslation("queue.counter"));
        counter.setMin(1);
        counter.setMax(MOST);
        counter.setStepButtonsVisible(true);
        counter.setManualValidation(true);
        counter.setValue(1);
        counter.addValueChangeListener(event -> {
            counter.setInvalid(false);
            if (event.isFromClient()) {
                WebStorage.setItem(COUNTER, Integer.toString(number()));
            }
            changed.run();
        });
        purposes.setLabel(getTranslation("queue.purposes"));
        purposes.setItems(VisitPurpose.values());
        purposes.setItemLabelGenerator(one -> getTranslation("queue.purpose." + one.name()));
        purposes.setValue(EnumSet.allOf(VisitPurpose.class));
        purposes.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                WebStorage.setItem(
                        PURPOSES, event.getValue().stream().map(Enum::name).collect(Collectors.joining(",")));
            }
        });
        add(counter, purposes);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(COUNTER, known -> {
            if (known != null && known.matches("[1-9][0-9]?")) {
                counter.setValue(Integer.valueOf(known));
            }
        });
        WebStorage.getItem(PURPOSES, known -> {
            Set<VisitPurpose> kept = known == null
                    ? Set.of()
                    : Arrays.stream(VisitPurpose.values())
                            .filter(one -> List.of(known.split(",")).contains(one.name()))
                            .collect(Collectors.toSet());
            if (!kept.isEmpty()) {
                purposes.setValue(kept);
            }
        });
    }

    /** From 1; 0 when nothing that can be one stands there. */
    int number() {
        Integer typed = counter.getValue();
        return typed == null ? 0 : typed;
    }

    Set<VisitPurpose> purposes() {
        return purposes.getValue();
    }

    /** Says what is wrong beside the field that it concerns. */
    void refused(List<Rejection> rejections) {
        rejections.stream()
                .filter(one -> one.field().equals("counter"))
                .findFirst()
                .ifPresent(why -> {
                    counter.setErrorMessage(Names.of(why.sentence()));
                    counter.setInvalid(true);
                });
    }
}
