package org.decile.core.qrda;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.decile.core.fault.FaultKind;
import org.decile.core.qrda.ReadDocument.Count;
import org.decile.core.qrda.ReadDocument.Observation;
import org.decile.core.submission.Cases;

/// Reads the number of cases of a population.
final class QrdaCounts {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9.]+");

    private final Notes notes;

    QrdaCounts(Notes notes) {
        this.notes = notes;
    }

    /// Empty when it is missing or has a fault.
    OptionalLong read(Observation population, String place) {
        List<Count> counts = population.counts;
        if (counts.size() > 1) {
            notes.at(FaultKind.COUNT, counts.get(1).line(), place)
                    .fault("The population has %d counts.".formatted(counts.size()), "Keep the right one.");
            counts.forEach(count -> number(count, place));
            return OptionalLong.empty();
        }
        if (counts.isEmpty() || counts.getFirst().value().isEmpty()) {
            notes.at(FaultKind.COUNT, population.line, place)
                    .fault("The population has no count.", "Add the number of cases, or 0 if there were none.");
            return OptionalLong.empty();
        }
        return number(counts.getFirst(), place);
    }

    private OptionalLong number(Count count, String place) {
        String text = count.value().orElse("");
        Notes.Place at = notes.at(FaultKind.COUNT, count.line(), place).showing(text);
        if (!WHOLE.matcher(text).matches()) {
            at.fault(
                    NEGATIVE.matcher(text).matches()
                            ? "A number of cases is never negative."
                            : "This is not a whole number.",
                    "Write the number of cases in digits, such as 120.");
            return OptionalLong.empty();
        }
        long number = Long.parseLong(text);
        if (number > Cases.MOST) {
            at.fault("More than 100,000,000 cases cannot be right.", "Check the number.");
            return OptionalLong.empty();
        }
        return OptionalLong.of(number);
    }
}
