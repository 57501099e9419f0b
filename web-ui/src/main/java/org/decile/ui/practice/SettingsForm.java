package org.decile.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;

/// What a practice says about itself for a year, one block for each setting.
///
/// Entering something confirms it; what was only shown is confirmed by its box or by "Save and confirm all".
final class SettingsForm extends Composite<Div> {

    private final IntegerField clinicians = new IntegerField("Eligible clinicians under the practice's TIN");
    private final CheckboxGroup<SpecialStatus> statuses = new CheckboxGroup<>("Statuses that CMS has determined");
    private final RadioButtonGroup<Participation> participation = new RadioButtonGroup<>("The practice takes part as");
    private final Checkbox undersampled =
            new Checkbox("Registered for the CAHPS for MIPS survey, but with too few patients for it");
    private final ComboBox<SpecialtySet> set = new ComboBox<>("Specialty measure set");
    private final CheckboxGroup<PerformanceCategory> reweighted =
            new CheckboxGroup<>("Categories that do not count for the practice");
    private final PriorYearFields priorYear;
    private final FinalScoreFields finalScore;
    private final List<SettingBlock> blocks;
    private final transient List<SpecialtySet> sets;
    private boolean reading;

    SettingsForm(SettingsPage page) {
        this.sets = page.specialtySets();
        this.priorYear = new PriorYearFields(page, () -> entered(Setting.PRIOR_YEAR));
        this.finalScore = new FinalScoreFields(page.complexPatientBonusCap());
        undersampled.setVisible(page.surveyReduction());
        dress();
        this.blocks = List.of(
                new SettingBlock(Setting.CLINICIANS, clinicians),
                new SettingBlock(Setting.SPECIAL_STATUSES, statuses),
                new SettingBlock(Setting.PARTICIPATION, participation, undersampled),
                new SettingBlock(Setting.SPECIALTY_SET, set),
                new SettingBlock(Setting.REWEIGHTED_CATEGORIES, reweighted),
                new SettingBlock(Setting.PRIOR_YEAR, priorYear));
        getContent().addClassName("settings");
        blocks.forEach(getContent()::add);
        getContent().add(finalScore);
        listen(clinicians, Setting.CLINICIANS);
        listen(statuses, Setting.SPECIAL_STATUSES);
        listen(participation, Setting.PARTICIPATION);
        listen(undersampled, Setting.PARTICIPATION);
        listen(set, Setting.SPECIALTY_SET);
        listen(reweighted, Setting.REWEIGHTED_CATEGORIES);
        read(page.settings());
        setReadOnly(!page.mayManage());
    }

    void read(YearSettings settings) {
        readCopied(settings);
        reading = true;
        undersampled.setValue(settings.cahpsUndersampled());
        finalScore.read(settings.others());
        priorYear.read(settings.priorYear());
        blocks.forEach(block -> block.setConfirmed(settings.confirmed().contains(block.setting())));
        reading = false;
    }

    /// Takes over what another year says and may still hold; not the year before, the survey or scores, which are the
    /// other year's own. What changes by it is not confirmed.
    void readCopied(YearSettings settings) {
        reading = true;
        clinicians.setValue(settings.clinicians().orElse(null));
        statuses.setValue(settings.statuses());
        participation.setValue(settings.participation());
        set.setValue(settings.specialtySet().flatMap(this::known).orElse(null));
        reweighted.setValue(settings.reweighted());
        blocks.stream()
                .filter(block -> block.setting() != Setting.PRIOR_YEAR)
                .forEach(block -> block.setConfirmed(false));
        reading = false;
    }

    /// What is entered, or empty when something needs mending, which is then said at its field.
    Optional<YearSettings> value() {
        try {
            if (clinicians.isInvalid()) {
                clinicians.focus();
                return Optional.empty();
            }
            return Optional.of(new YearSettings(
                    Optional.ofNullable(clinicians.getValue()),
                    statuses.getValue(),
                    participation.getValue(),
                    Optional.ofNullable(set.getValue()).map(SpecialtySet::name),
                    reweighted.getValue(),
                    undersampled.getValue(),
                    finalScore.value(),
                    priorYear.value(),
                    confirmed()));
        } catch (IllegalArgumentException saidAtTheField) {
            return Optional.empty();
        }
    }

    /// Shows the fields that the final score needs.
    void openFinalScore() {
        finalScore.open();
    }

    void confirmAll() {
        blocks.forEach(block -> block.setConfirmed(true));
    }

    private void setReadOnly(boolean readOnly) {
        List.<HasValue<?, ?>>of(clinicians, statuses, participation, undersampled, set, reweighted)
                .forEach(field -> field.setReadOnly(readOnly));
        priorYear.setReadOnly(readOnly);
        finalScore.setReadOnly(readOnly);
        blocks.forEach(block -> block.setReadOnly(readOnly));
    }

    private Set<Setting> confirmed() {
        return blocks.stream()
                .filter(SettingBlock::isConfirmed)
                .map(SettingBlock::setting)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Setting.class)));
    }

    private Optional<SpecialtySet> known(String name) {
        return sets.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    private void listen(HasValue<?, ?> field, Setting setting) {
        field.addValueChangeListener(event -> entered(setting));
    }

    private void entered(Setting setting) {
        if (!reading) {
            blocks.stream().filter(block -> block.setting() == setting).forEach(block -> block.setConfirmed(true));
        }
    }

    private void dress() {
        clinicians.setMin(1);
        clinicians.setStepButtonsVisible(true);
        clinicians.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("Write a whole number, such as 12.")
                .setMinErrorMessage("The number is 1 or more."));
        statuses.setItems(SpecialStatus.values());
        statuses.setRenderer(new ComponentRenderer<>(status -> explained(status.label(), status.description())));
        participation.setItems(Participation.values());
        participation.setRenderer(new ComponentRenderer<>(choice -> explained(choice.label(), choice.description())));
        undersampled.setHelperText("Ten points fewer are available then, as no survey can be scored.");
        set.setItems(sets);
        set.setItemLabelGenerator(SpecialtySet::label);
        set.setPlaceholder("No set: measures of our own choice");
        set.setClearButtonVisible(true);
        reweighted.setItems(PerformanceCategory.values());
        reweighted.setItemLabelGenerator(PerformanceCategory::label);
    }

    private static Component explained(String label, String description) {
        Span what = new Span(description);
        what.addClassNames("soft", "small");
        Div both = new Div(new Span(label), what);
        both.addClassName("choice");
        return both;
    }
}
