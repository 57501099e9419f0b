package org.decile.core.score;

import org.decile.core.number.Points;

/// Points added to the measures' points, after their caps, 42 CFR 414.1380(b)(1)(v) and (vii)(C).
public record Bonus(Points highPriority, Points endToEnd, Points smallPractice, Points complexOrganization) {
    public static final Bonus NONE = new Bonus(Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO);

    public Points total() {
        return highPriority.plus(endToEnd).plus(smallPractice).plus(complexOrganization);
    }
}
