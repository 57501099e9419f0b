package org.decile.command.run;

/// One of the programs that together are Decile.
interface Part {

    /// What people are told that it is, such as `MariaDB`.
    String name();

    /// Starts the program and returns at once.
    ChildProcess start() throws StartFailure;

    /// Waits until the started program does its work.
    void await(ChildProcess process) throws StartFailure;
}
