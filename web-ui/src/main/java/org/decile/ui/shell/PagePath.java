package org.decile.ui.shell;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// The practice, year and page that an address such as `practices/…/2024/score` names, where it names them.
record PagePath(Optional<PracticeId> practice, Optional<PerformanceYear> year, Optional<String> page) {

    private static final PagePath NOWHERE = new PagePath(Optional.empty(), Optional.empty(), Optional.empty());
    private static final int PARTS = 4;

    static PagePath of(String address) {
        List<String> parts = List.of(address.split("/"));
        if (parts.size() != PARTS || !parts.getFirst().equals("practices")) {
            return NOWHERE;
        }
        try {
            return new PagePath(
                    Optional.of(PracticeId.of(parts.get(1))),
                    Optional.of(PerformanceYear.of(parts.get(2))),
                    Optional.of(parts.get(3)));
        } catch (IllegalArgumentException notAnAddress) {
            return NOWHERE;
        }
    }
}
