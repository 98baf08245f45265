package vn.thanhdong.erasure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.ErasureState;
import vn.thanhdong.erasure.command.PersonCommand;
import vn.thanhdong.erasure.command.RequestErasure;
import vn.thanhdong.erasure.command.WithdrawErasure;
import vn.thanhdong.erasure.query.ErasureList;
import vn.thanhdong.erasure.query.FindMyErasures;
import vn.thanhdong.ui.AskingDialog;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.SignedIn;

/** <i>Xóa dữ liệu của tôi</i>: a citizen asks to be forgotten, and reads how that stands and what the law answers. */
@RolesAllowed("CITIZEN")
@PortalPage
@StyleSheet("thanhdong/erasure.css")
@Route(value = "xoa-du-lieu-cua-toi", layout = PublicFrame.class)
public class MyErasureView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Commands commands;
    private final Names names;
    private final Actor actor;
    private final Div content = new Div();

    public MyErasureView(Questions questions, Commands commands, SignedIn signedIn, Names names) {
        this.questions = questions;
        this.commands = commands;
        this.names = names;
        actor = signedIn.actor().orElseThrow();
        add(new PageHeader(getTranslation("erasure.mine.title"), getTranslation("erasure.mine.sentence")), content);
        show(-1);
    }

    private void show(long written) {
        ErasureList list = questions.ask(new FindMyErasures(written));
        content.removeAll();
        if (list.delayed()) {
            content.add(new Paragraph(getTranslation("file.delayed")));
        }
        boolean open = list.requests().stream()
                .noneMatch(request -> !request.state().over() || request.state() == ErasureState.ERASED);
        if (open && !list.delayed()) {
            content.add(form());
        }
        list.requests().forEach(request -> content.add(card(request)));
    }

    private Section form() {
        var reason = new RadioButtonGroup<ErasureReason>();
        reason.setLabel(getTranslation("erasure.reason"));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItems(ErasureReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("erasure.reason." + one.name()));
        reason.setValue(ErasureReason.OWN_REQUEST);
        var understood = new Checkbox(getTranslation("erasure.mine.understood"));
        understood.setId("erasure-understood");
        String requestId = UUID.randomUUID().toString();
        var ask = new Button(getTranslation("erasure.mine.ask"), click -> {
            understood.setInvalid(!understood.getValue());
            if (understood.getValue()) {
                var command = new RequestErasure(actor.person(), requestId, reason.getValue(), Optional.empty());
                tell(carryOut(command, "erasure.mine.asked"));
            } else {
                understood.setErrorMessage(getTranslation("erasure.mine.understood.missing"));
            }
        });
        ask.setId("ask-erasure");
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var words = new UnorderedList();
        for (String line : getTranslation("erasure.mine.lines").split("\\|", -1)) {
            words.add(new ListItem(line));
        }
        return new Section(getTranslation("erasure.mine.what"), words, reason, understood, new Div(ask));
    }

    private ErasureCard card(ErasureRequest request) {
        var card = new ErasureCard(request, names, "ho-so-cua-toi/");
        card.removeClassName("card");
        card.addClassName("td-section");
        if (!request.state().over()) {
            card.offer(
                    "erasure.withdraw",
                    () -> new AskingDialog(
                                    getTranslation("erasure.withdraw"),
                                    List.of(getTranslation("erasure.withdraw.explained")),
                                    getTranslation("erasure.withdraw"),
                                    () -> carryOut(
                                            new WithdrawErasure(request.person(), request.id()),
                                            "erasure.withdraw.done"))
                            .open());
        }
        return card;
    }

    /** @return why it was refused; none when it was done, which is then said and shown */
    private List<Rejection> carryOut(PersonCommand command, String done) {
        return switch (commands.send(command, Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(getTranslation(done));
                show(sequence);
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }

    private static void tell(List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            Notices.refused(rejections);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("erasure.mine.title"));
    }
}
