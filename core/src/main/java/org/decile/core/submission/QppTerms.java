package org.decile.core.submission;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;

/// What a measurement set says of all its measures. No score depends on it; it is carried so that what is written says
/// what was read.
///
/// @param program for which they are reported, also where they are scored by the rules of traditional MIPS
/// @param cehrtId CMS's certification number of the electronic health record system they come from
/// @param start the first day of the performance period
/// @param end its last day
public record QppTerms(
        QppProgram program, Optional<String> cehrtId, Optional<LocalDate> start, Optional<LocalDate> end) {

    /// Those of results of which only the year is known, as in tables: traditional MIPS and the whole year.
    public static QppTerms ofYear(PerformanceYear year) {
        return new QppTerms(
                QppProgram.MIPS,
                Optional.empty(),
                Optional.of(LocalDate.of(year.value(), Month.JANUARY, 1)),
                Optional.of(LocalDate.of(year.value(), Month.DECEMBER, 31)));
    }

    public QppTerms with(QppProgram other) {
        return new QppTerms(other, cehrtId, start, end);
    }

    /// `2024-01-01 to 2024-12-31`; empty when either day is not stated.
    public Optional<String> period() {
        return start.flatMap(first -> end.map(last -> "%s to %s".formatted(first, last)));
    }
}
