package org.decile.core.exam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// Puts checked rows together, in the order of the file: by practice and year, without cases that occur twice.
final class CaseAssembly {
    private final CaseContext context;
    private final CaseHeader header;
    private final RateNumbers numbers;
    private final Faults faults;
    private final Faults warnings;
    private final Map<Long, OwnerCases> owners = new LinkedHashMap<>();
    private final Set<Long> wrongNpis = new HashSet<>();
    private final Set<Long> spoiled = new HashSet<>();
    private final Map<MeasureId, Integer> passedOver = new TreeMap<>();
    private boolean unattributed;
    private int told;
    private long lastOwner = -1;
    private OwnerCases lastCases;
    private int lastRepeated;
    private long rows;
    private long count;

    CaseAssembly(CaseContext context, CaseHeader header, RateNumbers numbers, Faults faults, Faults warnings) {
        this.context = context;
        this.header = header;
        this.numbers = numbers;
        this.faults = faults;
        this.warnings = warnings;
        this.lastCases = new OwnerCases(numbers);
    }

    long rows() {
        return rows;
    }

    void add(CheckedRows checked) {
        if (isFull()) {
            return;
        }
        CheckedRows.Outcome outcome = checked.outcome();
        rows += outcome.rows();
        outcome.faults().forEach(this::fault);
        outcome.warnings().forEach(warnings::add);
        outcome.wrongNpis().forEach(this::warnOfNpi);
        spoiled.addAll(outcome.spoiled());
        outcome.passedOver().forEach((measure, count) -> passedOver.merge(measure, count, Integer::sum));
        unattributed |= outcome.unattributed();
        for (int row = 0; row < checked.size(); row++) {
            OwnerCases own = cases(checked.owner(row));
            int before = own.size();
            int first = own.add(checked, row);
            count += own.size() - before;
            if (first > 0) {
                repeatsOnce(checked.line(row), first);
                spoiled.add(checked.owner(row));
            }
        }
        if (isFull()) {
            faults.add(Fault.ofFile(
                    "The file has more than %,d cases; a row that names no stratum is a case of each."
                            .formatted(context.limits().rows()),
                    "Name the strata, or divide the file, for example by months, and upload the parts one after the"
                            + " other."));
        }
    }

    /// There are more cases than a file may have, though not more rows; what comes now is not taken.
    boolean isFull() {
        int most = context.limits().rows();
        return count > most && rows <= most;
    }

    /// To be called at the end.
    CaseReading reading(IntFunction<RulesOfYear> years) {
        if (rows == 0 && faults.isEmpty()) {
            faults.add(Fault.ofFile("The file has column names, but no cases.", "Add a row for each case."));
        }
        passedOver.forEach(this::warnOfNumbers);
        List<CaseReading.Part> parts = new ArrayList<>();
        NotChecked notChecked = new NotChecked(header.layout(), context.codes());
        owners.forEach((number, cases) -> {
            CaseOwner owner = owner(number);
            RulesOfYear rules = years.apply(owner.year().value());
            CaseTable table = cases.end();
            notChecked.look(owner.year(), rules.catalog(), table);
            CaseRates rates = CaseRates.of(table);
            new CaseWarnings(owner, context.owner().isEmpty(), warnings).tell(cases, table, rates, rules.catalog());
            parts.add(new CaseReading.Part(owner, table, rates.results(rules.catalog())));
        });
        return new CaseReading(Optional.of(header.layout()), rows, parts, spoiledOwners(), notChecked.sentences());
    }

    /// A fault that no row brought is one of the file: what is missing for it can be anybody's.
    private Set<CaseOwner> spoiledOwners() {
        if (unattributed || faults.count() > told) {
            spoiled.addAll(owners.keySet());
        }
        Set<CaseOwner> spoiledOwners = new HashSet<>();
        spoiled.forEach(number -> spoiledOwners.add(owner(number)));
        return spoiledOwners;
    }

    private void fault(Fault fault) {
        faults.add(fault);
        told++;
    }

    private OwnerCases cases(long owner) {
        if (owner != lastOwner) {
            lastCases = owners.computeIfAbsent(owner, _ -> new OwnerCases(numbers));
            lastOwner = owner;
        }
        return lastCases;
    }

    private static CaseOwner owner(long number) {
        return new CaseOwner(OwnerCells.tin(RowCheck.tin(number)), new PerformanceYear(RowCheck.year(number)));
    }

    private void warnOfNumbers(MeasureId measure, int count) {
        warnings.add(new Fault(
                FaultKind.MEASURE,
                0,
                "",
                Optional.empty(),
                count == 1
                        ? "One row of measure %s holds a number, not an outcome; it is not counted.".formatted(measure)
                        : "%,d rows of measure %s hold numbers, not outcomes; they are not counted."
                                .formatted(count, measure),
                "Report the measure by measure results."));
    }

    private void warnOfNpi(NpiCell.Wrong wrong) {
        if (wrongNpis.add(wrong.npi())) {
            warnings.add(new Fault(
                    FaultKind.CLINICIAN,
                    wrong.line(),
                    header.title(CaseColumn.NPI),
                    Optional.of(NpiCell.npi(wrong.npi()).digits()),
                    "The check digit of this NPI is not right, so one of its digits may be wrong.",
                    "Compare it with the national registry of providers; all its rows are used as they are."));
        }
    }

    /// A row that counts in several strata is told once.
    private void repeatsOnce(int line, int first) {
        if (line != lastRepeated) {
            lastRepeated = line;
            repeats(line, first);
        }
    }

    private void repeats(int line, int first) {
        boolean exams = header.layout() == CaseLayout.EXAMS;
        fault(new Fault(
                FaultKind.DUPLICATE,
                line,
                header.title(exams ? CaseColumn.EXAM : CaseColumn.PATIENT),
                Optional.empty(),
                exams
                        ? "Row %d has the same exam and measure already.".formatted(first)
                        : "Row %d has the same patient, date, clinician and measure already.".formatted(first),
                "Keep one of the two."));
    }
}
