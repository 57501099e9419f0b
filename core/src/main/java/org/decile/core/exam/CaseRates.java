package org.decile.core.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MetricType;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ScoredStrata;
import org.decile.core.submission.StratumResult;
import org.jspecify.annotations.Nullable;

/// How many cases of each clinician, rate, payer and outcome there are.
public final class CaseRates {
    private final List<CaseRate> rates;
    private final Map<NationalProviderIdentifier, @Nullable Tally[]> clinicians;
    private final Tally[] practice;

    private CaseRates(
            List<CaseRate> rates, Map<NationalProviderIdentifier, @Nullable Tally[]> clinicians, Tally[] practice) {
        this.rates = rates;
        this.clinicians = clinicians;
        this.practice = practice;
    }

    public static CaseRates of(CaseTable cases) {
        int rateCount = cases.rates().size();
        Tally[] practice = tallies(rateCount);
        List<@Nullable Tally[]> byIndex = new ArrayList<>();
        cases.npis().forEach(_ -> byIndex.add(new Tally[rateCount]));
        CaseColumns columns = cases.columns();
        for (int row = 0; row < columns.size(); row++) {
            int npi = columns.npi(row);
            int rate = columns.rate(row);
            Tally tally = practice[rate];
            if (npi != CaseTable.NOBODY) {
                tally = tally(byIndex.get(npi), rate);
            }
            tally.add(columns.payer(row), columns.outcome(row));
        }
        Map<NationalProviderIdentifier, @Nullable Tally[]> clinicians = new TreeMap<>();
        for (int npi = 0; npi < byIndex.size(); npi++) {
            @Nullable Tally[] own = byIndex.get(npi);
            if (Arrays.stream(own).anyMatch(Objects::nonNull)) {
                clinicians.put(cases.npis().get(npi), own);
            }
            for (int rate = 0; rate < rateCount; rate++) {
                practice[rate].add(own[rate]);
            }
        }
        return new CaseRates(cases.rates(), clinicians, practice);
    }

    /// The rates that have any case, sorted.
    public List<CaseRate> rates() {
        return rates.stream().sorted().toList();
    }

    /// Who has any case of their own.
    public List<NationalProviderIdentifier> clinicians() {
        return List.copyOf(clinicians.keySet());
    }

    /// How many cases of a rate and payer came out so.
    ///
    /// @param npi a clinician; empty for the practice as a whole, clinicians and all
    public long cases(Optional<NationalProviderIdentifier> npi, CaseRate rate, PayerClass payer, CaseOutcome outcome) {
        @Nullable
        Tally[] tallies =
                npi.map(some -> clinicians.getOrDefault(some, new Tally[0])).orElse(practice);
        int index = rates.indexOf(rate);
        return index < 0 || index >= tallies.length || tallies[index] == null
                ? 0
                : tallies[index].count(payer, outcome);
    }

    /// What is reported: the practice as a whole first, then each clinician, sorted; measures sorted. A measure without
    /// eligible cases is left out.
    ///
    /// @param catalog the measures of the year
    public List<ParticipantResult> results(MeasureCatalog catalog) {
        List<ParticipantResult> results = new ArrayList<>();
        measures(practice, catalog).forEach(measure -> results.add(new ParticipantResult(Optional.empty(), measure)));
        clinicians.forEach((npi, tallies) -> measures(tallies, catalog)
                .forEach(measure -> results.add(new ParticipantResult(Optional.of(npi), measure))));
        return results;
    }

    private List<ReportedMeasure> measures(@Nullable Tally[] tallies, MeasureCatalog catalog) {
        Map<BenchmarkKey, List<StratumResult>> measures = new TreeMap<>();
        for (int index = 0; index < tallies.length; index++) {
            if (tallies[index] != null) {
                CaseRate rate = rates.get(index);
                Measure measure = catalog.find(rate.measureId()).orElseThrow();
                measures.computeIfAbsent(
                                new BenchmarkKey(rate.measureId(), rate.collectionType()), _ -> new ArrayList<>())
                        .add(result(rate, measure, counts(tallies[index], rate, measure)));
            }
        }
        List<ReportedMeasure> reported = new ArrayList<>();
        measures.forEach((key, found) -> {
            if (found.stream().anyMatch(result -> result.counts().eligiblePopulation() > 0)) {
                List<String> strata =
                        ScoredStrata.names(catalog.find(key.measureId()).orElseThrow());
                reported.add(new ReportedMeasure(key, inOrder(found, strata), false));
            }
        });
        return reported;
    }

    /// Strata without a case are reported with none.
    private static List<StratumResult> inOrder(List<StratumResult> found, List<String> strata) {
        return strata.isEmpty()
                ? found
                : strata.stream()
                        .map(name -> found.stream()
                                .filter(result -> result.stratum().equals(Optional.of(name)))
                                .findFirst()
                                .orElse(new StratumResult(Optional.of(name), Counts.NONE, Optional.empty())))
                        .toList();
    }

    private static StratumResult result(CaseRate rate, Measure measure, Counts counts) {
        boolean submitted =
                measure.metricType() == MetricType.REGISTRY_SINGLE_RATE && counts.performanceDenominator() > 0;
        return new StratumResult(
                rate.stratum(),
                counts,
                submitted
                        ? Optional.of(Rate.percentage(counts.performanceMet(), counts.performanceDenominator()))
                        : Optional.empty());
    }

    /// Claims measures are about Medicare patients only, all others about everybody. CMS takes MIPS CQMs without
    /// exclusions: their eligible population is what is left.
    private static Counts counts(Tally tally, CaseRate rate, Measure measure) {
        List<PayerClass> payers =
                rate.collectionType() == CollectionType.CLAIMS ? List.of(PayerClass.MEDICARE) : PayerClass.ALL;
        boolean withoutExclusions = rate.collectionType() == CollectionType.MIPS_CQM
                && !measure.traits().qcdr();
        long met = tally.count(payers, CaseOutcome.MET);
        long notMet = tally.count(payers, CaseOutcome.NOT_MET);
        long exception = tally.count(payers, CaseOutcome.EXCEPTION);
        long exclusion = withoutExclusions ? 0 : tally.count(payers, CaseOutcome.EXCLUSION);
        long notReported = tally.count(payers, CaseOutcome.NOT_REPORTED);
        return new Counts(met + notMet + exception + exclusion + notReported, met, notMet, exclusion, exception);
    }

    private static Tally[] tallies(int count) {
        Tally[] tallies = new Tally[count];
        for (int i = 0; i < count; i++) {
            tallies[i] = new Tally();
        }
        return tallies;
    }

    private static Tally tally(@Nullable Tally[] tallies, int rate) {
        Tally known = tallies[rate];
        if (known != null) {
            return known;
        }
        Tally added = new Tally();
        tallies[rate] = added;
        return added;
    }
}
