package org.decile.core.qrda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.ReadDocument.Period;

/// Finds the performance year: the one of the quality section's reporting parameters, which the document's
/// guide must be for. Other times in a file mean nothing.
final class QrdaYear {
    private static final String PERIOD = "reporting parameters, effectiveTime";
    private static final String GUIDE = "ClinicalDocument/templateId";
    private static final int DIGITS_OF_A_DAY = 8;

    private final QrdaGuides guides;
    private final Notes notes;
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();

    QrdaYear(QrdaGuides guides, Notes notes) {
        this.guides = guides;
        this.notes = notes;
    }

    /// The year by whose measures the file is to be read; the guide's latest where period and guide do not agree.
    Optional<PerformanceYear> find(ReadDocument document) {
        Optional<PerformanceYear> year = period(document);
        NavigableSet<PerformanceYear> guided = new TreeSet<>();
        document.guides.forEach(id -> guides.find(id.extension()).ifPresent(guided::addAll));
        boolean agree = guided.isEmpty() || year.filter(guided::contains).isPresent();
        if (year.isPresent() && !agree) {
            disagree(document.guides.getFirst(), guided, year.get());
        }
        return agree ? year : Optional.of(guided.last());
    }

    /// The first day of the period, once [#find] has looked for it.
    Optional<LocalDate> start() {
        return start;
    }

    /// Its last day.
    Optional<LocalDate> end() {
        return end;
    }

    /// Tells of guides that are not known.
    void unknownGuides(ReadDocument document) {
        for (Identifier id : document.guides) {
            if (guides.find(id.extension()).isEmpty()) {
                notes.at(FaultKind.YEAR, id.line(), GUIDE)
                        .showing(id.extension())
                        .fault(
                                "%s is not one of CMS's guides that are known here."
                                        .formatted(QrdaText.quoted(id.extension())),
                                ("Export by one of %s. A portal administrator puts a further guide into force on the"
                                                + " page QRDA III tables, and the command line takes it with"
                                                + " --qrda-guides.")
                                        .formatted(guides.names()));
            }
        }
    }

    private void disagree(Identifier id, NavigableSet<PerformanceYear> guided, PerformanceYear year) {
        notes.at(FaultKind.YEAR, id.line(), GUIDE)
                .showing(id.extension())
                .fault(
                        "The file follows the guide for %s, but its performance period is in %s."
                                .formatted(inWords(guided), year),
                        "Export it by the guide of its year, or correct the period.");
    }

    static String inWords(NavigableSet<PerformanceYear> years) {
        return years.stream().map(PerformanceYear::toString).collect(Collectors.joining(" and "));
    }

    private Optional<PerformanceYear> period(ReadDocument document) {
        List<Period> periods = document.sections.stream()
                .filter(ReadDocument.Section::isOfQuality)
                .flatMap(section -> section.periods.stream())
                .toList();
        long different = periods.stream()
                .map(some -> List.of(some.low(), some.high()))
                .distinct()
                .count();
        if (different > 1) {
            notes.at(FaultKind.YEAR, periods.get(1).line(), PERIOD)
                    .fault("The quality section has several performance periods.", "Keep one of them.");
        }
        if (periods.isEmpty()) {
            notes.at(FaultKind.YEAR, 0, PERIOD)
                    .fault(
                            "The performance period is missing.",
                            "Write it in the reporting parameters of the quality section, with low and high.");
            return Optional.empty();
        }
        return year(periods.getFirst());
    }

    private Optional<PerformanceYear> year(Period period) {
        start = day(period.low(), "low", period.line());
        end = day(period.high(), "high", period.line());
        Optional<PerformanceYear> year = start.flatMap(day -> year(day, period.line()));
        if (year.isPresent() && end.isPresent()) {
            order(start.orElseThrow(), end.get(), year.get(), period.line());
        }
        return year;
    }

    private void order(LocalDate low, LocalDate high, PerformanceYear year, int line) {
        Notes.Place place = notes.at(FaultKind.YEAR, line, PERIOD + ", high");
        if (high.isBefore(low)) {
            place.fault("The performance period ends before it starts.", "Correct one of the two dates.");
        } else if (!year.contains(high)) {
            place.fault(
                    "The performance period starts in %s and ends in another year.".formatted(year),
                    "Write a day of %s, such as %s1231.".formatted(year, year));
        }
    }

    private Optional<LocalDate> day(Optional<String> text, String end, int line) {
        Notes.Place place = notes.at(FaultKind.YEAR, line, PERIOD + ", " + end);
        String remedy = "Write year, month and day in eight digits.";
        if (text.isEmpty()) {
            place.fault("The performance period has no %s.".formatted(end), remedy);
            return Optional.empty();
        }
        try {
            String digits = text.get();
            return Optional.of(LocalDate.parse(
                    digits.substring(0, Math.min(digits.length(), DIGITS_OF_A_DAY)), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException notADay) {
            place.showing(text.get()).fault("%s is not a date.".formatted(QrdaText.quoted(text.get())), remedy);
            return Optional.empty();
        }
    }

    private Optional<PerformanceYear> year(LocalDate day, int line) {
        Optional<PerformanceYear> year = MeasureCatalogs.years().stream()
                .filter(some -> some.contains(day))
                .findFirst();
        if (year.isEmpty()) {
            notes.at(FaultKind.YEAR, line, PERIOD + ", low")
                    .fault(
                            "There are no measures for the year %d.".formatted(day.getYear()),
                            "Send a file of %s to %s."
                                    .formatted(
                                            MeasureCatalogs.years().first(),
                                            MeasureCatalogs.years().last()));
        }
        return year;
    }
}
