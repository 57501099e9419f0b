package org.decile.core.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.submission.RowReader.Read;

/// Puts the rows of a file together: rows of one measure become one result with its strata.
final class ResultsAssembly {
    private final Faults faults;
    private final Faults warnings;
    private final Map<Owner, List<Read>> groups = new LinkedHashMap<>();

    ResultsAssembly(Faults faults, Faults warnings) {
        this.faults = faults;
        this.warnings = warnings;
    }

    /// Whose result of what.
    private record Owner(Optional<NationalProviderIdentifier> npi, KnownMeasure measure) {}

    /// @param row where it was read
    void add(Read read, ResultRow row) {
        List<Read> strata = groups.computeIfAbsent(new Owner(read.npi(), read.measure()), owner -> new ArrayList<>(1));
        Optional<Read> same = find(read.stratum(), strata);
        if (same.isPresent()) {
            repeats(read, row, same.get().line());
            return;
        }
        strata.add(read);
        agrees(read, row, strata.getFirst());
    }

    /// All results; to be used only when there is no fault.
    List<ParticipantResult> results() {
        List<ParticipantResult> results = new ArrayList<>(groups.size());
        groups.forEach((owner, strata) -> {
            checkComplete(strata);
            List<StratumResult> rates = rates(strata);
            if (!rates.isEmpty()) {
                boolean endToEnd = strata.getFirst().endToEnd();
                results.add(new ParticipantResult(
                        owner.npi(), new ReportedMeasure(owner.measure().key(), rates, endToEnd)));
            }
        });
        return results;
    }

    private static List<StratumResult> rates(List<Read> strata) {
        List<StratumResult> rates = new ArrayList<>(strata.size());
        for (Read read : strata) {
            read.result().ifPresent(rates::add);
        }
        return rates;
    }

    private static Optional<Read> find(Optional<String> stratum, List<Read> strata) {
        for (Read read : strata) {
            if (read.stratum().equals(stratum)) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    private void checkComplete(List<Read> strata) {
        Read first = strata.getFirst();
        List<String> needed = missing(first.measure().indispensable(), strata);
        List<String> wanted = missing(first.measure().strata(), strata);
        if (!needed.isEmpty()) {
            faults.add(without(
                    needed,
                    first,
                    "Add a row for each of its strata: %s."
                            .formatted(String.join(", ", first.measure().strata()))));
        } else if (!wanted.isEmpty()) {
            warnings.add(without(wanted, first, "The score does not need it, but CMS asks for all strata."));
        }
    }

    private static Fault without(List<String> strata, Read first, String remedy) {
        return new Fault(
                FaultKind.STRATUM,
                first.line(),
                ResultsColumn.STRATUM.title(),
                first.stratum(),
                "Measure %s is reported without %s."
                        .formatted(first.measure().key().measureId(), inWords(strata)),
                remedy);
    }

    private static List<String> missing(List<String> names, List<Read> strata) {
        return names.isEmpty()
                ? List.of()
                : names.stream()
                        .filter(name -> find(Optional.of(name), strata).isEmpty())
                        .toList();
    }

    private static String inWords(List<String> names) {
        return (names.size() == 1 ? "the stratum " : "the strata ") + String.join(", ", names);
    }

    private void repeats(Read read, ResultRow row, int firstLine) {
        faults.add(row.fault(
                FaultKind.DUPLICATE,
                ResultsColumn.MEASURE,
                "The same measure, collection type%s stand in row %d already."
                        .formatted(
                                read.stratum().isPresent() ? ", clinician and stratum" : " and clinician", firstLine),
                "Keep one of the two."));
    }

    private void agrees(Read read, ResultRow row, Read first) {
        if (read.endToEnd() != first.endToEnd()) {
            faults.add(row.fault(
                    FaultKind.END_TO_END,
                    ResultsColumn.END_TO_END,
                    "Row %d of the same measure says otherwise.".formatted(first.line()),
                    "All strata of a measure are reported in the same way; correct one of the two."));
        }
    }
}
