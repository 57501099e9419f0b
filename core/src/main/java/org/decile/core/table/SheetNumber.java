package org.decile.core.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.decile.core.table.NumberFormats.Meaning;

/// The numbers of a worksheet as texts: as a spreadsheet program shows them, but whole, and dates in ISO form.
final class SheetNumber {
    /// Spreadsheet programs reckon with so many digits; what they write beyond is noise of their binary numbers.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_SCALE = 30;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_OF_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private SheetNumber() {}

    /// What is no number, or out of all proportion, stays as it stands.
    ///
    /// @param since1904 whether the workbook counts days from 1904
    static String text(String number, Meaning meaning, boolean since1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip()).round(DIGITS).stripTrailingZeros();
        } catch (NumberFormatException | ArithmeticException e) {
            return number;
        }
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            return number;
        }
        return switch (meaning) {
            case PLAIN -> isShortened(value) ? value.toString() : value.toPlainString();
            case PERCENT -> value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
            case DATE -> date(value, since1904);
        };
    }

    /// With more digits before the point than spreadsheet programs keep. It is shown as they show it, `1.23E+17`, so
    /// that what is left of an identifier is not taken for the whole.
    private static boolean isShortened(BigDecimal value) {
        return value.precision() - value.scale() > DIGITS.getPrecision();
    }

    private static String date(BigDecimal value, boolean since1904) {
        if (value.signum() < 0 || value.compareTo(LAST_DAY) > 0) {
            return value.toPlainString();
        }
        long seconds = value.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = seconds / SECONDS_OF_A_DAY.longValue();
        long rest = seconds % SECONDS_OF_A_DAY.longValue();
        if (days == 0 && rest > 0) {
            return LocalTime.ofSecondOfDay(rest).format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        boolean early = !since1904 && days < DAY_THAT_NEVER_WAS;
        LocalDate day = (since1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plus(days + (early ? 1 : 0), ChronoUnit.DAYS);
        return rest == 0
                ? day.toString()
                : LocalDateTime.of(day, LocalTime.ofSecondOfDay(rest)).format(DATE_AND_TIME);
    }
}
