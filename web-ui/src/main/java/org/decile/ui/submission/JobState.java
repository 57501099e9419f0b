package org.decile.ui.submission;

/// How far an upload has come.
enum JobState {
    /// Its files are on the way.
    RECEIVING,
    /// All is here; as many uploads as the portal works on at a time come before it.
    WAITING,
    CHECKING,
    /// It has faults; its files are kept so that they can be given back with the faults beside the rows.
    REFUSED,
    /// It can be confirmed.
    READY,
    CONFIRMING,
    CONFIRMED,
    /// The portal failed; nothing was stored.
    FAILED,
    /// Given up by the person, or because it was not confirmed in time.
    CANCELLED;

    /// Whether it goes on by itself, so that it is worth asking again.
    boolean isRunning() {
        return switch (this) {
            case RECEIVING, WAITING, CHECKING, CONFIRMING -> true;
            case REFUSED, READY, CONFIRMED, FAILED, CANCELLED -> false;
        };
    }

    /// Whether another upload of the same person would take something away.
    boolean isInTheWay() {
        return isRunning() || this == READY;
    }
}
