package vn.thanhdong.erasure.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureFinding;
import vn.thanhdong.erasure.ErasureRefusalGround;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.command.ApproveErasure;
import vn.thanhdong.erasure.command.PersonCommand;
import vn.thanhdong.erasure.command.RefuseErasure;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.ui.AskingDialog;

/** Asks whoever decides whether they mean it, in words that say what will be gone. */
final class ErasureDecision {

    private final ErasureRequest request;
    private final BiFunction<PersonCommand, String, List<Rejection>> carryOut;

    /** @param carryOut sends a command, says the words of that key when it was done, or answers why it was not */
    ErasureDecision(ErasureRequest request, BiFunction<PersonCommand, String, List<Rejection>> carryOut) {
        this.request = request;
        this.carryOut = carryOut;
    }

    void approve() {
        boolean last = !request.approvals().isEmpty();
        var understood = new Checkbox(translate("erasure.approve.understood"));
        understood.setId("erasure-understood");
        new AskingDialog(
                        translate("erasure.approve"),
                        List.of(
                                what(),
                                translate(last ? "erasure.approve.last" : "erasure.approve.first"),
                                translate("erasure.approve.kept")),
                        translate(last ? "erasure.approve.confirm.last" : "erasure.approve.confirm"),
                        () -> understood.getValue()
                                ? carryOut.apply(
                                        new ApproveErasure(request.person(), request.id()),
                                        last ? "erasure.erased" : "erasure.approved")
                                : List.of(missing("understood", "erasure.approve.understood.missing")))
                .with("understood", understood)
                .grave()
                .open();
    }

    void refuse() {
        var ground = new Select<ErasureRefusalGround>();
        ground.setLabel(translate("erasure.refuse.ground"));
        ground.setItems(ErasureRefusalGround.values());
        ground.setItemLabelGenerator(one -> translate("erasure.ground." + one.name()));
        ground.setValue(likeliest());
        ground.setWidthFull();
        var paper = new TextField(translate("erasure.refuse.paper"));
        paper.setHelperText(translate("erasure.refuse.paper.help"));
        paper.setMaxLength(120);
        paper.setWidthFull();
        new AskingDialog(
                        translate("erasure.refuse"),
                        List.of(translate("erasure.refuse.explained")),
                        translate("erasure.refuse"),
                        () -> carryOut.apply(
                                new RefuseErasure(request.person(), request.id(), ground.getValue(), paper.getValue()),
                                "erasure.refused"))
                .with("ground", ground)
                .with("paper", paper)
                .open();
    }

    private String what() {
        int dossiers = request.assessment().findings().size();
        return dossiers == 0
                ? translate("erasure.approve.what.none")
                : translate("erasure.approve.what", dossiers, codes());
    }

    private String codes() {
        return request.assessment().findings().stream()
                .map(ErasureFinding::name)
                .collect(Collectors.joining(", "));
    }

    private ErasureRefusalGround likeliest() {
        Optional<ErasureFinding.Kind> gravest = request.assessment().obstacles().stream()
                .map(ErasureFinding::kind)
                .findFirst();
        return gravest.map(kind -> switch (kind) {
                    case LEGAL_HOLD -> ErasureRefusalGround.LEGAL_HOLD;
                    case PERMANENT, RETAINED -> ErasureRefusalGround.RETENTION;
                    case OPEN -> ErasureRefusalGround.OPEN_DOSSIER;
                    case FREE -> ErasureRefusalGround.LEGAL_OBLIGATION;
                })
                .orElse(ErasureRefusalGround.IDENTITY_UNPROVEN);
    }

    private static Rejection missing(String field, String key) {
        String words = translate(key);
        return new Rejection("MISSING", new Phrase(words, words), field);
    }
}
