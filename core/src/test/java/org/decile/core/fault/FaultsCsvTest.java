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

    @Test
    void of_several_files_each_row_names_its_own() {
        Fault fault = Fault.ofFile("It is empty.", "Export it again.");

        assertThat(FaultsCsv.ofFiles(List.of(
                        new FaultsCsv.OfFile("a.csv", List.of(fault)),
                        new FaultsCsv.OfFile("sound.csv", List.of()),
                        new FaultsCsv.OfFile("=b.csv", List.of(fault)))))
                .isEqualToNormalizingNewlines("""
                        file,row or line,column or path,value,problem,remedy
                        a.csv,,,,It is empty.,Export it again.
                        '=b.csv,,,,It is empty.,Export it again.
                        """);
    }
}
