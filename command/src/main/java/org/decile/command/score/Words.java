package org.decile.command.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.RuleSetId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the words that options take.
final class Words {

    private Words() {}

    /// A performance year.
    static final class OfYear implements ITypeConverter<PerformanceYear> {
        @Override
        public PerformanceYear convert(String value) {
            return told(PerformanceYear::of, value);
        }
    }

    /// A rule set.
    static final class OfRules implements ITypeConverter<RuleSetId> {
        @Override
        public RuleSetId convert(String value) {
            return told(RuleSetId::new, value);
        }
    }

    /// A way of taking part.
    static final class OfParticipation implements ITypeConverter<Participation> {
        @Override
        public Participation convert(String value) {
            return known(Participation.find(value), value, codes(Participation.values(), Participation::code));
        }
    }

    /// A special status.
    static final class OfStatus implements ITypeConverter<SpecialStatus> {
        @Override
        public SpecialStatus convert(String value) {
            return known(SpecialStatus.find(value), value, codes(SpecialStatus.values(), SpecialStatus::code));
        }
    }

    /// A performance category.
    static final class OfCategory implements ITypeConverter<PerformanceCategory> {
        @Override
        public PerformanceCategory convert(String value) {
            return known(
                    PerformanceCategory.find(value),
                    value,
                    codes(PerformanceCategory.values(), PerformanceCategory::code));
        }
    }

    /// A percentage from 0 to 100, with or without its sign.
    static final class OfPercent implements ITypeConverter<Percent> {
        @Override
        public Percent convert(String value) {
            String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
            Percent percent = told(Percent::of, digits);
            if (percent.compareTo(Percent.ZERO) < 0 || percent.compareTo(Percent.HUNDRED) > 0) {
                throw new TypeConversionException("a percentage lies between 0 and 100, but is " + digits);
            }
            return percent;
        }
    }

    static final class OfPoints implements ITypeConverter<Points> {
        @Override
        public Points convert(String value) {
            Points points = told(Points::of, value);
            if (points.compareTo(Points.ZERO) < 0) {
                throw new TypeConversionException("points are 0 or more, but are " + value);
            }
            return points;
        }
    }

    private static <T> T told(Function<String, T> read, String value) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static <T> T known(Optional<T> found, String value, String codes) {
        return found.orElseThrow(() -> new TypeConversionException("'%s' is not one of %s".formatted(value, codes)));
    }

    private static <E> String codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }
}
