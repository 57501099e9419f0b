package org.decile.ui.qrda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.MeasureIdentifiers;
import org.decile.core.qrda.QrdaGuides;
import org.decile.core.qrda.QrdaIdentifierFile;
import org.decile.core.qrda.QrdaIdentifiers;
import org.decile.core.qrda.QrdaTableFile;
import org.decile.core.qrda.QrdaTableReading;
import org.decile.core.upkeep.TableKind;
import org.decile.ui.upkeep.TableUpkeep;

/// Looks at a table that somebody wants to put into force for a year, and compares it with what is in force.
@Singleton
class QrdaCandidate {

    private final TableUpkeep upkeep;
    private final QrdaTablesInForce inForce;

    @Inject
    QrdaCandidate(TableUpkeep upkeep, QrdaTablesInForce inForce) {
        this.upkeep = upkeep;
        this.inForce = inForce;
    }

    QrdaCheck check(PerformanceYear year, String name, byte[] content) {
        return switch (QrdaTableFile.read(content, MeasureCatalogs::of)) {
            case QrdaTableReading.Faulty faulty -> new QrdaCheck.Faulty(name, faulty.faults());
            case QrdaTableReading.OfGuides read -> {
                List<PerformanceYear> years = read.guides().all().stream()
                        .flatMap(guide -> guide.years().stream())
                        .toList();
                yield isOf(year, years) ? guides(year, name, content, read.guides()) : otherYears(year, name, years);
            }
            case QrdaTableReading.OfIdentifiers read -> {
                Collection<PerformanceYear> years = read.identifiers().years();
                yield isOf(year, years)
                        ? identifiers(year, name, content, read.identifiers())
                        : otherYears(year, name, years);
            }
        };
    }

    private QrdaCheck guides(PerformanceYear year, String name, byte[] content, QrdaGuides guides) {
        return new QrdaCheck.Sound(
                name,
                content,
                TableKind.QRDA_GUIDES,
                guides.all().size(),
                QrdaChange.ofGuides(
                        inForce.all().guides().of(year),
                        QrdaGuides.builtIn().with(guides).of(year)),
                List.of(),
                upkeep.basis(TableKind.QRDA_GUIDES, year));
    }

    private QrdaCheck identifiers(PerformanceYear year, String name, byte[] content, QrdaIdentifiers identifiers) {
        MeasureCatalog catalog = MeasureCatalogs.of(year);
        SortedMap<MeasureId, MeasureIdentifiers> then = identifiers.of(catalog);
        return new QrdaCheck.Sound(
                name,
                content,
                TableKind.QRDA_IDENTIFIERS,
                then.size(),
                QrdaChange.ofMeasures(inForce.all().identifiers().of(catalog), then),
                QrdaIdentifierFile.electronic(catalog).stream()
                        .map(Measure::id)
                        .filter(id -> !then.containsKey(id))
                        .toList(),
                upkeep.basis(TableKind.QRDA_IDENTIFIERS, year));
    }

    private static boolean isOf(PerformanceYear year, Collection<PerformanceYear> years) {
        return years.stream().allMatch(year::equals);
    }

    private static QrdaCheck otherYears(PerformanceYear year, String name, Collection<PerformanceYear> years) {
        String others = new TreeSet<>(years)
                .stream()
                        .filter(other -> !other.equals(year))
                        .map(PerformanceYear::toString)
                        .collect(Collectors.joining(", "));
        Faults faults = new Faults();
        faults.add(Fault.ofFile(
                "The file has rows of %s, and this page is for %s.".formatted(others, year),
                "Send each year's rows on that year's page."));
        return new QrdaCheck.Faulty(name, FaultList.of(faults));
    }
}
