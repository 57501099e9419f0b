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

    private final TextField achievement = new TextField("Achievement percent");
    private final TextField category = new TextField("Quality category percent");
    private final Checkbox sameIdentifier = new Checkbox("The practice took part under the same identifier (TIN)");
    private final Optional<PriorYear> own;

    /// @param changed hears of every change a person makes
    PriorYearFields(SettingsPage page, Runnable changed) {
        this.own = page.ownPriorYear();
        getContent().addClassName("stack");
        int before = page.year().value() - 1;
        own.ifPresentOrElse(
                figures -> getContent().add(figures(before, figures)),
                () -> getContent().add(entry(before)));
        getContent().add(sameIdentifier);
        achievement.addValueChangeListener(event -> changed.run());
        category.addValueChangeListener(event -> changed.run());
        sameIdentifier.addValueChangeListener(event -> changed.run());
    }

    void read(Optional<PriorYear> prior) {
        achievement.setValue(
                prior.map(year -> year.achievementPercent().toString()).orElse(""));
        category.setValue(
                prior.flatMap(PriorYear::categoryPercent).map(Percent::toString).orElse(""));
        sameIdentifier.setValue(prior.map(PriorYear::sameIdentifier).orElse(true));
    }

    /// What is entered; empty without an achievement percent.
    ///
    /// @throws IllegalArgumentException when something needs mending, which is then said at its field
    Optional<PriorYear> value() {
        if (own.isPresent()) {
            return own.map(figures -> new PriorYear(
                    figures.achievementPercent(), figures.categoryPercent(), sameIdentifier.getValue(), false));
        }
        Optional<Percent> achieved = percent(achievement);
        Optional<Percent> whole = percent(category);
        if (achieved.isEmpty() && whole.isPresent()) {
            throw refused(achievement, "Enter this one as well; improvement is measured against it.");
        }
        return achieved.map(value -> new PriorYear(value, whole, sameIdentifier.getValue(), false));
    }

    void setReadOnly(boolean readOnly) {
        achievement.setReadOnly(readOnly);
        category.setReadOnly(readOnly);
        sameIdentifier.setReadOnly(readOnly);
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
        achievement.setSuffixComponent(new Span("%"));
        category.setSuffixComponent(new Span("%"));
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

    private static Optional<Percent> percent(TextField field) {
        field.setInvalid(false);
        String text = field.getValue().strip().replaceFirst("\\s*%$", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Percent percent = Percent.of(text);
            if (percent.compareTo(Percent.ZERO) < 0 || percent.compareTo(Percent.HUNDRED) > 0) {
                throw refused(field, "A percentage lies between 0 and 100.");
            }
            return Optional.of(percent);
        } catch (NumberFormatException notANumber) {
            throw refused(field, "Write the percentage in digits, such as 61.33.");
        }
    }

    private static IllegalArgumentException refused(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
        return new IllegalArgumentException(why);
    }
}
