package org.decile.core.exam;

/// Ages in full years.
///
/// @param least included
/// @param most included
public record AgeRange(int least, int most) {
    /// Older than anybody.
    static final int OLDEST = 199;

    public static final AgeRange ANY = new AgeRange(0, OLDEST);

    /// @throws IllegalArgumentException when it holds no age, or one outside 0 to 199
    public AgeRange {
        if (least < 0 || most > OLDEST || least > most) {
            throw new IllegalArgumentException("not a range of ages: %d to %d".formatted(least, most));
        }
    }

    public boolean isLimited() {
        return !equals(ANY);
    }

    boolean holds(int age) {
        return least <= age && age <= most;
    }

    /// `18 to 75`, `18 and older`, `up to 17`.
    String inWords() {
        if (most == OLDEST) {
            return "%d and older".formatted(least);
        }
        return least == 0 ? "up to %d".formatted(most) : "%d to %d".formatted(least, most);
    }
}
