package vn.thanhdong.procedures.ui.dossier;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** Who handed a dossier in for its owner, and by what right. */
public final class SubmitterFacts {

    private SubmitterFacts() {}

    /** As facts one below the other; one sentence when that person was erased. */
    public static Component of(SubmittedBy by) {
        Submitter submitter = by.submitter();
        if (submitter.name().isBlank()) {
            return new Paragraph(translate("file.erased"));
        }
        return new FactList()
                .fact(translate("file.applicant.name"), submitter.name())
                .fact(translate("submitter.relation"), Names.of(Terms.of(by.relation())))
                .fact(translate("file.applicant.id"), submitter.identityNumber())
                .fact(translate("file.applicant.phone"), submitter.phone())
                .fact(translate("file.applicant.email"), submitter.email())
                .fact(translate("submitter.paper"), by.authorisation().number())
                .fact(
                        translate("submitter.paperDate"),
                        by.authorisation().date().map(Dates::day).orElse(""));
    }
}
