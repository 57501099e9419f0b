package org.decile.ui.practice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.practice.PriorYear;
import org.decile.ui.component.Facts;
import org.decile.ui.component.Numbers;

/// The year before: the portal's own figures where it has them, else those of CMS's feedback, to enter.
final class PriorYearFields extends Composite<Div> {

    private final TextField achievement = Figures.percentField("Achievement percent");
    private final TextField category = Figures.percentField("Quality category percent");
    private final Checkbox sameIdentifier = new Checkbox("The practice took part under the same identifier (TIN)");
    private final Checkbox facilityBased = new Checkbox("CMS scored that year by the results of a facility");
    private final Optional<PriorYear> own;

    /// @param changed hears of every change a person makes
    PriorYearFields(SettingsPage page, Runnable changed) {
        this.own = page.ownPriorYear();
        getContent().addClassName("stack");
        int before = page.year().value() - 1;
        own.ifPresentOrElse(
                figures -> getContent().add(figures(before, figures)),
                () -> getContent().add(entry(before)));
        getContent().add(sameIdentifier, facilityBased);
        facilityBased.setHelperText("Facility-based measurement: the quality score was a hospital's.");
        achievement.addValueChangeListener(event -> changed.run());
        category.addValueChangeListener(event -> changed.run());
        sameIdentifier.addValueChangeListener(event -> changed.run());
        facilityBased.addValueChangeListener(event -> changed.run());
    }

    void read(Optional<PriorYear> prior) {
        achievement.setValue(
                prior.map(year -> year.achievementPercent().toString()).orElse(""));
        category.setValue(
                prior.flatMap(PriorYear::categoryPercent).map(Percent::toString).orElse(""));
        sameIdentifier.setValue(prior.map(PriorYear::sameIdentifier).orElse(true));
        facilityBased.setValue(prior.map(PriorYear::facilityBased).orElse(false));
    }

    /// What is entered; empty without an achievement percent.
    ///
    /// @throws IllegalArgumentException when something needs mending, which is then said at its field
    Optional<PriorYear> value() {
        if (own.isPresent()) {
            return own.map(figures -> new PriorYear(
                    figures.achievementPercent(),
                    figures.categoryPercent(),
                    sameIdentifier.getValue(),
                    facilityBased.getValue()));
        }
        Optional<Percent> achieved = Figures.percent(achievement);
        Optional<Percent> whole = Figures.percent(category);
        if (achieved.isEmpty() && (whole.isPresent() || facilityBased.getValue())) {
            throw Figures.refused(achievement, "Enter this one as well; improvement is measured against it.");
        }
        return achieved.map(value -> new PriorYear(value, whole, sameIdentifier.getValue(), facilityBased.getValue()));
    }

    void setReadOnly(boolean readOnly) {
        achievement.setReadOnly(readOnly);
        category.setReadOnly(readOnly);
        sameIdentifier.setReadOnly(readOnly);
        facilityBased.setReadOnly(readOnly);
    }

    private static Div figures(int year, PriorYear figures) {
        Div known = new Div(
                new Paragraph("Decile has the practice's results for %d and uses its own figures:".formatted(year)),
                new Facts()
                        .fact("Achievement percent", Numbers.exact(figures.achievementPercent()))
                        .fact(
                                "Quality category percent",
                                figures.categoryPercent().map(Numbers::exact).orElseGet(() -> new Span(Numbers.NONE))));
        known.addClassName("stack");
        return known;
    }

    private Div entry(int year) {
        achievement.setHelperText("Achievement points over available points, without bonuses and improvement.");
        category.setHelperText("The score of the quality category, if it is known.");
        Div fields = new Div(achievement, category);
        fields.addClassName("setting-pair");
        Div all = new Div(
                new Paragraph(
                        "Decile has no results for %d. Enter the figures of CMS's performance feedback; leave them"
                                        .formatted(year)
                                + " empty when the practice had no quality score in that year."),
                fields);
        all.addClassName("stack");
        return all;
    }
}
