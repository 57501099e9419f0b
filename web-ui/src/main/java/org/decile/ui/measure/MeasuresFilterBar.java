package org.decile.ui.measure;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureType;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceYear;

/// The fields that narrow the list of measures.
final class MeasuresFilterBar extends Div {

    private static final int PAUSE_MILLISECONDS = 300;

    private final TextField words = new TextField("Search");
    private final Select<PerformanceYear> year = new Select<>();
    private final ComboBox<SpecialtySet> set = new ComboBox<>("Specialty set");
    private final Select<MeasureType> type = new Select<>();
    private final Select<CollectionType> collection = new Select<>();
    private final Checkbox highPriority = new Checkbox("High priority");
    private final Checkbox benchmark = new Checkbox("Has a benchmark");
    private final Checkbox toppedOut = new Checkbox("Topped out");
    private final Checkbox qcdr = new Checkbox("QCDR measures only");
    private boolean reading;

    /// @param changed hears the new query whenever the person changes a field
    MeasuresFilterBar(SerializableConsumer<MeasuresQuery> changed) {
        addClassName("filter");
        words.addClassName("filter-search");
        words.setPlaceholder("Number, title or eCQM id");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLISECONDS);
        year.setLabel("Performance year");
        set.setItemLabelGenerator(SpecialtySet::label);
        set.setPlaceholder("All specialties");
        set.setClearButtonVisible(true);
        choice(type, "Type", "All types", List.of(MeasureType.values()), MeasureType::label);
        choice(collection, "Collection type", "All", List.of(CollectionType.values()), CollectionType::label);
        Div flags = new Div(highPriority, benchmark, toppedOut, qcdr);
        flags.addClassName("filter-flags");
        add(words, year, set, type, collection, flags);
        List.<HasValue<?, ?>>of(words, year, set, type, collection, highPriority, benchmark, toppedOut, qcdr)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!reading) {
                        changed.accept(query());
                    }
                }));
    }

    /// Shows what the address says, without telling of a change.
    void read(MeasuresPage page, MeasureFilter filter) {
        reading = true;
        year.setItems(page.years());
        year.setValue(page.year());
        set.setItems(page.sets());
        set.setValue(filter.set()
                .flatMap(name ->
                        page.sets().stream().filter(s -> s.name().equals(name)).findFirst())
                .orElse(null));
        if (!words.getValue().equals(filter.words())) {
            words.setValue(filter.words());
        }
        type.setValue(filter.type().orElse(null));
        collection.setValue(filter.collection().orElse(null));
        highPriority.setValue(filter.highPriority());
        benchmark.setValue(filter.benchmark());
        toppedOut.setValue(filter.toppedOut());
        qcdr.setValue(filter.qcdr());
        reading = false;
    }

    private MeasuresQuery query() {
        MeasureFilter filter = new MeasureFilter(
                words.getValue(),
                Optional.ofNullable(set.getValue()).map(SpecialtySet::name),
                Optional.ofNullable(type.getValue()),
                Optional.ofNullable(collection.getValue()),
                highPriority.getValue(),
                benchmark.getValue(),
                toppedOut.getValue(),
                qcdr.getValue());
        return new MeasuresQuery(Optional.ofNullable(year.getValue()), filter, 1);
    }

    private static <T> void choice(
            Select<T> select, String label, String all, List<T> items, SerializableFunction<T, String> name) {
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(item -> item == null ? all : name.apply(item));
    }
}
