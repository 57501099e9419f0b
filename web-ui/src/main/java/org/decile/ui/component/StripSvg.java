package org.decile.ui.component;

import java.util.Locale;
import java.util.Optional;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A decile strip as a drawing for documents, to the same scale and with the same words as [DecileStrip].
public final class StripSvg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 200;
    private static final int HEIGHT = 18;
    private static final int BAR_TOP = 4;
    private static final int BAR_HEIGHT = 10;
    private static final int MARKER_WIDTH = 4;
    private static final int[] MUTED = {0xdb, 0xe6, 0xe7};
    private static final int[] FULL = {0x0b, 0x65, 0x70};
    private static final String EMPTY = "#f1f5f5";
    private static final String INK = "#12242a";

    private final Document document;
    private final StripScale scale;

    private StripSvg(Document document, StripScale scale) {
        this.document = document;
        this.scale = scale;
    }

    /// The drawing, 200 by 18 units, with its words as the `alt` attribute that documents read aloud.
    public static Element of(
            Document document, DecileLadder ladder, RateUnit unit, Optional<Rate> rate, Optional<Points> points) {
        return new StripSvg(document, new StripScale(ladder, unit))
                .drawing(rate, new StripText(ladder, unit).whole(rate, Optional.empty(), points));
    }

    private Element drawing(Optional<Rate> rate, String words) {
        Element svg = document.createElementNS(NAMESPACE, "svg");
        svg.setAttribute("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
        svg.setAttribute("alt", words);
        double left = 0;
        for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
            double width = scale.width(decile) * WIDTH / 100;
            svg.appendChild(
                    rectangle(left, BAR_TOP, width - 1, BAR_HEIGHT, scale.isEmpty(decile) ? EMPTY : colour(decile)));
            left += width;
        }
        rate.ifPresent(value -> {
            double middle = scale.position(value) * WIDTH / 100;
            double start = Math.clamp(middle - MARKER_WIDTH / 2.0, 0, WIDTH - MARKER_WIDTH);
            svg.appendChild(rectangle(start - 1, 0, MARKER_WIDTH + 2, HEIGHT, "#ffffff"));
            svg.appendChild(rectangle(start, 0, MARKER_WIDTH, HEIGHT, INK));
        });
        return svg;
    }

    private Element rectangle(double x, double y, double width, double height, String fill) {
        Element rectangle = document.createElementNS(NAMESPACE, "rect");
        rectangle.setAttribute("x", StripScale.css(x));
        rectangle.setAttribute("y", StripScale.css(y));
        rectangle.setAttribute("width", StripScale.css(width));
        rectangle.setAttribute("height", StripScale.css(height));
        rectangle.setAttribute("fill", fill);
        return rectangle;
    }

    /// From muted to full, as on the screen, where each decile adds 8% of the accent colour.
    private static String colour(int decile) {
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < MUTED.length; i++) {
            colour.append(String.format(Locale.ROOT, "%02x", MUTED[i] + (FULL[i] - MUTED[i]) * decile * 8 / 100));
        }
        return colour.toString();
    }
}
