package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.Population;

/// Writes QRDA Category III files of invented groups, always the same ones, of about 180 KB each: like real ones they
/// consist for the most part of patients counted by sex, race, ethnicity and payer, which nobody scores.
final class QrdaFolder {
    static final int FILES = 300;

    private static final long SEED = 20_241_231;
    private static final int MEASURES = 2;
    private static final int SUPPLEMENTS = 17;
    private static final int FIRST_TIN = 100_000_000;
    private static final String ROOT = "2.16.840.1.113883.10.20.27.";
    private static final List<String> KINDS = List.of("3.6", "3.7", "3.8", "3.18");
    private static final Map<Population, String> CODES = Map.of(
            Population.INITIAL_POPULATION, "IPOP",
            Population.DENOMINATOR, "DENOM",
            Population.DENOMINATOR_EXCLUSION, "DENEX",
            Population.DENOMINATOR_EXCEPTION, "DENEXCEP",
            Population.NUMERATOR, "NUMER");

    /// Populations of a measure: all but an exclusion or an exception, and none excluded from the numerator.
    private static final int MOST_USUAL = 4;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Measure> measures;

    private QrdaFolder() {
        this.measures = MeasureCatalogs.of(Yardstick.YEAR).all().stream()
                .filter(measure -> measure.isCollectedBy(CollectionType.ELECTRONIC_CQM))
                .filter(measure -> measure.strata().size() == 1)
                .filter(measure -> measure.strata().getFirst().populations().size() == MOST_USUAL)
                .toList();
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        QrdaFolder files = new QrdaFolder();
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("group-%04d.xml".formatted(i)), files.file(FIRST_TIN + i));
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private String file(int tin) {
        StringBuilder entries = new StringBuilder();
        List<Measure> left = new ArrayList<>(measures);
        for (int i = 0; i < MEASURES; i++) {
            entries.append(measure(left.remove(random.nextInt(left.size()))));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <realmCode code="US"/>
                  <templateId root="%s1.2" extension="2022-12-01"/>
                  <title>Invented report</title>
                  <informationRecipient>
                    <intendedRecipient><id root="2.16.840.1.113883.3.249.7" extension="MIPS_GROUP"/></intendedRecipient>
                  </informationRecipient>
                  <documentationOf>
                    <serviceEvent classCode="PCPR">
                      <performer typeCode="PRF">
                        <assignedEntity>
                          <representedOrganization>
                            <id root="2.16.840.1.113883.4.2" extension="%d"/>
                          </representedOrganization>
                        </assignedEntity>
                      </performer>
                    </serviceEvent>
                  </documentationOf>
                  <component>
                    <structuredBody>
                      <component>
                        <section>
                          <templateId root="%s2.3" extension="2022-05-01"/>
                          <entry>
                            <act classCode="ACT" moodCode="EVN">
                              <templateId root="2.16.840.1.113883.10.20.17.3.8"/>
                              <effectiveTime><low value="%s0101"/><high value="%s1231"/></effectiveTime>
                            </act>
                          </entry>
                %s        </section>
                      </component>
                    </structuredBody>
                  </component>
                </ClinicalDocument>
                """.formatted(ROOT, tin, ROOT, Yardstick.YEAR, Yardstick.YEAR, entries);
    }

    private String measure(Measure measure) {
        int denominator = random.nextInt(20, 5_000);
        int met = random.nextInt(denominator / 2);
        StringBuilder components = new StringBuilder();
        measure.strata().getFirst().populations().forEach((population, guid) -> {
            int count = switch (population) {
                case NUMERATOR -> met;
                case INITIAL_POPULATION, DENOMINATOR -> denominator;
                default -> denominator / 10;
            };
            components.append(population(CODES.getOrDefault(population, ""), guid, count));
        });
        return """
                          <entry>
                            <organizer classCode="CLUSTER" moodCode="EVN">
                              <templateId root="%s3.17" extension="2022-05-01"/>
                              <reference typeCode="REFR">
                                <externalDocument classCode="DOC" moodCode="EVN">
                                  <id root="2.16.840.1.113883.4.738" extension="%s"/>
                                </externalDocument>
                              </reference>
                %s            </organizer>
                          </entry>
                """.formatted(
                        ROOT, measure.electronic().flatMap(some -> some.uuid()).orElseThrow(), components);
    }

    private String population(String code, String guid, int count) {
        StringBuilder supplements = new StringBuilder();
        for (int i = 0; i < SUPPLEMENTS; i++) {
            supplements.append(supplement(KINDS.get(i % KINDS.size()), random.nextInt(count + 1)));
        }
        return """
                              <component>
                                <!-- a population and how many are in it -->
                                <observation classCode="OBS" moodCode="EVN">
                                  <templateId root="%s3.5" extension="2016-09-01"/>
                                  <templateId root="%s3.16" extension="2019-05-01"/>
                                  <code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4" displayName="Assertion"/>
                                  <statusCode code="completed"/>
                                  <value xsi:type="CD" code="%s" codeSystem="2.16.840.1.113883.5.4"/>
                %s%s                  <reference typeCode="REFR">
                                    <externalObservation classCode="OBS" moodCode="EVN">
                                      <id root="%s"/>
                                    </externalObservation>
                                  </reference>
                                </observation>
                              </component>
                """.formatted(ROOT, ROOT, code, count(count, "SUBJ"), supplements, guid);
    }

    private static String supplement(String kind, int count) {
        return """
                                  <!-- patients counted by something else -->
                                  <entryRelationship typeCode="COMP">
                                    <observation classCode="OBS" moodCode="EVN">
                                      <templateId root="%s%s" extension="2016-09-01"/>
                                      <id root="95944fea-241b-11e5-1027-09173f13e4c5"/>
                                      <code code="76689-9" codeSystem="2.16.840.1.113883.6.1" codeSystemName="LOINC"/>
                                      <statusCode code="completed"/>
                                      <value xsi:type="CD" code="M" codeSystem="2.16.840.1.113883.5.1"/>
                %s                    </observation>
                                  </entryRelationship>
                """.formatted(ROOT, kind, count(count, "SUBJ"));
    }

    private static String count(int count, String type) {
        return """
                                      <entryRelationship typeCode="%s" inversionInd="true">
                                        <observation classCode="OBS" moodCode="EVN">
                                          <templateId root="%s3.3"/>
                                          <code code="MSRAGG" codeSystem="2.16.840.1.113883.5.4"/>
                                          <value xsi:type="INT" value="%d"/>
                                          <methodCode code="COUNT" codeSystem="2.16.840.1.113883.5.84"/>
                                        </observation>
                                      </entryRelationship>
                """.formatted(type, ROOT, count);
    }
}
