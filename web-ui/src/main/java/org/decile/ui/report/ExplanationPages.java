package org.decile.ui.report;

import java.util.List;
import org.decile.core.law.Citation;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.core.score.Step;
import org.w3c.dom.Element;

/// Every step with its full figures and its source.
final class ExplanationPages {
    private final ReportSubject subject;
    private final QualityScore score;
    private final Sheet sheet;

    ExplanationPages(ReportSubject subject, Sheet sheet) {
        this.subject = subject;
        this.score = subject.score();
        this.sheet = sheet;
    }

    void add() {
        sheet.add(
                sheet.element("h2.page", "How the score comes about"),
                sheet.element(
                        "p.sub",
                        "Rules: %s. Benchmarks: %s. Participation: %s."
                                .formatted(
                                        subject.rules(),
                                        subject.benchmarks(),
                                        score.participation().label())));
        List<Step> category = score.steps().stream()
                .filter(step -> !score.improvement().steps().contains(step))
                .toList();
        sheet.add(sheet.element("h3", "The category"), sheet.steps(category));
        score.finalScore()
                .ifPresent(known -> sheet.add(sheet.element("h3", "The final score"), sheet.steps(known.steps())));
        sheet.add(sheet.element("h3", "Improvement"), sheet.conditions(score.improvement()));
        sheet.add(sheet.steps(score.improvement().steps()));
        sheet.add(sheet.element("h3", "Each measure"));
        score.measures().forEach(measure -> sheet.add(measure(measure)));
        List<Citation> unverified = subject.unverified();
        if (!unverified.isEmpty()) {
            sheet.add(sheet.element("h3", "Not verified against the source"), sheet.unverified(unverified));
        }
    }

    private Element measure(MeasureScore measure) {
        return sheet.element(
                "div.explained",
                sheet.element(
                        "h4",
                        "%s %s, %s"
                                .formatted(
                                        measure.key().measureId(),
                                        measure.title(),
                                        measure.key().collectionType().label())),
                sheet.steps(measure.steps()));
    }
}
