package org.decile.ui.measure;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureType;
import org.decile.core.mips.PerformanceYear;

/// The list of measures as its address describes it.
///
/// @param year empty when the address names none
/// @param page from 1
record MeasuresQuery(Optional<PerformanceYear> year, MeasureFilter filter, int page) {

    private static final String YES = "yes";

    /// Reads an address; what it says in no known form counts as not said.
    static MeasuresQuery of(QueryParameters parameters) {
        MeasureFilter filter = new MeasureFilter(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("set"),
                parameters.getSingleParameter("type").flatMap(MeasureType::find),
                parameters.getSingleParameter("collection").flatMap(CollectionType::find),
                parameters.getSingleParameter("highPriority").isPresent(),
                parameters.getSingleParameter("benchmark").isPresent(),
                parameters.getSingleParameter("toppedOut").isPresent(),
                parameters.getSingleParameter("qcdr").isPresent());
        return new MeasuresQuery(
                parameters.getSingleParameter("year").flatMap(MeasuresQuery::year),
                filter,
                parameters.getSingleParameter("page").map(MeasuresQuery::page).orElse(1));
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        year.ifPresent(value -> said.put("year", value.toString()));
        if (!filter.words().isBlank()) {
            said.put("q", filter.words());
        }
        filter.set().ifPresent(value -> said.put("set", value));
        filter.type().ifPresent(value -> said.put("type", value.code()));
        filter.collection().ifPresent(value -> said.put("collection", value.code()));
        putFlag(said, "highPriority", filter.highPriority());
        putFlag(said, "benchmark", filter.benchmark());
        putFlag(said, "toppedOut", filter.toppedOut());
        putFlag(said, "qcdr", filter.qcdr());
        if (page > 1) {
            said.put("page", Integer.toString(page));
        }
        return QueryParameters.simple(said);
    }

    MeasuresQuery atPage(int other) {
        return new MeasuresQuery(year, filter, other);
    }

    private static void putFlag(Map<String, String> said, String name, boolean set) {
        if (set) {
            said.put(name, YES);
        }
    }

    private static Optional<PerformanceYear> year(String text) {
        try {
            return Optional.of(PerformanceYear.of(text));
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    private static int page(String text) {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
