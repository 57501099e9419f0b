package org.decile.command.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The realm that Keycloak imports; Keycloak itself fills in the portal's address and secret from its environment.
final class Realm {

    private static final String NO_PEOPLE = "\"groups\": [],\n  \"users\": []";

    private Realm() {}

    /// The realm for real use: roles and the portal as client, nobody in it.
    static String withoutPeople() {
        return resource("decile-realm.json");
    }

    /// The realm with the invented demo people and the groups of their practices.
    static String withDemoPeople() {
        String people = resource("demo-people.json").strip();
        String inner = people.substring(1, people.length() - 1).strip();
        String realm = withoutPeople();
        if (!realm.contains(NO_PEOPLE)) {
            throw new IllegalStateException("decile-realm.json has no place for the demo people");
        }
        return realm.replace(NO_PEOPLE, inner);
    }

    private static String resource(String name) {
        try (InputStream resource = Realm.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
