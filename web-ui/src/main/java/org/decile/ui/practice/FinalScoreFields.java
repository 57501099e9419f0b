package org.decile.ui.practice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;
import org.decile.ui.component.Card;
import org.decile.ui.component.Disclosure;

/// The scores of the other categories, which only the final score needs: closed until somebody wants them.
final class FinalScoreFields extends Composite<Card> {

    private final Map<PerformanceCategory, TextField> scores = new EnumMap<>(PerformanceCategory.class);
    private final TextField bonus = new TextField("Complex patient bonus");
    private final Points mostBonus;
    private final Disclosure fields;

    /// @param mostBonus the most the complex patient bonus can be; none in years without one
    FinalScoreFields(Points mostBonus) {
        this.mostBonus = mostBonus;
        category(PerformanceCategory.COST, "CMS works it out from claims; a practice finds it in the feedback only.");
        category(PerformanceCategory.IMPROVEMENT_ACTIVITIES, "100% when enough activities were attested.");
        category(
                PerformanceCategory.PROMOTING_INTEROPERABILITY,
                "Leave it empty when nothing was submitted. A score brings the category's weight back, also for a"
                        + " practice that is excused automatically, such as a small one.");
        bonus.setSuffixComponent(new Span("points"));
        bonus.setHelperText("0 to %s points, as the feedback shows them.".formatted(mostBonus));
        bonus.setVisible(!mostBonus.isZero());
        Div grid = new Div();
        grid.addClassName("setting-pair");
        all().forEach(grid::add);
        this.fields = new Disclosure("Scores of the other categories", where(), grid);
        getContent()
                .sub("Optional. With the scores of the other categories Decile also works out the final score and the"
                        + " payment adjustment; the quality score does without.")
                .content(fields)
                .addClassName("setting");
    }

    @Override
    protected Card initContent() {
        return new Card("For the final score");
    }

    void read(OtherCategories others) {
        scores.forEach((category, field) ->
                field.setValue(others.percent(category).map(Percent::toString).orElse("")));
        bonus.setValue(
                others.complexPatientBonus().isZero()
                        ? ""
                        : others.complexPatientBonus().toString());
        fields.setOpen(!others.equals(OtherCategories.NONE));
    }

    /// What is entered.
    ///
    /// @throws IllegalArgumentException when something needs mending, which is then said at its field
    OtherCategories value() {
        try {
            Map<PerformanceCategory, Percent> percents = new EnumMap<>(PerformanceCategory.class);
            scores.forEach(
                    (category, field) -> Figures.percent(field).ifPresent(percent -> percents.put(category, percent)));
            return new OtherCategories(percents, Figures.points(bonus, mostBonus));
        } catch (IllegalArgumentException saidAtTheField) {
            fields.setOpen(true);
            throw saidAtTheField;
        }
    }

    /// Shows the fields, for who came to fill them in.
    void open() {
        fields.setOpen(true);
        all().findFirst().ifPresent(TextField::focus);
    }

    void setReadOnly(boolean readOnly) {
        all().forEach(field -> field.setReadOnly(readOnly));
    }

    private void category(PerformanceCategory category, String help) {
        TextField field = Figures.percentField(category.label() + " score");
        field.setHelperText(help);
        scores.put(category, field);
    }

    private Stream<TextField> all() {
        return Stream.concat(scores.values().stream(), Stream.of(bonus));
    }

    private static Paragraph where() {
        return new Paragraph("They stand in CMS's performance feedback on the QPP website, in the details of the final"
                + " score. Where it shows points, enter their share in percent: 24 of 30 points are 80%.");
    }
}
