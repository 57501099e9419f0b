package org.decile.command.run;

/// The invented people of the demo realm.
public final class DemoPeople {

    /// The password of each; good only because nothing but this machine reaches them.
    public static final String PASSWORD = "decile-demo-only";

    private DemoPeople() {}
}
