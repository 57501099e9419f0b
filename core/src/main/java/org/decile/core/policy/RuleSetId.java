package org.decile.core.policy;

import java.util.regex.Pattern;

/// The name of one reading of a year's rules: `cms` (the regulation) or a publication's summary such as
/// `aafp-summary`.
public record RuleSetId(String value) implements Comparable<RuleSetId> {
    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /// The regulation itself, the default of every year.
    public static final RuleSetId CMS = new RuleSetId("cms");

    /// @throws IllegalArgumentException when `value` is not lower-case letters, digits and hyphens
    public RuleSetId {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a rule set's name is lower-case letters, digits and hyphens, but is \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(RuleSetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
