package org.decile.core.policy;

import java.util.Optional;

/// One parameter in which two readings of the rules differ.
///
/// @param key the same in both, such as `reporting.case-minimum`
/// @param before as it stood; empty when only the later rules have it
/// @param after as it stands; empty when only the earlier rules have it
public record ParameterChange(String key, Optional<Parameter<?>> before, Optional<Parameter<?>> after) {

    /// What became of the parameter.
    public enum Kind {
        /// Only the later rules have it.
        ADDED,
        /// Only the earlier rules have it.
        REMOVED,
        /// Value or unit differ.
        CHANGED,
        /// Value and unit are the same; only the citation, or whether it could be verified, differs.
        LAW_CHANGED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (after.isEmpty()) {
            return Kind.REMOVED;
        }
        return sameValue() ? Kind.LAW_CHANGED : Kind.CHANGED;
    }

    /// The value as it stood, in words.
    public Optional<String> valueBefore() {
        return before.map(ParameterText::value);
    }

    /// The value as it stands, in words.
    public Optional<String> valueAfter() {
        return after.map(ParameterText::value);
    }

    private boolean sameValue() {
        return before.map(Parameter::value).equals(after.map(Parameter::value))
                && before.map(Parameter::unit).equals(after.map(Parameter::unit));
    }
}
