package org.decile.persistence.practice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.practice.Setting;

/// The words that stand for an enumeration's values in the database, and lists of them: `smallPractice,rural`.
///
/// @param what the enumeration, for messages
record Codes<E extends Enum<E>>(String what, Function<E, String> code, Function<String, Optional<E>> find) {
    static final Codes<SpecialStatus> STATUSES =
            new Codes<>("special status", SpecialStatus::code, SpecialStatus::find);
    static final Codes<PerformanceCategory> CATEGORIES =
            new Codes<>("performance category", PerformanceCategory::code, PerformanceCategory::find);
    static final Codes<Participation> PARTICIPATIONS =
            new Codes<>("participation", Participation::code, Participation::find);
    static final Codes<Setting> SETTINGS = new Codes<>("setting", Setting::name, Codes::setting);

    private static final String SEPARATOR = ",";

    String join(Set<E> values) {
        return values.stream().map(code).collect(Collectors.joining(SEPARATOR));
    }

    /// @throws IllegalStateException when a word is not known
    Set<E> split(String codes) {
        return Arrays.stream(codes.split(SEPARATOR, -1))
                .filter(word -> !word.isEmpty())
                .map(this::value)
                .collect(Collectors.toSet());
    }

    /// @throws IllegalStateException when the word is not known
    E value(String word) {
        return find.apply(word)
                .orElseThrow(() -> new IllegalStateException(
                        "the database holds the %s \"%s\", which this version of Decile does not know"
                                .formatted(what, word)));
    }

    private static Optional<Setting> setting(String name) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.name().equals(name))
                .findFirst();
    }
}
