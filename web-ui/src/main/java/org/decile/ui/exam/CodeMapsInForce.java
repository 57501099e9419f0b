package org.decile.ui.exam;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.CodeMapReading;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTables;

/// What codes mean in a year: what is built in and, where an uploaded map says otherwise, that map.
@Singleton
public class CodeMapsInForce {

    private final YearTables tables;
    private final Map<UUID, CodeMap> read = new ConcurrentHashMap<>();

    @Inject
    public CodeMapsInForce(YearTables tables) {
        this.tables = tables;
    }

    /// @throws IllegalStateException when a stored map cannot be read any more as it could when it was uploaded
    public CodeMap of(PerformanceYear year) {
        return tables.inForce(TableKind.CODE_MAP, year)
                .map(upload ->
                        CodeMap.merged(List.of(CodeMap.official(), read.computeIfAbsent(upload.id(), this::uploaded))))
                .orElseGet(CodeMap::official);
    }

    private CodeMap uploaded(UUID id) {
        return switch (CodeMapBytes.read(tables.content(id))) {
            case CodeMapReading.Usable usable -> usable.map();
            case CodeMapReading.Faulty faulty ->
                throw new IllegalStateException("the code map %s has %d faults now"
                        .formatted(id, faulty.faults().count()));
        };
    }
}
