package org.decile.core.practice;

/// A medical practice: one taxpayer identification number and the people who act for it.
///
/// @param name shown on screens and reports
/// @param group the Keycloak group whose members act for the practice
public record Practice(PracticeId id, String name, TaxpayerIdentificationNumber tin, String group) {
    private static final int LONGEST = 200;

    /// @throws IllegalArgumentException when the name or the group is blank or longer than 200 characters
    public Practice {
        name = checked("name", name);
        group = checked("Keycloak group", group);
    }

    private static String checked(String what, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            throw new IllegalArgumentException("the practice's %s needs 1 to %d characters".formatted(what, LONGEST));
        }
        return trimmed;
    }
}
