package org.decile.ui.component;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

/// How numbers and dates read everywhere: two decimals, commas for thousands, `Nov 21, 2026`.
public final class Numbers {

    /// Stands where there is no number.
    public static final String NONE = "—";

    private static final int DECIMALS = 2;
    private static final String MINUS = "−";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    private Numbers() {}

    /// `8.96`; the exact figure is for the explanation and [#exact(Points)].
    public static String points(Points points) {
        return decimal(points.toBigDecimal());
    }

    /// `82.31%`, or `312.50` and `0.149` for measures whose rate is in a unit of their own: never rounded.
    public static String rate(Rate rate, RateUnit unit) {
        BigDecimal value = rate.toBigDecimal();
        int decimals = unit == RateUnit.PERCENT ? DECIMALS : Math.max(DECIMALS, value.scale());
        return decimal(value, decimals) + unit.symbol();
    }

    /// `34.93%`.
    public static String percent(Percent percent) {
        return decimal(percent.value()) + "%";
    }

    /// A percentage that adds to another: `34.93`.
    public static String plain(Percent percent) {
        return decimal(percent.value());
    }

    /// `+3.20` or `−1.05`; `0.00` has no sign.
    public static String signed(BigDecimal change) {
        BigDecimal rounded = shown(change, DECIMALS);
        return rounded.signum() > 0 ? "+" + decimal(rounded) : decimal(rounded);
    }

    /// What a person finds who subtracts one figure from the other, each as it is shown.
    public static BigDecimal difference(BigDecimal before, BigDecimal after) {
        return shown(after, DECIMALS).subtract(shown(before, DECIMALS));
    }

    /// `412,608`.
    public static String count(long count) {
        return String.format(Locale.US, "%,d", count);
    }

    /// `Nov 21, 2026, 3:07 PM` where the portal's server stands.
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /// The points for reading, with the exact figure on hover.
    public static Span exact(Points points) {
        return withTitle(points(points), points + " points");
    }

    /// The percentage for reading, with the exact figure on hover.
    public static Span exact(Percent percent) {
        return withTitle(percent(percent), percent + "%");
    }

    private static Span withTitle(String text, String title) {
        Span span = new Span(text);
        span.addClassName("figures");
        span.setTitle(title);
        return span;
    }

    private static BigDecimal shown(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String decimal(BigDecimal value) {
        return decimal(value, DECIMALS);
    }

    private static String decimal(BigDecimal value, int decimals) {
        BigDecimal rounded = shown(value, decimals);
        String digits = String.format(Locale.US, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }
}
