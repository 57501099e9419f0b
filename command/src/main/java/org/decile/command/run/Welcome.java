package org.decile.command.run;

/// What a person needs to know once Decile runs.
final class Welcome {

    private Welcome() {}

    static String text(StackSettings settings) {
        return """

                Decile is ready:  %s
                %s
                Data, secrets and logs are in %s. Ctrl-C ends Decile; the data stays.
                """.formatted(
                        settings.portalUrl(),
                        settings.demo() && settings.startsKeycloak() ? demoPeople() : "",
                        settings.data());
    }

    private static String demoPeople() {
        return """

            Invented people to log in with, password %s for each:
              ada.admin     group administrator of Northside Imaging
              nora.admin    group administrator of Northside Imaging too
              felix.admin   group administrator of Lakeview Family Medicine
              vera.viewer   viewer of Northside Imaging
              paula.portal  portal administrator
            """.formatted(DemoPeople.PASSWORD);
    }
}
