package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.thanhdong.procedures.query.GetStepTimes;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.StepTimes;
import vn.thanhdong.procedures.ui.search.CountCell;
import vn.thanhdong.ui.Names;

/** The steps with how long they took; a bar shows each beside the longest. */
final class StepTimesTable extends ReportTable {

    private static final long serialVersionUID = 1L;

    StepTimesTable(GetStepTimes question, List<StepTimes.Step> steps, Names names) {
        super("stepTimes.column", "step", "median", "slow", "mean", "passed", "late");
        addClassName("step-times-table");
        setCaptionText(getTranslation("stepTimes.caption"));
        long longest =
                steps.stream().mapToLong(StepTimes.Step::medianSeconds).max().orElse(0);
        for (StepTimes.Step step : steps) {
            row(
                    names.step(step.step()),
                    bar(step.medianSeconds(), longest),
                    time(step.slowSeconds()),
                    time(step.meanSeconds()),
                    new CountCell(
                            ReportColumn.PASSED, step.passed(), question.dossiersOf(step.step(), ReportColumn.PASSED)),
                    new CountCell(
                            ReportColumn.PASSED_LATE,
                            step.late(),
                            question.dossiersOf(step.step(), ReportColumn.PASSED_LATE)));
        }
    }

    private NativeTableCell time(long seconds) {
        var cell = new NativeTableCell(WorkingDays.of(seconds, getLocale()));
        cell.addClassName("number");
        return cell;
    }

    private NativeTableCell bar(long seconds, long longest) {
        var bar = new Div();
        bar.addClassName("bar");
        double share = longest == 0 ? 0 : (double) seconds / longest;
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.4f", share));
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new NativeTableCell();
        cell.addClassName("share");
        cell.add(bar, new Span(WorkingDays.of(seconds, getLocale())));
        return cell;
    }
}
