package org.decile.ui.shell;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The secrets the portal is given by its environment.
///
/// @param environment gives the value of a variable, or an empty text
record Secrets(UnaryOperator<String> environment) {

    private static final String ENCRYPTION_KEY = "DECILE_ENCRYPTION_KEY";
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST = 16;
    private static final List<String> PASSWORDS = List.of("DECILE_DB_PASSWORD", "DECILE_OIDC_CLIENT_SECRET");
    private static final Set<String> WELL_KNOWN = Set.of(
            "changemechangeme", "passwordpassword", "secretsecretsecret", "decile-portal-secret", "0123456789abcdef");

    /// Names of the variables whose values nobody should rely on.
    List<String> weak() {
        return Stream.concat(
                        PASSWORDS.stream().filter(name -> isWeakPassword(environment.apply(name))),
                        Stream.of(ENCRYPTION_KEY).filter(name -> !isKey(environment.apply(name))))
                .toList();
    }

    private static boolean isWeakPassword(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        boolean monotonous = plain.chars().distinct().count() < 6;
        return plain.length() < SHORTEST || monotonous || WELL_KNOWN.contains(plain) || plain.contains("change");
    }

    private static boolean isKey(String value) {
        try {
            byte[] key = Base64.getDecoder().decode(value.strip());
            boolean monotonous = new String(key, java.nio.charset.StandardCharsets.ISO_8859_1)
                            .chars()
                            .distinct()
                            .count()
                    < 8;
            return key.length == KEY_BYTES && !monotonous;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
