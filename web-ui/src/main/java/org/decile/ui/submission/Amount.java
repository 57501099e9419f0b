package org.decile.ui.submission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.Numbers;

/// How much files hold, in words: tables have rows, all others measures.
final class Amount {

    private Amount() {}

    /// `412,608 rows`, or `3 rows and 1 measure`; nothing when they hold nothing.
    static String of(List<IntakeFile> files) {
        return Stream.of(of(sum(files, true), "row"), of(sum(files, false), "measure"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    static String rows(long count) {
        return of(count, "row");
    }

    private static String of(long count, String noun) {
        return count == 0 ? "" : Numbers.count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static long sum(List<IntakeFile> files, boolean tables) {
        return files.stream()
                .filter(file -> file.format().hasRows() == tables)
                .mapToLong(IntakeFile::rows)
                .sum();
    }
}
