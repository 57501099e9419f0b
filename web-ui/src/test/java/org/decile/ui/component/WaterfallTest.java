package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Style;
import java.util.List;
import org.decile.core.number.Percent;
import org.decile.ui.component.Waterfall.Bar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterfallTest {

    @ParameterizedTest(name = "{0} and {1}: from {2}, {3} wide")
    @CsvSource({
        "90, 5, 90.000, 5.000",
        "90, 10, 90.000, 10.000",
        "90, 14, 90.000, 10.000",
        "104, 3, 100.000, 0.000",
        "90, -20, 70.000, 20.000",
        "10, -20, 0.000, 10.000"
    })
    void a_bar_ends_at_the_scales_end(String total, String change, String from, String size) {
        Waterfall waterfall = new Waterfall(
                List.of(Bar.total("Last year", Percent.of(total)), Bar.change("Change", Percent.of(change))));

        Style last = fill(waterfall.getChildren().toList().getLast());

        assertThat(last.get("--from")).isEqualTo(from);
        assertThat(last.get("--size")).isEqualTo(size);
    }

    private static Style fill(Component bar) {
        Component track = bar.getChildren().toList().get(1);
        return track.getChildren().findFirst().orElseThrow().getElement().getStyle();
    }
}
