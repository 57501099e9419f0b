package org.decile.core.exam;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.submission.ScoredStrata;

/// Warns once for each rate of what happened to many cases: excluded, too late, without a measure, of other payers.
final class CaseWarnings {
    private static final List<CaseOutcome> COUNTED = List.of(
            CaseOutcome.MET,
            CaseOutcome.NOT_MET,
            CaseOutcome.EXCLUSION,
            CaseOutcome.EXCEPTION,
            CaseOutcome.NOT_REPORTED);
    private static final List<PayerClass> OTHER_PAYERS = List.of(PayerClass.MEDICARE_ADVANTAGE, PayerClass.OTHER);

    private final String of;
    private final Faults warnings;

    /// @param named the practice has to be told, because the file may hold several
    CaseWarnings(CaseOwner owner, boolean named, Faults warnings) {
        this.of = named ? " of practice %s in %s".formatted(owner.tin(), owner.year()) : "";
        this.warnings = warnings;
    }

    /// @param table all of `cases`
    void tell(OwnerCases cases, CaseTable table, CaseRates rates, MeasureCatalog catalog) {
        List<CaseRate> all = cases.rates();
        for (int index = 0; index < all.size(); index++) {
            CaseRate rate = all.get(index);
            excluded(rate, count(rates, rate, PayerClass.ALL, List.of(CaseOutcome.EXCLUSION)));
            late(rate, count(rates, rate, PayerClass.ALL, List.of(CaseOutcome.LEFT_OUT)));
            inferred(rate, cases.inferred(index));
            otherPayers(rate, rates);
            lacking(rate, all, rates, catalog);
        }
        cases.unnamed().forEach(this::unnamed);
        practiceOnly(table);
    }

    private void unnamed(MeasureId measure, int rows) {
        warn(
                rows,
                FaultKind.STRATUM,
                (rows == 1
                                ? "One row of measure %s%s that names no stratum is left out, because another row of its"
                                        + " exam names one."
                                : "%3$,d rows of measure %s%s that name no stratum are left out, because other rows of"
                                        + " their exams name one.")
                        .formatted(measure, of, rows),
                "Nothing needs to be done, unless the exam belongs to further strata; then name them.");
    }

    /// Where some cases have a clinician, others may lack one by mistake.
    private void practiceOnly(CaseTable table) {
        long count = IntStream.range(0, table.size())
                .filter(row -> table.columns().npi(row) == CaseTable.NOBODY)
                .count();
        if (count < table.size()) {
            warn(
                    count,
                    FaultKind.CLINICIAN,
                    "%s without a clinician's NPI%s %s for the practice only."
                            .formatted(cases(count), of, count == 1 ? "counts" : "count"),
                    "Nothing needs to be done, unless it is to count for a clinician too; then write the NPI.");
        }
    }

    private void excluded(CaseRate rate, long count) {
        warnOf(
                count,
                FaultKind.NUMERATOR,
                name(rate),
                "excluded by the numerator",
                "Nothing needs to be done; excluded cases do not count in the rate.");
    }

    private void late(CaseRate rate, long count) {
        warnOf(
                count,
                FaultKind.DATE,
                name(rate) + " after 30 September",
                "left out",
                "Nothing needs to be done; CMS scores only the first nine months of this measure.");
    }

    private void otherPayers(CaseRate rate, CaseRates rates) {
        if (rate.collectionType() == CollectionType.CLAIMS) {
            warnOf(
                    count(rates, rate, OTHER_PAYERS, COUNTED),
                    FaultKind.PATIENT,
                    name(rate) + ", of other payers than Medicare,",
                    "left out",
                    "Nothing needs to be done; claims measures count patients of original Medicare only.");
        }
    }

    private void inferred(CaseRate rate, long count) {
        warn(
                count,
                FaultKind.MEASURE,
                "%s without a measure %s taken for %s by the codes."
                        .formatted(cases(count), count == 1 ? "was" : "were", name(rate)),
                "Check that this is meant; write the measure's number to be sure.");
    }

    /// Says it once for each measure, at the first of its strata that has cases.
    private void lacking(CaseRate rate, List<CaseRate> all, CaseRates rates, MeasureCatalog catalog) {
        List<CaseRate> own = all.stream()
                .filter(other -> rate.isOfSameMeasure(other) && count(rates, other, PayerClass.ALL, COUNTED) > 0)
                .toList();
        List<String> missing = ScoredStrata.names(catalog.find(rate.measureId()).orElseThrow()).stream()
                .filter(name -> own.stream().noneMatch(other -> other.stratum().equals(Optional.of(name))))
                .toList();
        if (!own.isEmpty() && own.getFirst().equals(rate)) {
            warn(
                    missing.size(),
                    FaultKind.STRATUM,
                    "Measure %s%s has no case in %s.".formatted(rate.measureId(), of, String.join(", ", missing)),
                    "Check that there were none; the stratum is reported with no cases.");
        }
    }

    /// Warns of what became of some cases.
    private void warnOf(long count, FaultKind kind, String whose, String became, String remedy) {
        warn(count, kind, "%s of %s %s %s.".formatted(cases(count), whose, count == 1 ? "is" : "are", became), remedy);
    }

    private void warn(long count, FaultKind kind, String problem, String remedy) {
        if (count > 0) {
            warnings.add(new Fault(kind, 0, "", Optional.empty(), problem, remedy));
        }
    }

    private static long count(CaseRates rates, CaseRate rate, List<PayerClass> payers, List<CaseOutcome> outcomes) {
        long count = 0;
        for (PayerClass payer : payers) {
            for (CaseOutcome outcome : outcomes) {
                count += rates.cases(Optional.empty(), rate, payer, outcome);
            }
        }
        return count;
    }

    private String name(CaseRate rate) {
        return "measure " + rate.measureId()
                + rate.stratum().map(name -> ", stratum " + name).orElse("") + of;
    }

    private static String cases(long count) {
        return count == 1 ? "One case" : "%,d cases".formatted(count);
    }
}
