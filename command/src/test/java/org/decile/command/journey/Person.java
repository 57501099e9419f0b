package org.decile.command.journey;

/// The invented people of the demo realm, in the words of the journeys.
public enum Person {
    ADA("ada.admin", "Ada Admin, invented"),
    NORA("nora.admin", "Nora Admin, invented"),
    FELIX("felix.admin", "Felix Admin, invented"),
    VERA("vera.viewer", "Vera Viewer, invented"),
    PAULA("paula.portal", "Paula Portal, invented");

    private final String username;
    private final String fullName;

    Person(String username, String fullName) {
        this.username = username;
        this.fullName = fullName;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }
}
