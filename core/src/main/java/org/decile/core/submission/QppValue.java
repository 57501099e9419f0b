package org.decile.core.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MetricType;
import org.decile.core.number.Rate;

/// Reads the value of one measurement, in the form that the measure's metric type has.
final class QppValue {
    private static final String RATE = "performanceRate";
    private static final String STRATA = "strata";
    private static final String CHECK_SPELLING = "Take it out or correct its spelling.";
    private static final int PERCENT_DECIMALS = 2;

    private final JsonPlace value;
    private final Measure measure;
    private final QppCounts counts;
    private final Faults warnings;

    QppValue(JsonPlace value, Measure measure, CollectionType type, Faults warnings) {
        this.value = value;
        this.measure = measure;
        this.counts = new QppCounts(measure, type, warnings);
        this.warnings = warnings;
    }

    /// Empty when it is missing or has a fault.
    Optional<Boolean> endToEnd() {
        JsonPlace place = value.field("isEndToEndReported");
        if (place.node().isBoolean()) {
            return Optional.of(place.node().booleanValue());
        }
        place.fault(
                FaultKind.END_TO_END,
                place.isAbsent()
                        ? "It is not said whether the measure was reported electronically from end to end."
                        : "%s is neither true nor false.".formatted(place.quoted()),
                "Write true or false, without quotation marks.");
        return Optional.empty();
    }

    /// The results; none when there is a fault.
    List<StratumResult> results() {
        return switch (measure.metricType()) {
            case SINGLE_RATE, REGISTRY_SINGLE_RATE -> single();
            case MULTI_RATE, REGISTRY_MULTI_RATE -> multi();
            case NON_PROPORTION -> nonProportion();
            case CAHPS, COST_SCORE -> madeByCms();
        };
    }

    private List<StratumResult> single() {
        value.knows(QppFields.SINGLE_RATE, value.faults(), CHECK_SPELLING);
        Optional<Counts> read = counts.read(value);
        boolean submitted = measure.metricType() == MetricType.REGISTRY_SINGLE_RATE;
        Optional<Rate> rate = submitted ? submittedRate() : Optional.empty();
        if (read.isEmpty() || (submitted && rate.isEmpty())) {
            return List.of();
        }
        rate.ifPresent(some -> counts.compare(value.field(RATE), some, read.get()));
        return List.of(new StratumResult(Optional.empty(), read.get(), rate));
    }

    private List<StratumResult> multi() {
        value.knows(QppFields.MULTI_RATE, value.faults(), CHECK_SPELLING);
        boolean submitted = measure.metricType() == MetricType.REGISTRY_MULTI_RATE;
        Optional<Rate> rate = submitted ? submittedRate() : Optional.empty();
        JsonPlace list = value.field(STRATA);
        if (!list.node().isArray()) {
            list.fault(
                    FaultKind.STRATUM,
                    "Measure %s is reported in strata.".formatted(measure.id()),
                    "Write a list with one object for each of its strata: %s.".formatted(allNames()));
            return List.of();
        }
        List<StratumResult> results = new ArrayList<>(strata(list));
        if (results.isEmpty() || (submitted && rate.isEmpty())) {
            return List.of();
        }
        rate.ifPresent(some -> results.add(new StratumResult(Optional.empty(), Counts.NONE, Optional.of(some))));
        return results;
    }

    private List<StratumResult> strata(JsonPlace list) {
        Map<String, Optional<Counts>> strata = new LinkedHashMap<>();
        for (JsonPlace stratum : list.objects()) {
            stratum.knows(QppFields.STRATUM, stratum.faults(), CHECK_SPELLING);
            Optional<Counts> read = counts.read(stratum);
            name(stratum.field("stratum")).ifPresent(name -> {
                if (strata.putIfAbsent(name, read) != null) {
                    stratum.fault(
                            FaultKind.DUPLICATE,
                            "The stratum %s stands twice.".formatted(name),
                            "Keep one of the two.");
                }
            });
        }
        return isComplete(list, strata) ? results(strata) : List.of();
    }

    private static List<StratumResult> results(Map<String, Optional<Counts>> strata) {
        List<StratumResult> results = new ArrayList<>();
        strata.forEach((name, counts) ->
                counts.ifPresent(some -> results.add(new StratumResult(Optional.of(name), some, Optional.empty()))));
        return results;
    }

    private Optional<String> name(JsonPlace place) {
        String remedy = "Write one of %s.".formatted(allNames());
        Optional<String> text = place.needed(FaultKind.STRATUM, "The name of the stratum is missing.", remedy);
        Optional<String> name = text.flatMap(some -> ScoredStrata.names(measure).stream()
                .filter(known -> known.equalsIgnoreCase(some))
                .findFirst());
        if (text.isPresent() && name.isEmpty()) {
            place.fault(
                    FaultKind.STRATUM, "Measure %s has no stratum %s.".formatted(measure.id(), place.quoted()), remedy);
        }
        return name;
    }

    private boolean isComplete(JsonPlace list, Map<String, ?> strata) {
        List<String> missing = ScoredStrata.names(measure).stream()
                .filter(name -> !strata.containsKey(name))
                .toList();
        if (missing.isEmpty()) {
            return true;
        }
        boolean needed = ScoredStrata.indispensable(measure).stream().anyMatch(missing::contains);
        list.tell(
                needed ? list.faults() : warnings,
                FaultKind.STRATUM,
                "Measure %s is reported without %s.".formatted(measure.id(), String.join(", ", missing)),
                needed
                        ? "Add all of its strata: %s.".formatted(allNames())
                        : "The score does not need it, but CMS asks for all strata.");
        return !needed;
    }

    /// CMS defines the numerator as the figure itself (an average, a ratio), made from so many observations.
    private List<StratumResult> nonProportion() {
        value.knows(QppFields.NON_PROPORTION, value.faults(), CHECK_SPELLING);
        Optional<Counts> read = counts.observations(value);
        JsonPlace numerator = value.field("numerator");
        Optional<Rate> rate = JsonNumbers.rate(numerator, Rate.DECIMALS);
        if (numerator.isAbsent()) {
            numerator.fault(
                    FaultKind.RATE,
                    "The numerator of measure %s is missing.".formatted(measure.id()),
                    "Write the figure that the measure asks for, such as an average.");
        }
        return read.isPresent() && rate.isPresent()
                ? List.of(new StratumResult(Optional.empty(), read.get(), rate))
                : List.of();
    }

    private List<StratumResult> madeByCms() {
        value.fault(
                FaultKind.MEASURE,
                "Measure %s is not submitted: CMS makes it from data of its own.".formatted(measure.id()),
                "Take it out; its figures can stand in a file of measure results.");
        return List.of();
    }

    private Optional<Rate> submittedRate() {
        JsonPlace place = value.field(RATE);
        Optional<Rate> rate = JsonNumbers.rate(place, PERCENT_DECIMALS);
        if (place.isAbsent()) {
            place.fault(
                    FaultKind.RATE,
                    "The rate of measure %s is missing; it is submitted, not computed from counts."
                            .formatted(measure.id()),
                    "Write the performance rate, a number from 0 to 100.");
        }
        boolean possible = rate.filter(some -> some.compareTo(Rate.ZERO) >= 0 && some.compareTo(Rate.HUNDRED) <= 0)
                .isPresent();
        if (rate.isPresent() && !possible) {
            place.fault(
                    FaultKind.RATE,
                    "The rate of measure %s is a percentage.".formatted(measure.id()),
                    "Write a number from 0 to 100.");
        }
        return possible ? rate : Optional.empty();
    }

    private String allNames() {
        return String.join(", ", ScoredStrata.names(measure));
    }
}
