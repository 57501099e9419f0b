package org.decile.ui.submission;

import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.Numbers;

/// The first sentence about checked files.
final class Verdict {

    private Verdict() {}

    /// `12 rows read; 3 cannot be used.`
    static String of(UploadCheck check) {
        return switch (check) {
            case UploadCheck.Ready ready -> read(ready) + "; all can be used.";
            case UploadCheck.Refused refused -> of(refused);
        };
    }

    /// `3 rows cannot be used`, about one of several files.
    static String of(IntakeFile file) {
        if (file.faults().isEmpty()) {
            return "Can be used";
        }
        return badRows(file) == 0 ? "Cannot be used as it is" : Amount.rows(badRows(file)) + " cannot be used";
    }

    /// Of a file that is no table, the places of faults are lines, and it is taken as a whole or not at all.
    private static int badRows(IntakeFile file) {
        return file.format().hasRows() ? file.faults().rows() : 0;
    }

    private static String of(UploadCheck.Refused refused) {
        long bad = refused.files().stream().mapToLong(Verdict::badRows).sum();
        if (refused.files().size() > 1) {
            long faulty = refused.files().stream()
                    .filter(file -> !file.faults().isEmpty())
                    .count();
            return "%s; %s cannot be used as %s."
                    .formatted(
                            read(refused),
                            faulty == 1 ? "one file" : faulty + " files",
                            faulty == 1 ? "it is" : "they are");
        }
        return bad == 0
                ? "The file cannot be used as it is."
                : "%s; %s cannot be used.".formatted(read(refused), Numbers.count(bad));
    }

    /// `12 rows read`, or `3 files with 412,608 rows and 2 measures read`.
    private static String read(UploadCheck check) {
        String amount = Amount.of(check.files());
        if (check.files().size() == 1) {
            return (amount.isEmpty() ? "The file" : amount) + " read";
        }
        return "%s files%s read"
                .formatted(Numbers.count(check.files().size()), amount.isEmpty() ? "" : " with " + amount);
    }
}
