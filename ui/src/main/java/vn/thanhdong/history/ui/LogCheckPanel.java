package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import vn.thanhdong.history.query.LogStatus;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.FigureTile;
import vn.thanhdong.ui.Tone;

/** Whether the store agrees with its log: a sentence that calms or alarms, how far it was compared, and four figures. */
final class LogCheckPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
    private final Div verdict = new Div();
    private final H2 says = new H2();
    private final Paragraph explains = new Paragraph();
    private final Div figures = new Div();
    private final Span done = new Span();
    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Div progress = new Div(done, bar);

    LogCheckPanel() {
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        figures.addClassName("td-figures");
        progress.addClassName("progress");
        bar.getElement().setAttribute("aria-label", getTranslation("log.progress.label"));
        add(verdict, progress, figures);
    }

    void show(LogStatus.Published log, LogStatus.Check check) {
        verdict.removeAll();
        verdict.add(check.alarm().isPresent() ? VaadinIcon.WARNING.create() : VaadinIcon.CHECK_CIRCLE.create());
        verdict.add(new Div(says, explains));
        verdict.removeClassNames(Tone.BAD.css(), Tone.GOOD.css(), Tone.INFORMATION.css());
        check.alarm().ifPresentOrElse(this::alarm, () -> calm(check));
        progress.setVisible(check.asked());
        bar.setValue(log.size() == 0 ? 0 : Math.min(1, (double) check.position() / log.size()));
        done.setText(getTranslation("log.progress", number.format(check.position()), number.format(log.size())));
        figures.removeAll();
        figures.add(
                tile(log.size(), "log.size", Tone.INFORMATION),
                new FigureTile(
                        number.format(check.position()),
                        getTranslation("log.verified", Dates.time(check.at())),
                        check.alarm().isPresent() ? Tone.BAD : Tone.GOOD),
                tile(Math.max(0, log.head() - log.size()), "log.lag", Tone.NEUTRAL),
                tile(Math.max(0, log.size() - check.position()), "log.unverified", Tone.NEUTRAL));
    }

    private FigureTile tile(long value, String label, Tone tone) {
        return new FigureTile(number.format(value), getTranslation(label), tone);
    }

    private void alarm(LogStatus.Alarm alarm) {
        verdict.addClassName(Tone.BAD.css());
        verdict.getElement().setAttribute("role", "alert");
        says.setText(getTranslation("log.alarm", number.format(alarm.position())));
        explains.setText(getTranslation(
                "log.alarm.explained",
                getTranslation("log.difference." + alarm.difference().name()),
                Dates.time(alarm.foundAt())));
    }

    private void calm(LogStatus.Check check) {
        boolean whole = check.wholeAt() != null;
        verdict.addClassName((whole ? Tone.GOOD : Tone.INFORMATION).css());
        verdict.getElement().setAttribute("role", "status");
        says.setText(getTranslation(whole ? "log.calm" : "log.first"));
        explains.setText(
                whole
                        ? getTranslation(
                                "log.calm.explained", number.format(check.wholePosition()), Dates.time(check.wholeAt()))
                        : getTranslation("log.first.explained"));
    }
}
