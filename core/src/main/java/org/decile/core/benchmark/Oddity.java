package org.decile.core.benchmark;

import java.util.List;
import java.util.Optional;
import org.decile.core.file.Coded;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.OfficialRow;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;

/// A published benchmark that breaks a rule which all others keep, and is let pass by name.
///
/// @param bounds the figures it holds for; the rule applies again once they change. None when the figures do not matter
/// @param why what is odd and how it is read, for people
record Oddity(PerformanceYear year, BenchmarkKey key, Kind kind, List<Rate> bounds, String why) {

    Oddity {
        bounds = List.copyOf(bounds);
    }

    static Oddity of(OfficialRow row) {
        return new Oddity(
                row.year("year"),
                new BenchmarkKey(row.measureId("measureId"), row.coded("submissionMethod", CollectionType::find)),
                row.coded("kind", Kind::find),
                row.list("bounds").stream().map(Rate::of).toList(),
                row.text("why"));
    }

    boolean covers(List<Rate> others) {
        return bounds.isEmpty() || bounds.equals(others);
    }

    enum Kind implements Coded {
        MEASURE_NOT_LISTED("measureNotListed"),
        METHOD_NOT_LISTED("methodNotListed"),
        OPPOSITE_DIRECTION("oppositeDirection"),
        NOT_MONOTONE("notMonotone"),
        PLACEHOLDER("placeholder");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        static Optional<Kind> find(String code) {
            return Coded.find(values(), code);
        }
    }
}
