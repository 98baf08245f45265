package vn.thanhdong.history.ui.trail;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Iterator;
import java.util.List;
import vn.thanhdong.access.Actor;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditExport;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.BeginAuditExport;
import vn.thanhdong.ui.Questions;

/** Where an export of what a filter finds comes from: asked in the name of who took it, beside the page. */
record ExportSource(Questions questions, Actor actor, AuditFilter filter, TrailRows rows)
        implements ExportDialog.Source {

    @Override
    public AuditExport begin(String reason) {
        return questions.askAs(actor, new BeginAuditExport(filter, reason));
    }

    @Override
    public List<TrailFile> files(AuditExport export) {
        return TrailFile.of(export, rows, key -> translate(key), question -> questions.askAs(actor, question));
    }

    @Override
    public Iterator<AuditEvent> events(AuditExport export) {
        return TrailPages.all(question -> questions.askAs(actor, question), filter, export.upTo(), export.events());
    }
}
