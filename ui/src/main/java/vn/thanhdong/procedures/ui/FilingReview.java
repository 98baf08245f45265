package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.thanhdong.procedures.ui.dossier.SubmitterFacts;
import vn.thanhdong.procedures.ui.files.Draft;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.Section;

/** All that is about to be handed in, to be read once more. */
final class FilingReview extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param mend leads back to the form
     * @param submit hands it in
     */
    FilingReview(FilingSheet sheet, Names names, Runnable mend, Runnable submit) {
        Draft draft = sheet.draft();
        var back = new Button(getTranslation("filing.back"), click -> mend.run());
        back.addThemeVariants(ButtonVariant.LUMO_LARGE);
        var go = new Button(getTranslation("filing.submit"));
        go.setId("submit-dossier");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            try {
                submit.run();
            } finally {
                go.setEnabled(true); // what failed may be tried again; it is the same command
            }
        });
        var end = new Div(back, go);
        end.addClassName("td-form-end");
        add(
                new FilingSteps(FilingSteps.Step.REVIEW),
                new PageHeader(getTranslation("filing.review.title"), getTranslation("filing.review.explained")),
                new Div(draft.submittedBy().stream()
                        .map(by -> new Section(getTranslation("submitter.title"), SubmitterFacts.of(by)))
                        .toArray(Component[]::new)),
                new Answers(sheet.procedure(), draft.form(), names),
                new Section(
                        getTranslation("filing.documents"),
                        new AttachmentList(sheet.procedure(), draft.attachments(), Optional.empty())),
                end);
    }
}
