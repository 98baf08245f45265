package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.TrackingCode;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.QrCode;
import vn.thanhdong.ui.Section;

/** It was handed in: the code to follow it by, and what happens next. */
final class Submitted extends Div {

    private static final long serialVersionUID = 1L;

    Submitted(Procedure procedure, DossierId dossier, String site, Names names) {
        addClassName("td-submitted");
        String code = TrackingCode.of(dossier).value();
        var label = new Span(getTranslation("submitted.code"));
        label.addClassName("td-quiet");
        var big = new Span(code);
        big.addClassName("td-code");
        var codes = new Div(label, big, new QrCode(site + "/tra-cuu?ma=" + code, getTranslation("submitted.qr", code)));
        codes.addClassNames("td-section", "td-code-card");

        var next = new OrderedList(
                new ListItem(getTranslation("submitted.next.check")),
                new ListItem(getTranslation("submitted.next.accept", names.deadline(procedure.deadline()))),
                new ListItem(getTranslation("submitted.next.ask")),
                new ListItem(getTranslation("submitted.next.result")));
        var mine = new Anchor("ho-so-cua-toi/" + dossier, getTranslation("submitted.open"));
        mine.addClassNames("td-button", "td-button-primary");
        var track = new Anchor("tra-cuu?ma=" + code, getTranslation("submitted.track"));
        track.addClassName("td-button");
        var links = new Div(mine, track);
        links.addClassName("td-actions");
        add(
                VaadinIcon.CHECK_CIRCLE.create(),
                new H1(getTranslation("submitted.title")),
                new Paragraph(getTranslation("submitted.explained", Names.of(procedure.name()))),
                codes,
                new Section(getTranslation("submitted.next"), next),
                links);
    }
}
