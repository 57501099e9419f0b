package org.decile.core.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A choice that has a word of its own in files and options. Words are compared letter by letter.
public interface Coded {

    /// The word in files and options.
    String code();

    /// The choice that has this word, if there is one.
    static <C extends Coded> Optional<C> find(C[] choices, String code) {
        return Arrays.stream(choices)
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /// All words, for messages.
    static String codes(Coded[] choices) {
        return Arrays.stream(choices).map(Coded::code).collect(Collectors.joining(", "));
    }
}
