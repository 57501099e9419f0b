package org.decile.command.rules;

import java.util.List;
import java.util.Optional;
import org.decile.core.law.Citation;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.ParameterChange;
import org.decile.core.policy.ParameterText;
import org.decile.core.policy.PolicyDifference;
import org.decile.core.policy.QualityPolicy;

/// Rules as plain text: each figure with its unit, its law, and why it could not be verified, if so.
final class RulesText {
    private final StringBuilder text = new StringBuilder();
    private String section = "";

    private RulesText() {}

    /// All rules of a year in one reading.
    static String of(QualityPolicy policy) {
        RulesText rules = new RulesText();
        rules.line("Rules of performance year %s, payment year %d: %s"
                .formatted(policy.year(), policy.year().paymentYear(), title(policy)));
        policy.parameters().forEach(rules::parameter);
        return rules.text.toString();
    }

    /// What differs between two.
    static String of(PolicyDifference difference) {
        RulesText rules = new RulesText();
        rules.line("From %s %s".formatted(difference.before().year(), title(difference.before())));
        rules.line("  to %s %s".formatted(difference.after().year(), title(difference.after())));
        List<ParameterChange> changes = difference.changes();
        if (changes.isEmpty()) {
            rules.line("");
            rules.line("They do not differ.");
        }
        changes.stream()
                .filter(change -> change.kind() != ParameterChange.Kind.LAW_CHANGED)
                .forEach(rules::change);
        rules.citations(changes.stream()
                .filter(change -> change.kind() == ParameterChange.Kind.LAW_CHANGED)
                .toList());
        return rules.text.toString();
    }

    private static String title(QualityPolicy policy) {
        return "%s, %s%s".formatted(policy.rules(), policy.name(), policy.provisional() ? " (provisional)" : "");
    }

    private void parameter(Parameter<?> parameter) {
        heading(parameter.key());
        line("%s: %s".formatted(name(parameter.key()), valueAndUnit(parameter)));
        law(parameter.law());
    }

    private void change(ParameterChange change) {
        heading(change.key());
        String name = name(change.key());
        switch (change.kind()) {
            case ADDED -> line("%s: new, %s".formatted(name, shown(change.after())));
            case REMOVED -> line("%s: gone, was %s".formatted(name, shown(change.before())));
            case CHANGED, LAW_CHANGED ->
                line("%s: %s, was %s".formatted(name, shown(change.after()), shown(change.before())));
        }
        change.after().or(change::before).ifPresent(parameter -> law(parameter.law()));
    }

    private void citations(List<ParameterChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        line("");
        line("The same figures by another citation");
        for (ParameterChange change : changes) {
            line("  %s: %s".formatted(change.key(), shown(change.after())));
            change.after().ifPresent(parameter -> line("    " + parameter.law()));
            change.before().ifPresent(parameter -> line("    was " + parameter.law()));
        }
    }

    private void heading(String key) {
        int end = key.lastIndexOf('.');
        String own = end < 0 ? "" : key.substring(0, end);
        if (!own.equals(section)) {
            line("");
            line(own);
            section = own;
        }
    }

    private void law(Citation law) {
        line("    " + law.text());
        law.unverified().ifPresent(why -> line("    not verified: " + why));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String name(String key) {
        return "  " + key.substring(key.lastIndexOf('.') + 1);
    }

    private static String shown(Optional<Parameter<?>> parameter) {
        return parameter.map(RulesText::valueAndUnit).orElse("");
    }

    private static String valueAndUnit(Parameter<?> parameter) {
        return "%s (%s)".formatted(ParameterText.value(parameter), parameter.unit());
    }
}
