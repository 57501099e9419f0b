package org.decile.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsCsvTest {

    @Test
    void no_cell_begins_like_a_formula() {
        String csv = FaultsCsv.write(List.of(Fault.ofFile("=1+1", "@SUM(A1)")));

        assertThat(csv).contains(",'=1+1,'@SUM(A1)");
    }
}
