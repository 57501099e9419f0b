package org.decile.core.exam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.table.CellRow;
import org.jspecify.annotations.Nullable;

/// Checks rows of cases. Every cell is looked at, so that a row can have several faults. For one thread.
final class RowCheck {
    private static final int YEARS = 10_000;
    private static final int LAST_OF_NINE = 9;

    private final CaseHeader header;
    private final int columns;
    private final int cellCharacters;
    private final RowFindings findings;
    private final OwnerCells owners;
    private final MeasureCell measures;
    private final NpiCell npis;
    private final PayerCells payers;
    private final EligibilityCheck eligibility;
    private final NumeratorCheck numerators;
    private final StratumCheck strata;
    private final IdentityCells identities;
    private final Set<Long> spoiled = new HashSet<>();
    private boolean unattributed;
    private boolean guarded;
    private final Map<MeasureId, Integer> passedOver = new HashMap<>();

    /// @param first the first row, which holds the names of the columns
    RowCheck(CaseHeader header, CellRow first, CaseContext context, IntFunction<RulesOfYear> years) {
        this.header = header;
        this.columns = first.size();
        this.cellCharacters = context.limits().cellCharacters();
        this.findings = new RowFindings(header, first);
        this.owners = new OwnerCells(header, findings, context.owner());
        this.measures = new MeasureCell(header, findings, years);
        this.npis = new NpiCell(header, findings);
        this.payers = new PayerCells(header, findings);
        this.eligibility = new EligibilityCheck(header, findings);
        this.numerators = new NumeratorCheck(header, findings);
        this.strata = new StratumCheck(header, findings);
        this.identities = new IdentityCells(header, findings, context.keys());
    }

    /// The practice and year of a row in one number.
    static long owner(int tin, int year) {
        return (long) tin * YEARS + year;
    }

    static int tin(long owner) {
        return (int) (owner / YEARS);
    }

    static int year(long owner) {
        return (int) (owner % YEARS);
    }

    CheckedRows check(List<CellRow> rows) {
        CheckedRows checked = new CheckedRows(rows.size());
        spoiled.clear();
        unattributed = false;
        passedOver.clear();
        for (CellRow row : rows) {
            findings.begin(row);
            if (!fits(row)) {
                unattributed = true;
            } else if (guarded) {
                CellRow plain = SpreadsheetText.unguarded(row);
                findings.begin(plain);
                check(plain, checked);
            } else {
                check(row, checked);
            }
        }
        checked.end(new CheckedRows.Outcome(
                rows.size(),
                findings.takeFaults(),
                findings.takeWarnings(),
                npis.takeWrong(),
                Set.copyOf(spoiled),
                unattributed,
                Map.copyOf(passedOver)));
        return checked;
    }

    private void check(CellRow row, CheckedRows checked) {
        int tin = owners.tin(row);
        int date = owners.date(row);
        int year = owners.year(row, date);
        long npi = npis.npi(row);
        PayerClass payer = payers.payer(row);
        identities.check(row);
        boolean inferred = measures.isMissing(row);
        MeasureRules rules = year == OwnerCells.NONE ? null : rules(row, year, inferred);
        Optional<MeasureId> numbers = year == OwnerCells.NONE ? Optional.empty() : measures.passedOver();
        int places = 0;
        if (rules != null) {
            payers.check(row, rules, payer);
            places = places(row, rules);
        }
        if (findings.isSound() && rules != null) {
            boolean late = isLate(rules, date);
            boolean ofAllStrata = Integer.bitCount(places) > 1;
            for (int place = 0; place < rules.rates().size(); place++) {
                if ((places & (1 << place)) != 0) {
                    checked.makeRoom();
                    identities.hash(row, tin, date, npi, checked);
                    CaseOutcome outcome = late ? CaseOutcome.LEFT_OUT : numerators.outcome(1 << place);
                    byte state = CaseColumns.state(payer, outcome, ofAllStrata);
                    checked.add(row.line(), owner(tin, year), rules.rateNumber(place), npi, state, inferred);
                }
            }
            if (late) {
                findings.dropWarnings();
            }
        } else if (findings.isSound() && numbers.isPresent()) {
            passedOver.merge(numbers.get(), 1, Integer::sum);
        } else {
            findings.dropWarnings();
            spoil(tin, year);
        }
    }

    private void spoil(int tin, int year) {
        if (tin == OwnerCells.NONE) {
            unattributed = true;
        } else if (year == OwnerCells.NONE) {
            MeasureCatalogs.years().forEach(any -> spoiled.add(owner(tin, any.value())));
        } else {
            spoiled.add(owner(tin, year));
        }
    }

    private @Nullable MeasureRules rules(CellRow row, int year, boolean missing) {
        return missing ? measures.inferred(row, year) : measures.rules(row, year);
    }

    private int places(CellRow row, MeasureRules rules) {
        int possible = header.layout() == CaseLayout.EXAMS ? eligibility.strata(row, rules) : rules.allStrata();
        possible &= numerators.read(row, rules, possible & strata.named(row, rules));
        return strata.strata(row, rules, possible, numerators.isSameInAll(possible));
    }

    private static boolean isLate(MeasureRules rules, int date) {
        return CaseDate.month(date) > LAST_OF_NINE && rules.measure().isCutToNineMonths(rules.type());
    }

    private boolean fits(CellRow row) {
        boolean apostrophe = false;
        for (int cell = 0; cell < row.size(); cell++) {
            int length = row.length(cell);
            if (length > cellCharacters || (cell >= columns && length > 0)) {
                tooMuch(row);
                return false;
            }
            apostrophe |= SpreadsheetText.isGuarded(row, cell);
        }
        guarded = apostrophe;
        return true;
    }

    private void tooMuch(CellRow row) {
        if (row.size() > columns) {
            findings.fault(
                    FaultKind.CELLS,
                    "The row has %d cells, the header %d.".formatted(row.size(), columns),
                    "Look for a surplus separator; text with a comma in it needs quotation marks.");
        } else {
            findings.fault(
                    FaultKind.CELLS,
                    "A cell of the row has more than %d characters.".formatted(cellCharacters),
                    "Check that every quotation mark has its partner.");
        }
    }
}
