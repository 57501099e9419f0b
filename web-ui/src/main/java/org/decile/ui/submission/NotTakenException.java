package org.decile.ui.submission;

import org.decile.core.file.FileLimits;
import org.decile.ui.component.Numbers;

/// A file was not taken; the message says to the person why and what to do.
final class NotTakenException extends Exception {

    private static final long serialVersionUID = 1;

    private NotTakenException(String message) {
        super(message);
    }

    static NotTakenException anotherIsUnderWay() {
        return new NotTakenException("Another upload of yours for this year is under way, perhaps in another window."
                + " Confirm it or give it up first.");
    }

    static NotTakenException givenUp() {
        return new NotTakenException("The upload was given up before this file had arrived. Choose it again.");
    }

    /// @param most bytes of one file
    static NotTakenException tooLarge(long most) {
        return new NotTakenException(
                "The file is larger than %s. Split it, so that each part holds some of the measures, or put it into a ZIP."
                        .formatted(FileLimits.inWords(most)));
    }

    /// @param most bytes of all files of an upload
    static NotTakenException noRoom(long most) {
        return new NotTakenException(
                "With this file the upload is larger than %s, which is the most for all of its files together. Send this"
                                .formatted(FileLimits.inWords(most))
                        + " file as an upload of its own.");
    }

    /// @param most files of an upload
    static NotTakenException tooMany(int most) {
        return new NotTakenException(
                "An upload has at most %s files. Send the others as another upload.".formatted(Numbers.count(most)));
    }

    /// @param who can give the permission, as a sentence
    static NotTakenException notPermitted(String who) {
        return new NotTakenException("You do not have permission for this any more. " + who);
    }
}
