package org.decile.core.official;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The numerator codes of a year's claims measures: one row for each measure and code, with its meaning and perhaps the
/// only stratum it holds for.
///
/// Only HCPCS level II codes (G and M and four digits) that mean something by themselves are taken, without modifier or
/// place of service. CPT and CPT II codes are licensed by the American Medical Association and stay out, and so do
/// diagnosis codes.
final class NumeratorTable {
    static final String NAME = "numerator-codes.csv";

    private static final List<String> COLUMNS = List.of("performanceYear", "measureId", "stratum", "code", "meaning");
    private static final List<String> KEY = List.of("measureId", "stratum", "code");
    private static final Pattern HCPCS = Pattern.compile("[GM][0-9]{4}");
    private static final Pattern GROUP = Pattern.compile("[0-9]{1,2}");
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry("performanceMet", "met"),
            entry("performanceNotMet", "notMet"),
            entry("eligiblePopulationExclusion", "exclusion"),
            entry("eligiblePopulationException", "exception"));

    private NumeratorTable() {}

    /// Empty when no measure of the year has such a code.
    ///
    /// @param measures quality measures only
    static Optional<CsvTable> codes(List<SourceEntry> measures, String year) {
        Map<List<String>, Map<String, String>> rows = new HashMap<>();
        for (SourceEntry measure : measures) {
            for (SourceEntry option : measure.entries("performanceOptions")) {
                row(measure, option, year)
                        .ifPresent(cells ->
                                rows.putIfAbsent(KEY.stream().map(cells::get).toList(), cells));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(CsvTable.of(NAME, COLUMNS, new ArrayList<>(rows.values()), KEY));
    }

    private static Optional<Map<String, String>> row(SourceEntry measure, SourceEntry option, String year) {
        List<SourceEntry> codes = option.entries("qualityCodes");
        String meaning = MEANINGS.get(option.cell("optionType"));
        if (meaning == null || codes.size() != 1 || !standsAlone(codes.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(Map.ofEntries(
                entry("performanceYear", year),
                entry("measureId", measure.needed("measureId")),
                entry("stratum", stratum(measure, option)),
                entry("code", codes.getFirst().cell("code")),
                entry("meaning", meaning)));
    }

    private static boolean standsAlone(SourceEntry code) {
        return HCPCS.matcher(code.cell("code")).matches()
                && code.cell("modifiers").isEmpty()
                && code.cell("placesOfService").isEmpty();
    }

    /// Of a measure reported in strata, the options' group is the place of the stratum.
    private static String stratum(SourceEntry measure, SourceEntry option) {
        List<SourceEntry> strata = measure.entries("strata");
        String group = option.cell("optionGroup");
        if (measure.cell("overallAlgorithm").isEmpty() || !GROUP.matcher(group).matches()) {
            return "";
        }
        int place = Integer.parseInt(group);
        return place < strata.size() ? strata.get(place).cell("name") : "";
    }
}
