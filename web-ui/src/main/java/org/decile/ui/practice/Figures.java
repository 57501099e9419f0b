package org.decile.ui.practice;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// Reads figures that people copy from CMS's feedback, and says at the field what needs mending.
final class Figures {

    private static final int LONGEST = 20;

    private Figures() {}

    /// A field for a percentage.
    static TextField percentField(String label) {
        TextField field = new TextField(label);
        field.setSuffixComponent(new Span("%"));
        field.setMaxLength(LONGEST);
        return field;
    }

    /// The percentage that is entered; empty when nothing is.
    ///
    /// @throws IllegalArgumentException when it is none from 0 to 100, which is then said at the field
    static Optional<Percent> percent(TextField field) {
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

    /// The points that are entered; none when nothing is.
    ///
    /// @param most the most there can be
    /// @throws IllegalArgumentException when they are none from 0 to `most`, which is then said at the field
    static Points points(TextField field, Points most) {
        field.setInvalid(false);
        String text = field.getValue().strip();
        if (text.isEmpty()) {
            return Points.ZERO;
        }
        try {
            Points points = Points.of(text);
            if (points.compareTo(Points.ZERO) < 0 || points.compareTo(most) > 0) {
                throw refused(field, "The bonus lies between 0 and %s points.".formatted(most));
            }
            return points;
        } catch (NumberFormatException notANumber) {
            throw refused(field, "Write the points in digits, such as 3.2.");
        } catch (ArithmeticException tooFine) {
            throw refused(field, "Write the points with at most four decimals, such as 3.2.");
        }
    }

    /// Says at a field what needs mending, and takes the reader there.
    static IllegalArgumentException refused(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
        return new IllegalArgumentException(why);
    }
}
