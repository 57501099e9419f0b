package org.decile.core.submission;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes submissions in the JSON form of CMS's submissions service, which [QppSubmissions] reads: the quality
/// measures, in a measurement set for each submission method and program.
public final class QppJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final MeasureCatalog catalog;
    private final String whose;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private QppJson(MeasureCatalog catalog, ReportingEntity entity) {
        this.catalog = catalog;
        this.whose = whose(entity);
    }

    /// A submission in JSON.
    ///
    /// @param leftOut what it cannot hold
    public record Written(ObjectNode json, List<LeftOut> leftOut) {
        public Written {
            leftOut = List.copyOf(leftOut);
        }

        /// Without the submission, which holds a whole taxpayer identification number.
        @Override
        public String toString() {
            return "Written[%d left out]".formatted(leftOut.size());
        }

        /// On several lines, to be read by people too.
        public String pretty() {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        }

        /// On one line.
        public String line() {
            return MAPPER.writeValueAsString(json);
        }
    }

    /// What the form has no place for, or what is to be checked there: a measure, or something that a measurement set
    /// says of all its measures.
    ///
    /// @param missed whether it ought to be submitted; other measures CMS makes itself, or they have no rate
    public record LeftOut(String sentences, boolean missed) {}

    /// @param catalog the measures of the submission's year
    public static Written write(QppSubmission submission, MeasureCatalog catalog) {
        QppJson writer = new QppJson(catalog, submission.entity());
        return new Written(writer.json(submission), writer.leftOut);
    }

    private ObjectNode json(QppSubmission submission) {
        ObjectNode json = MAPPER.createObjectNode();
        owner(submission.entity(), json);
        PerformanceYear year = submission.submission().year();
        json.put("performanceYear", year.value());
        ArrayNode sets = json.putArray("measurementSets");
        new QppSets(submission, whose, leftOut::add).sets().forEach(set -> {
            ArrayNode measurements = MAPPER.createArrayNode();
            set.measures().forEach(measure -> measurement(measure, measurements));
            if (!measurements.isEmpty()) {
                head(set.method(), set.terms(), sets.addObject()).set("measurements", measurements);
            }
        });
        return json;
    }

    private static ObjectNode head(CollectionType method, QppTerms terms, ObjectNode set) {
        set.put("category", PerformanceCategory.QUALITY.code())
                .put("submissionMethod", method.code())
                .put("programName", terms.program().code());
        terms.cehrtId().ifPresent(id -> set.put("cehrtId", id));
        terms.start().ifPresent(day -> set.put("performanceStart", day.toString()));
        terms.end().ifPresent(day -> set.put("performanceEnd", day.toString()));
        return set;
    }

    private static void owner(ReportingEntity entity, ObjectNode json) {
        json.put("entityType", EntityType.of(entity).code());
        entity.tin().ifPresent(tin -> json.put("taxpayerIdentificationNumber", tin.digits()));
        entity.npi().ifPresent(npi -> json.put("nationalProviderIdentifier", npi.digits()));
        entity.entityId().ifPresent(id -> json.put("entityId", id));
    }

    private static String whose(ReportingEntity entity) {
        return entity.npi()
                .map(npi -> "NPI " + npi.digits())
                .or(() -> entity.tin().map(tin -> "practice " + tin.masked()))
                .or(entity::entityId)
                .orElse("the practice");
    }

    private void measurement(ReportedMeasure reported, ArrayNode measurements) {
        Measure measure = catalog.find(reported.measureId())
                .orElseThrow(() -> new IllegalArgumentException(
                        "measure %s is not of %s".formatted(reported.measureId(), catalog.year())));
        ObjectNode value = MAPPER.createObjectNode().put("isEndToEndReported", reported.endToEnd());
        switch (measure.metricType()) {
            case SINGLE_RATE, REGISTRY_SINGLE_RATE -> QppJsonValues.single(measure, reported, value);
            case MULTI_RATE -> QppJsonValues.strata(reported, value);
            case REGISTRY_MULTI_RATE -> QppJsonValues.registryStrata(reported, value);
            case NON_PROPORTION -> QppJsonValues.nonProportion(reported, value);
            case CAHPS, COST_SCORE -> {
                leaveOut(measure, "CMS makes it from data of its own; it is not submitted.", false);
                return;
            }
        }
        if (QppJsonValues.isWhole(measure, value)) {
            measurements.addObject().put("measureId", measure.id().value()).set("value", value);
        } else if (QppJsonValues.isWithoutCases(reported)) {
            leaveOut(measure, "No case counts towards its rate, so there is nothing to submit.", false);
        } else {
            leaveOut(measure, "A submission needs its overall performance rate, which the file does not say.", true);
        }
    }

    private void leaveOut(Measure measure, String reason, boolean missed) {
        leftOut.add(new LeftOut("Measure %s of %s is left out. %s".formatted(measure.id(), whose, reason), missed));
    }
}
