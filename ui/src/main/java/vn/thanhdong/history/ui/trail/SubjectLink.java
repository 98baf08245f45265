package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.html.Anchor;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditSubject;

/** Where a subject leads: a dossier to its history, anything else to all that the trail knows of it. */
final class SubjectLink {

    private SubjectLink() {}

    static Anchor of(AuditSubject subject, TrailWords words) {
        String address = subject.kind() == AuditSubject.Kind.DOSSIER
                ? "lich-su/" + subject.id()
                : TrailLink.to(AuditFilter.ALL.withSubject(subject.key()));
        var link = new Anchor(address, words.subject(subject));
        link.setTitle(link.getText());
        if (subject.kind() == AuditSubject.Kind.DOSSIER) {
            link.addClassName("code");
        }
        return link;
    }
}
