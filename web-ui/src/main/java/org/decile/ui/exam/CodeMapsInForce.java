package org.decile.ui.exam;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.CodeMapReading;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTables;

/// What codes mean in a year: what is built in and, where an uploaded map says otherwise, that map.
@Singleton
public class CodeMapsInForce {

    private final YearTables tables;
    private final Map<UUID, CodeMapReading> read = new ConcurrentHashMap<>();

    @Inject
    public CodeMapsInForce(YearTables tables) {
        this.tables = tables;
    }

    /// A stored map that has faults by the measures of a later release counts as not there; the page of the code maps
    /// says so.
    public CodeMap of(PerformanceYear year) {
        return switch (reading(year).orElse(null)) {
            case CodeMapReading.Usable uploaded -> CodeMap.merged(List.of(CodeMap.official(), uploaded.map()));
            case null, default -> CodeMap.official();
        };
    }

    /// What is wrong by now with the stored map that was put into force, if there is one; nothing when it counts.
    FaultList faults(PerformanceYear year) {
        return switch (reading(year).orElse(null)) {
            case CodeMapReading.Faulty uploaded -> uploaded.faults();
            case null, default -> FaultList.of(new Faults());
        };
    }

    private Optional<CodeMapReading> reading(PerformanceYear year) {
        return tables.inForce(TableKind.CODE_MAP, year)
                .map(upload -> read.computeIfAbsent(upload.id(), id -> CodeMapBytes.read(tables.content(id))));
    }
}
