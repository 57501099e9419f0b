package org.decile.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.command.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables by which QRDA III files are read that are named on the command line. For 2026 nothing is built in; all
/// identifiers are invented.
class QrdaOptionsTest {
    private static final String GUIDES = "extension,years,source\n2025-12-01,2026,invented\n";
    private static final String IDENTIFIERS = """
            performanceYear,measureId,strataIndex,name,eMeasureUuid,initialPopulationUuid,denominatorUuid,\
            denominatorExclusionUuid,denominatorExceptionUuid,numeratorUuid,numeratorExclusionUuid,reportingStrataUuids
            2026,236,0,,%s,%s,%s,,,%s,,
            """.formatted(uuid('a'), uuid('b'), uuid('c'), uuid('d'));
    private static final String FILE = """
            <ClinicalDocument xmlns="urn:hl7-org:v3">
              <templateId root="2.16.840.1.113883.10.20.27.1.2" extension="2025-12-01"/>
              <informationRecipient>
                <intendedRecipient><id root="2.16.840.1.113883.3.249.7" extension="MIPS_GROUP"/></intendedRecipient>
              </informationRecipient>
              <documentationOf><serviceEvent><performer><assignedEntity><representedOrganization>
                <id root="2.16.840.1.113883.4.2" extension="000000001"/>
              </representedOrganization></assignedEntity></performer></serviceEvent></documentationOf>
              <component><structuredBody><component><section>
                <templateId root="2.16.840.1.113883.10.20.27.2.3"/>
                <entry><act>
                  <templateId root="2.16.840.1.113883.10.20.17.3.8"/>
                  <effectiveTime><low value="20260101"/><high value="20261231"/></effectiveTime>
                </act></entry>
                <entry><organizer>
                  <templateId root="2.16.840.1.113883.10.20.27.3.17"/>
                  <reference>
                    <externalDocument><id root="2.16.840.1.113883.4.738" extension="%s"/></externalDocument>
                  </reference>
                  %s%s%s
                </organizer></entry>
              </section></component></structuredBody></component>
            </ClinicalDocument>
            """.formatted(
                    uuid('a'),
                    population("IPOP", uuid('b'), 100),
                    population("DENOM", uuid('c'), 100),
                    population("NUMER", uuid('d'), 80));

    @TempDir
    Path folder;

    private Path file;
    private Path guides;
    private Path identifiers;

    @BeforeEach
    void write() throws IOException {
        file = write("a.xml", FILE);
        guides = write("guides.csv", GUIDES);
        identifiers = write("ids.csv", IDENTIFIERS);
    }

    @Test
    void whatIsMissingIsNamedWithTheOption() {
        assertThat(Run.of("check", file).out())
                .contains("CMS has published no identifiers for 2026 yet", "takes them with --qrda-identifiers.");
        assertThat(Run.of("check", file, "--qrda-identifiers", identifiers).out())
                .contains("\"2025-12-01\" is not one of CMS's guides", "takes it with --qrda-guides.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "convert"})
    void withBothTablesTheFileIsRead(String command) {
        String to = command.equals("convert") ? "--to=qpp-json" : "--format=json";
        Run run = Run.of(command, file, to, "--qrda-guides", guides, "--qrda-identifiers", identifiers);

        assertThat(run.errors()).doesNotContain("a.xml");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2026");
    }

    @Test
    void oneTableInPlaceOfTheOtherIsTold() {
        assertThat(Run.of("check", file, "--qrda-guides", identifiers).errors())
                .startsWith("decile: --qrda-guides " + identifiers
                        + ": This is not a table of guides. Name it with --qrda-identifiers.\n");
        assertThat(Run.of("check", file, "--qrda-identifiers", guides).errors())
                .startsWith("decile: --qrda-identifiers " + guides
                        + ": This is not a table of identifiers. Name it with --qrda-guides.\n");
    }

    @Test
    void aTableOutOfFormIsWrongUse() throws IOException {
        Run run = Run.of(
                "check", file, "--qrda-guides", write("g.csv", GUIDES.replace("2025-12-01,2026", "12/1/2025,x")));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .contains("row 2, extension: \"12/1/2025\" is not the extension of a guide.", "(and 1 more)");
        assertThat(Run.of("check", file, "--qrda-guides", "gone.csv").errors())
                .startsWith("decile: --qrda-guides gone.csv: There is no such file. Check the path.\n");
    }

    private static String population(String code, String id, int count) {
        return """
                <component><observation>
                  <templateId root="2.16.840.1.113883.10.20.27.3.16"/>
                  <value code="%s"/>
                  <entryRelationship><observation>
                    <templateId root="2.16.840.1.113883.10.20.27.3.3"/><value value="%d"/>
                  </observation></entryRelationship>
                  <reference><externalObservation><id root="%s"/></externalObservation></reference>
                </observation></component>
                """.formatted(code, count, id);
    }

    private static String uuid(char end) {
        return "00000000-0000-0000-0000-00000000000" + end;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
