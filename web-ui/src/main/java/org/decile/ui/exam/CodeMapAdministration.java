package org.decile.ui.exam;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.CodeMapFile;
import org.decile.core.exam.CodeMapReading;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.file.GivenName;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTables;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.upkeep.TableUpkeep;

/// Puts code maps into force, for portal administrators. Rates that were worked out before stay as they are; files that
/// are checked from then on are read with the new map.
@Singleton
public class CodeMapAdministration {

    private final Access access;
    private final YearTables tables;
    private final TableUpkeep upkeep;
    private final CodeMapsInForce inForce;

    @Inject
    CodeMapAdministration(Access access, YearTables tables, TableUpkeep upkeep, CodeMapsInForce inForce) {
        this.access = access;
        this.tables = tables;
        this.upkeep = upkeep;
        this.inForce = inForce;
    }

    /// What is known of a year's codes; empty for a year without measures.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    Optional<CodeMapsPage> page(PerformanceYear year) {
        access.toAdminister();
        if (!MeasureCatalogs.years().contains(year)) {
            return Optional.empty();
        }
        return Optional.of(new CodeMapsPage(
                year,
                List.copyOf(MeasureCatalogs.years().descendingSet()),
                extent(CodeMap.official(), year),
                extent(inForce.of(year), year),
                tables.inForce(TableKind.CODE_MAP, year),
                inForce.faults(year),
                tables.history(TableKind.CODE_MAP, year)));
    }

    /// Looks at a file without keeping anything.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    CodeMapCheck check(PerformanceYear year, String fileName, byte[] content) {
        access.toAdminister();
        String name = GivenName.of(fileName);
        return switch (CodeMapBytes.read(content)) {
            case CodeMapReading.Faulty faulty -> new CodeMapCheck.Faulty(name, faulty.rows(), faulty.faults());
            case CodeMapReading.Usable usable ->
                otherYears(year, usable.map())
                        .<CodeMapCheck>map(fault -> new CodeMapCheck.Faulty(name, usable.rows(), only(fault)))
                        .orElseGet(() -> sound(year, name, content, usable));
        };
    }

    /// Puts a map into force that was looked at; an earlier uploaded one no longer counts.
    ///
    /// @return whether it was done; not when another map came into force or was withdrawn since
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    boolean enact(PerformanceYear year, CodeMapCheck.Sound looked) {
        return upkeep.enact(
                TableKind.CODE_MAP,
                year,
                looked.basis(),
                looked.name(),
                looked.content(),
                looked.map().size());
    }

    /// Withdraws a map, so that the one before it counts again.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    /// @throws IllegalArgumentException when there is no such map
    @Transactional
    void withdraw(UUID id) {
        upkeep.withdraw(id);
    }

    /// All that is known of a year's codes, in the layout in which it can be edited and sent back.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    String csv(PerformanceYear year) {
        access.toAdminister();
        return CodeMapFile.write(CodeMap.of(inForce.of(year).entries().stream()
                .filter(entry -> entry.year().equals(year))
                .toList()));
    }

    private CodeMapCheck sound(PerformanceYear year, String name, byte[] content, CodeMapReading.Usable usable) {
        CodeMap then = CodeMap.merged(List.of(CodeMap.official(), usable.map()));
        return new CodeMapCheck.Sound(
                name,
                content,
                usable.rows(),
                usable.map(),
                usable.warnings(),
                CodeMapEffect.of(year, inForce.of(year), then),
                upkeep.basis(TableKind.CODE_MAP, year));
    }

    private static Optional<Fault> otherYears(PerformanceYear year, CodeMap map) {
        List<String> others = map.entries().stream()
                .map(entry -> entry.year())
                .filter(other -> !other.equals(year))
                .map(PerformanceYear::toString)
                .distinct()
                .sorted()
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.ofFile(
                        "The file holds codes of %s, and this page is for %s."
                                .formatted(String.join(", ", others), year),
                        "Send each year's codes on that year's page."));
    }

    private static FaultList only(Fault fault) {
        Faults faults = new Faults();
        faults.add(fault);
        return FaultList.of(faults);
    }

    private static CodeMapsPage.Extent extent(CodeMap map, PerformanceYear year) {
        int codes = (int) map.entries().stream()
                .filter(entry -> entry.year().equals(year))
                .count();
        return new CodeMapsPage.Extent(codes, map.measures(year).size());
    }
}
