package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
import vn.thanhdong.procedures.ui.dossier.PaperLinks;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.QrCode;

/** What the applicant is told and given: code, date, the way to follow it, and the paper. */
final class Receipt extends Div {

    private static final long serialVersionUID = 1L;

    private final Button next;

    Receipt(DossierDetail detail, DossierSummary summary, PaperLinks papers, Runnable another) {
        addClassNames("receipt", "card");
        getElement().setAttribute("role", "status");
        var code = new Span(summary.code());
        code.addClassNames("big", "code");
        var due = new Span(Dates.time(summary.dueAt()));
        due.addClassName("big");
        if (summary.provisional()) {
            due.add(" " + getTranslation("due.provisional"));
        }
        var qr =
                new QrCode(site() + "/tra-cuu?ma=" + summary.code(), getTranslation("desk.receipt.qr", summary.code()));
        next = new Button(getTranslation("desk.receipt.next"), event -> another.run());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var print = new Button(getTranslation("desk.receipt.print"), VaadinIcon.PRINT.create());
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        var open = new Anchor(DossierLink.of(summary), getTranslation("desk.receipt.open"));
        open.addClassName("button-link");
        var buttons = new Div(next, print, open);
        buttons.addClassName("td-actions");
        add(
                new H2(getTranslation("desk.receipt")),
                new Paragraph(summary.applicantName()),
                line("desk.receipt.code", code),
                line("desk.receipt.due", due),
                line("desk.receipt.tracking", new Span(detail.trackingCode())),
                qr,
                papers,
                buttons);
    }

    /** The clerk's hands go on from here. */
    void focus() {
        next.focus();
    }

    private Div line(String key, Span value) {
        var name = new Div(getTranslation(key));
        name.addClassName("hint");
        return new Div(name, value);
    }

    /** Where people reach the pages, as the browser of the desk does. */
    private static String site() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return "";
        }
        var servlet = request.getHttpServletRequest();
        String url = servlet.getRequestURL().toString();
        return url.substring(0, url.length() - servlet.getRequestURI().length()) + servlet.getContextPath();
    }
}
