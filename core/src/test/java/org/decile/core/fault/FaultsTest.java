package org.decile.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is kept of many faults.
class FaultsTest {

    @Test
    void someOfEachKindAreKeptHoweverManyThereAreOfAnother() {
        Faults faults = new Faults(100);
        add(faults, FaultKind.DATE, 300);
        add(faults, FaultKind.CLINICIAN, 80);
        add(faults, FaultKind.FILE, 60);

        assertThat(kept(faults, FaultKind.DATE)).isEqualTo(100);
        assertThat(kept(faults, FaultKind.CLINICIAN)).isEqualTo(50);
        assertThat(kept(faults, FaultKind.FILE)).isEqualTo(60);
        assertThat(faults.count()).isEqualTo(440);
        assertThat(faults.counts()).containsEntry(FaultKind.DATE, 300).containsEntry(FaultKind.CLINICIAN, 80);
    }

    @Test
    void whatAnotherGatheredIsKeptByTheSameRule() {
        Faults others = new Faults(100);
        add(others, FaultKind.CLINICIAN, 90);
        Faults faults = new Faults(100);
        add(faults, FaultKind.DATE, 100);
        faults.addAll(others);

        assertThat(kept(faults, FaultKind.CLINICIAN)).isEqualTo(50);
        assertThat(faults.count()).isEqualTo(190);
        assertThat(faults.rows()).isEqualTo(100);
    }

    private static void add(Faults faults, FaultKind kind, int count) {
        for (int row = 2; row < count + 2; row++) {
            faults.add(new Fault(kind, row, "", Optional.empty(), "problem", "remedy"));
        }
    }

    private static long kept(Faults faults, FaultKind kind) {
        List<Fault> kept = faults.kept();
        return kept.stream().filter(fault -> fault.kind() == kind).count();
    }
}
