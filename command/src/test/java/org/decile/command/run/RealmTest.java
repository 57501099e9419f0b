package org.decile.command.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealmTest {

    @Test
    void theRealmForRealUseHasNobodyInIt() {
        assertThat(Realm.withoutPeople())
                .contains("\"users\": []", "\"groups\": []")
                .doesNotContain("\"credentials\"", DemoPeople.PASSWORD);
    }

    @Test
    void theDemoRealmAddsTheInventedPeopleWithThePasswordThatIsPrinted() {
        assertThat(Realm.withDemoPeople())
                .contains("ada.admin", "nora.admin", "felix.admin", "vera.viewer", "paula.portal")
                .contains("northside-imaging", "lakeview-family-medicine")
                .contains("\"value\": \"" + DemoPeople.PASSWORD + "\"")
                .doesNotContain("\"users\": []");
    }

    @Test
    void bothLetNobodyRegisterOrTradeAPasswordForAToken() {
        assertThat(Realm.withDemoPeople())
                .contains("\"registrationAllowed\": false", "\"bruteForceProtected\": true")
                .contains("\"pkce.code.challenge.method\": \"S256\"")
                .doesNotContain("\"directAccessGrantsEnabled\": true");
    }
}
