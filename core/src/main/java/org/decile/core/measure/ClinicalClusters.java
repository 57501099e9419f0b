package org.decile.core.measure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;

/// The clinical clusters of one performance year, by the measure they are reached from. In 2017 and 2018 a cluster may
/// hold other measures when it is reached from another one.
public final class ClinicalClusters {
    private static final String FILE = "clinical-clusters.csv";

    private final Map<Key, List<ClinicalCluster>> clusters;

    private ClinicalClusters(Map<Key, List<ClinicalCluster>> clusters) {
        this.clusters = clusters;
    }

    static ClinicalClusters load(PerformanceYear year) {
        return new ClinicalClusters(OfficialFile.of(year, FILE).rows().stream()
                .collect(groupingBy(
                        ClinicalClusters::key,
                        mapping(ClinicalClusters::cluster, collectingAndThen(toList(), List::copyOf)))));
    }

    /// The clusters that a measure collected in one way belongs to; often none.
    public List<ClinicalCluster> of(MeasureId measure, CollectionType type) {
        return clusters.getOrDefault(new Key(measure, type), List.of());
    }

    private static Key key(OfficialRow row) {
        return new Key(row.measureId("measureId"), row.coded("submissionMethod", CollectionType::find));
    }

    private static ClinicalCluster cluster(OfficialRow row) {
        return new ClinicalCluster(
                row.coded("kind", ClinicalCluster.Kind::find),
                row.text("name"),
                row.coded("submissionMethod", CollectionType::find),
                row.list("measureIds").stream().map(MeasureId::of).collect(toCollection(TreeSet::new)));
    }

    private record Key(MeasureId measure, CollectionType type) {}
}
