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
    void of_several_files_each_row_names_its_own_and_says_whether_it_hinders() {
        Fault fault = Fault.ofFile("It is empty.", "Export it again.");
        Fault warning = Fault.ofFile("It is old.", "Have a look.");

        assertThat(FaultsCsv.ofFiles(List.of(
                        new FaultsCsv.OfFile("a.csv", List.of(fault), List.of(warning)),
                        new FaultsCsv.OfFile("sound.csv", List.of(), List.of()),
                        new FaultsCsv.OfFile("=b.csv", List.of(fault), List.of()))))
                .isEqualToNormalizingNewlines("""
                        file,weight,row or line,column or path,value,problem,remedy
                        a.csv,error,,,,It is empty.,Export it again.
                        a.csv,warning,,,,It is old.,Have a look.
                        '=b.csv,error,,,,It is empty.,Export it again.
                        """);
    }
}
