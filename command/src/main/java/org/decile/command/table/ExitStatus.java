package org.decile.command.table;

/// What a command's exit status says.
public final class ExitStatus {
    public static final int DONE = 0;
    /// The command line itself is not understood, or names something that is not there.
    public static final int USAGE = 2;
    /// Something in the input is invalid; standard error says what and where.
    public static final int INVALID_INPUT = 3;

    private ExitStatus() {}
}
