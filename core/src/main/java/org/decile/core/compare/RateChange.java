package org.decile.core.compare;

import org.decile.core.number.Rate;
import org.decile.core.score.MeasureScore;

/// How a measure's performance rate changed from one year to the other.
///
/// @param difference the later rate less the earlier one, in the measure's own unit
public record RateChange(Rate before, Rate after, Rate difference, Direction direction) {

    static RateChange of(MeasureScore before, Rate earlier, MeasureScore after, Rate later) {
        Rate difference = new Rate(Math.subtractExact(later.tenThousandths(), earlier.tenThousandths()));
        boolean comparable = before.inverse() == after.inverse();
        return new RateChange(
                earlier,
                later,
                difference,
                comparable ? direction(difference, after.inverse()) : Direction.NOT_COMPARABLE);
    }

    private static Direction direction(Rate difference, boolean inverse) {
        return switch (Long.signum(difference.tenThousandths())) {
            case 0 -> Direction.SAME;
            case 1 -> inverse ? Direction.WORSE : Direction.BETTER;
            default -> inverse ? Direction.BETTER : Direction.WORSE;
        };
    }

    /// `Rate 71.20 to 82.31: better.`
    public String text() {
        return "Rate %s to %s: %s.".formatted(before, after, direction.label());
    }
}
