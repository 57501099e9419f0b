package org.decile.ui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.decile.core.number.Percent;
import org.decile.ui.component.Numbers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A bar on a scale of 0 to 100%, from one level to another, as a drawing of 200 by 14 units.
final class LevelBar {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final BigDecimal UNITS = BigDecimal.valueOf(2);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(200);
    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final int DECIMALS = 2;

    /// How a bar looks: meaning is also in the sign of the number beside it.
    enum Look {
        TOTAL("#0b6570"),
        GAIN("#58a5ad"),
        LOSS("#b9c7c9");

        private final String colour;

        Look(String colour) {
            this.colour = colour;
        }
    }

    private LevelBar() {}

    static Element of(Document document, BigDecimal from, BigDecimal to, Look look) {
        BigDecimal low = onScale(from.min(to));
        BigDecimal size = onScale(from.max(to)).subtract(low).max(LEAST);
        Element svg = document.createElementNS(NAMESPACE, "svg");
        svg.setAttribute("viewBox", "0 0 200 14");
        svg.setAttribute("alt", "From %s to %s".formatted(percent(from), percent(to)));
        svg.appendChild(rectangle(document, BigDecimal.ZERO, WIDTH, "#eef3f3"));
        svg.appendChild(rectangle(document, low, size, look.colour));
        return svg;
    }

    /// Levels above 100%, before the cap, end at the scale's end.
    private static BigDecimal onScale(BigDecimal level) {
        return level.multiply(UNITS)
                .max(BigDecimal.ZERO)
                .min(WIDTH.subtract(LEAST))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal level) {
        return Numbers.percent(new Percent(level));
    }

    private static Element rectangle(Document document, BigDecimal x, BigDecimal width, String colour) {
        Element rectangle = document.createElementNS(NAMESPACE, "rect");
        rectangle.setAttribute("x", x.toPlainString());
        rectangle.setAttribute("y", "2");
        rectangle.setAttribute("width", width.toPlainString());
        rectangle.setAttribute("height", "10");
        rectangle.setAttribute("fill", colour);
        return rectangle;
    }
}
