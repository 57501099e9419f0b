package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataTableTest {

    private final DataTable<String> table = new DataTable<String>("Fruit")
            .text("Name", fruit -> fruit)
            .number("Letters", fruit -> Integer.toString(fruit.length()))
            .detail(fruit -> fruit.equals("fig") ? Optional.of(new Span("ripe")) : Optional.empty())
            .whenEmpty("No fruit yet.");

    @Test
    void each_cell_carries_its_columns_title_for_the_cards_of_a_phone() {
        assertThat(html(List.of("fig")))
                .contains("<th scope=\"row\" role=\"rowheader\">", "data-label=\"Letters\"", ">3<", ">ripe<");
    }

    @Test
    void showing_other_rows_replaces_the_former() {
        html(List.of("fig"));

        assertThat(html(List.of("quince"))).contains("quince").doesNotContain("fig", "ripe");
    }

    @Test
    void without_rows_it_says_so() {
        assertThat(html(List.of())).contains("No fruit yet.");
    }

    private String html(List<String> rows) {
        return table.rows(rows).getElement().getOuterHTML();
    }
}
