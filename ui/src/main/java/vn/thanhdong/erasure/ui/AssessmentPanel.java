package vn.thanhdong.erasure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureFinding;
import vn.thanhdong.erasure.ErasureVerdict;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** What the law answers to a request to erase, in a sentence, and dossier by dossier with the ground. */
final class AssessmentPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final Names names;
    private final String dossiers;

    /** @param dossiers address before a dossier's id, where the reader sees dossiers */
    AssessmentPanel(ErasureAssessment assessment, Names names, String dossiers) {
        this.names = names;
        this.dossiers = dossiers;
        addClassName("erasure-assessment");
        var answer = new Paragraph(badge(assessment.verdict()), new Span(sentence(assessment)));
        answer.addClassName("answer");
        add(answer);
        if (!assessment.findings().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("findings");
            assessment.findings().stream().limit(SHOWN).forEach(finding -> list.add(item(finding)));
            add(list);
            rest(assessment.findings().stream().skip(SHOWN).toList());
        }
        var looked = new Span(getTranslation("erasure.assessedAt", Dates.time(assessment.at())));
        looked.addClassName("td-quiet");
        add(looked);
    }

    private void rest(List<ErasureFinding> more) {
        if (!more.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("findings");
            more.forEach(finding -> list.add(item(finding)));
            add(new Details(getTranslation("erasure.findings.more", more.size()), list));
        }
    }

    /** The answer in a word. */
    private Span badge(ErasureVerdict verdict) {
        var badge = new Span(getTranslation("erasure.verdict." + verdict.name()));
        Tone tone = switch (verdict) {
            case ALLOWED -> Tone.GOOD;
            case NOT_YET -> Tone.SOON;
            case NOT_ALLOWED -> Tone.BAD;
        };
        badge.addClassNames("td-badge", tone.css());
        return badge;
    }

    private String sentence(ErasureAssessment assessment) {
        return switch (assessment.verdict()) {
            case ALLOWED -> getTranslation("erasure.sentence.ALLOWED");
            case NOT_YET ->
                assessment
                        .until()
                        .map(day -> getTranslation("erasure.sentence.NOT_YET", Dates.day(day)))
                        .orElseGet(() -> getTranslation("erasure.sentence.OPEN"));
            case NOT_ALLOWED ->
                getTranslation(
                        "erasure.sentence.NOT_ALLOWED",
                        assessment.obstacles().getFirst().ground());
        };
    }

    private ListItem item(ErasureFinding finding) {
        var link = new Anchor(dossiers + finding.dossier(), finding.name());
        link.addClassName("code");
        var what = new Span(names.procedure(finding.procedure()));
        var where = new Span(names.agency(finding.handlingAgency()));
        where.addClassName("td-quiet");
        return new ListItem(new Div(link, what, where), means(finding));
    }

    private Component means(ErasureFinding finding) {
        var means = new Span(getTranslation(
                "erasure.finding." + finding.kind().name(),
                finding.until().map(Dates::day).orElse(""),
                finding.ground()));
        means.addClassName(finding.kind() == ErasureFinding.Kind.FREE ? "td-quiet" : "obstacle");
        return means;
    }
}
