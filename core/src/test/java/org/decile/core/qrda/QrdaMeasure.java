package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.measure.Stratum;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ScoredStrata;
import org.decile.core.submission.StratumResult;

/// A measure in a file, with the identifiers that CMS published.
public final class QrdaMeasure {
    private final Measure measure;
    private final XmlNode organizer = XmlNode.of("organizer");
    private int groups;

    private QrdaMeasure(Measure measure, String guid) {
        this.measure = measure;
        organizer.with(
                QrdaFile.template(Template.MEASURE),
                XmlNode.of("reference")
                        .with(XmlNode.of("externalDocument").with(QrdaFile.id(Identifier.MEASURE, guid))));
    }

    public static QrdaMeasure of(PerformanceYear year, String id) {
        Measure measure = MeasureCatalogs.of(year).find(MeasureId.of(id)).orElseThrow();
        return new QrdaMeasure(
                measure, measure.electronic().orElseThrow().uuid().orElseThrow());
    }

    public static QrdaMeasure of(int year, String id) {
        return of(new PerformanceYear(year), id);
    }

    /// The populations that give a measure its results; all cases of a summed measure are put into its first group.
    static QrdaMeasure of(PerformanceYear year, ReportedMeasure reported) {
        QrdaMeasure written = of(year, reported.measureId().value());
        boolean multi = !ScoredStrata.names(written.measure).isEmpty();
        for (int i = 0; i < written.measure.strata().size(); i++) {
            Stratum stratum = written.measure.strata().get(i);
            boolean here = multi || i == 0;
            Counts counts = reported.results().stream()
                    .filter(result ->
                            here && result.stratum().map(stratum.name()::equals).orElse(true))
                    .map(StratumResult::counts)
                    .findFirst()
                    .orElse(Counts.NONE);
            if (!stratum.populations().isEmpty()) {
                written.group(
                        counts.eligiblePopulation(),
                        counts.performanceMet(),
                        counts.eligiblePopulationExclusion(),
                        counts.eligiblePopulationException());
            }
        }
        return written;
    }

    /// The next of the measure's groups of populations; everybody is in the initial population.
    public QrdaMeasure group(long denominator, long numerator, long exclusion, long exception) {
        Map<Population, Long> counts = new EnumMap<>(Population.class);
        counts.put(Population.INITIAL_POPULATION, denominator);
        counts.put(Population.DENOMINATOR, denominator);
        counts.put(Population.DENOMINATOR_EXCLUSION, exclusion);
        counts.put(Population.DENOMINATOR_EXCEPTION, exception);
        counts.put(Population.NUMERATOR, numerator);
        counts.put(Population.NUMERATOR_EXCLUSION, 0L);
        Stratum stratum = measure.strata().get(groups++);
        counts.forEach((population, count) -> {
            String guid = stratum.populations().get(population);
            if (guid != null) {
                population(PopulationCode.of(population), guid, count.toString());
            } else if (count != 0) {
                throw new IllegalArgumentException("%s has no %s".formatted(measure.id(), population));
            }
        });
        return this;
    }

    public QrdaMeasure population(String code, String guid, String count) {
        organizer.with(XmlNode.of("component")
                .with(XmlNode.of("observation")
                        .with(
                                QrdaFile.template(Template.POPULATION),
                                XmlNode.of("value", "code", code),
                                count(count),
                                supplemental("27.3.6", "11"),
                                supplemental("27.3.18", "12"),
                                external(guid))));
        return this;
    }

    /// @param value empty for the null flavor
    public QrdaMeasure rate(int group, String value) {
        return rate(measure.strata().get(group).populations().getOrDefault(Population.NUMERATOR, ""), value);
    }

    public QrdaMeasure rate(String numerator, String value) {
        organizer.with(XmlNode.of("component")
                .with(XmlNode.of("observation")
                        .with(
                                QrdaFile.template(Template.RATE),
                                XmlNode.of("value", "value", value, "nullFlavor", value.isEmpty() ? "NA" : ""),
                                external(numerator))));
        return this;
    }

    XmlNode node() {
        return organizer;
    }

    static XmlNode count(String value) {
        return XmlNode.of("entryRelationship")
                .with(XmlNode.of("observation")
                        .with(QrdaFile.template(Template.COUNT), XmlNode.of("value", "value", value)));
    }

    /// Cases of one sex, race, ethnicity or payer: they have a count of the same template, one level below.
    private static XmlNode supplemental(String template, String value) {
        return XmlNode.of("entryRelationship")
                .with(XmlNode.of("observation")
                        .with(
                                XmlNode.of("templateId", "root", "2.16.840.1.113883.10.20." + template),
                                XmlNode.of("value", "code", "X"),
                                count(value)));
    }

    private static XmlNode external(String guid) {
        return XmlNode.of("reference").with(XmlNode.of("externalObservation").with(XmlNode.of("id", "root", guid)));
    }

    /// The identifier of one of the measure's populations.
    static String guid(int year, String id, int group, Population population) {
        return Optional.ofNullable(MeasureCatalogs.of(new PerformanceYear(year))
                        .find(MeasureId.of(id))
                        .orElseThrow()
                        .strata()
                        .get(group)
                        .populations()
                        .get(population))
                .orElseThrow();
    }

    /// The electronic measures of a year that files can report.
    static List<Measure> all(PerformanceYear year) {
        return new ArrayList<>(MeasureCatalogs.of(year).all().stream()
                .filter(measure ->
                        measure.electronic().flatMap(some -> some.uuid()).isPresent())
                .toList());
    }
}
