package org.decile.command.journey;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.mips.PerformanceYear;

/// A QRDA Category III file of 2023, as the record system of an invented practice would export it.
final class QrdaExport {
    private static final PerformanceYear YEAR = new PerformanceYear(2023);
    private final String tin;
    private final Optional<String> npi;
    private final StringBuilder measures = new StringBuilder();

    private QrdaExport(String tin, Optional<String> npi) {
        this.tin = tin;
        this.npi = npi;
    }

    static QrdaExport ofGroup(String tin) {
        return new QrdaExport(tin, Optional.empty());
    }

    static QrdaExport ofClinician(String tin, String npi) {
        return new QrdaExport(tin, Optional.of(npi));
    }

    /// Adds a measure of one rate.
    QrdaExport measure(String id, int eligible, int met) {
        Measure measure = MeasureCatalogs.of(YEAR).find(MeasureId.of(id)).orElseThrow();
        Map<Population, Integer> counts = new LinkedHashMap<>();
        counts.put(Population.INITIAL_POPULATION, eligible);
        counts.put(Population.DENOMINATOR, eligible);
        counts.put(Population.NUMERATOR, met);
        StringBuilder populations = new StringBuilder();
        measure.strata()
                .getFirst()
                .populations()
                .forEach((population, guid) ->
                        populations.append(population(code(population), guid, counts.getOrDefault(population, 0))));
        measures.append("""
                <entry><organizer><templateId root="2.16.840.1.113883.10.20.27.3.17" extension="2016-11-01"/>
                <reference><externalDocument><id root="2.16.840.1.113883.4.738" extension="%s"/></externalDocument></reference>
                %s</organizer></entry>
                """.formatted(measure.electronic().orElseThrow().uuid().orElseThrow(), populations));
        return this;
    }

    byte[] xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ClinicalDocument xmlns="urn:hl7-org:v3">
                <templateId root="2.16.840.1.113883.10.20.27.1.2" extension="2022-12-01"/>
                <informationRecipient><intendedRecipient>
                <id root="2.16.840.1.113883.3.249.7" extension="%s"/>
                </intendedRecipient></informationRecipient>
                <documentationOf><serviceEvent><performer><assignedEntity>%s
                <representedOrganization><id root="2.16.840.1.113883.4.2" extension="%s"/></representedOrganization>
                </assignedEntity></performer></serviceEvent></documentationOf>
                <component><structuredBody><component><section>
                <templateId root="2.16.840.1.113883.10.20.27.2.3" extension="2016-11-01"/>
                <entry><act><templateId root="2.16.840.1.113883.10.20.17.3.8" extension="2016-11-01"/>
                <effectiveTime><low value="20230101"/><high value="20231231"/></effectiveTime></act></entry>
                %s</section></component></structuredBody></component>
                </ClinicalDocument>
                """.formatted(
                        npi.isPresent() ? "MIPS_INDIV" : "MIPS_GROUP",
                        npi.map("<id root=\"2.16.840.1.113883.4.6\" extension=\"%s\"/>"::formatted)
                                .orElse(""),
                        tin,
                        measures)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String code(Population population) {
        return switch (population) {
            case INITIAL_POPULATION -> "IPOP";
            case DENOMINATOR -> "DENOM";
            case DENOMINATOR_EXCLUSION -> "DENEX";
            case DENOMINATOR_EXCEPTION -> "DENEXCEP";
            case NUMERATOR -> "NUMER";
            case NUMERATOR_EXCLUSION -> "NUMEX";
        };
    }

    private static String population(String code, String guid, int count) {
        return """
                <component><observation><templateId root="2.16.840.1.113883.10.20.27.3.16" extension="2016-11-01"/>
                <value code="%s"/>
                <entryRelationship><observation><templateId root="2.16.840.1.113883.10.20.27.3.3" extension="2016-11-01"/>
                <value value="%d"/></observation></entryRelationship>
                <reference><externalObservation><id root="%s"/></externalObservation></reference>
                </observation></component>
                """.formatted(code, count, guid);
    }
}
