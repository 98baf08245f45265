package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.reception.VisitPurpose;

/** The large buttons of the kiosk: one press is one number. Whom the law lets go first presses that before. */
final class KioskButtons extends Main {

    private static final long serialVersionUID = 1L;

    /** Takes a number. */
    interface Taking {
        void take(VisitPurpose purpose, boolean priority);
    }

    private final Button priority = new Button();
    private boolean chosen;

    KioskButtons(String agency, Taking taking) {
        addClassName("kiosk");
        var where = new Paragraph(agency);
        where.addClassName("kiosk-agency");
        var buttons = new Div();
        buttons.addClassName("kiosk-buttons");
        List<Button> all = new ArrayList<>();
        for (VisitPurpose purpose : VisitPurpose.values()) {
            var button = large(icon(purpose), "queue.purpose." + purpose.name(), "kiosk.purpose." + purpose.name());
            button.setDisableOnClick(true); // whoever is impatient gets one number
            button.addClickListener(event -> {
                taking.take(purpose, chosen);
                button.setEnabled(true);
            });
            all.add(button);
        }
        all.forEach(buttons::add);
        priority.addClassName("kiosk-priority");
        priority.setIcon(VaadinIcon.HEART.create());
        priority.addClickListener(event -> choose(!chosen));
        choose(false);
        var more = new Paragraph(getTranslation("kiosk.priority.who"));
        more.addClassName("kiosk-who");
        add(new HallBrand(), where, new H1(getTranslation("kiosk.question")), buttons, priority, more);
    }

    private void choose(boolean now) {
        chosen = now;
        priority.setText(getTranslation(now ? "kiosk.priority.chosen" : "kiosk.priority"));
        priority.getElement().setAttribute("aria-pressed", Boolean.toString(now));
    }

    private Button large(VaadinIcon icon, String title, String more) {
        var words = new Span(getTranslation(title));
        words.addClassName("kiosk-words");
        var hint = new Span(getTranslation(more));
        hint.addClassName("kiosk-hint");
        var content = new Div(icon.create(), words, hint);
        content.addClassName("kiosk-content");
        var button = new Button(content);
        button.addClassName("kiosk-button");
        button.setAriaLabel(getTranslation(title));
        return button;
    }

    private static VaadinIcon icon(VisitPurpose purpose) {
        return switch (purpose) {
            case SUBMIT -> VaadinIcon.FILE_ADD;
            case SUPPLEMENT -> VaadinIcon.FILE_TEXT_O;
            case COLLECT -> VaadinIcon.DIPLOMA_SCROLL;
            case ASK -> VaadinIcon.QUESTION_CIRCLE_O;
        };
    }
}
