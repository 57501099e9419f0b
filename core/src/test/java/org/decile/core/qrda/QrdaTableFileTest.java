package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.measure.MeasureCatalogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of guides and of identifiers are told apart by their columns.
class QrdaTableFileTest {
    private static final String IDENTIFIERS = String.join(",", QrdaIdentifierFile.columns()) + "\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aTableOfGuidesIsKnownByItsColumns(String mark) {
        assertThat(read(mark + "years,extension,source\n2026,2025-12-01,x\n"))
                .isInstanceOf(QrdaTableReading.OfGuides.class);
    }

    @Test
    void aTableOfIdentifiersIsKnownByItsColumns() {
        QrdaTableReading read = read(IDENTIFIERS
                + "2026,236,0,,00000000-0000-0000-0000-00000000000a,00000000-0000-0000-0000-00000000000b,"
                + "00000000-0000-0000-0000-00000000000c,,,00000000-0000-0000-0000-00000000000d,,\n");

        assertThat(read).isInstanceOf(QrdaTableReading.OfIdentifiers.class);
    }

    @Test
    void anotherTableIsNamedWithTheColumnsOfBoth() {
        assertThat(faulty("year,measure\n").listed())
                .extracting(Fault::text)
                .containsExactly("The first row holds the column names neither of a table of guides nor of one of"
                        + " identifiers. Begin it with extension,years,source, or with performanceYear,measureId,"
                        + "strataIndex,name,eMeasureUuid,initialPopulationUuid,denominatorUuid,denominatorExclusionUuid,"
                        + "denominatorExceptionUuid,numeratorUuid,numeratorExclusionUuid,reportingStrataUuids.");
    }

    @Test
    void faultsAreGroupedByWhatTheyAreAbout() {
        assertThat(faulty(IDENTIFIERS + "2099,?,?,,x,,,,,,,\n").counts())
                .isEqualTo(
                        Map.of(FaultKind.YEAR, 1, FaultKind.MEASURE, 1, FaultKind.STRATUM, 1, FaultKind.IDENTIFIER, 1));
        assertThat(faulty("extension;years;source\n").counts()).isEqualTo(Map.of(FaultKind.COLUMNS, 1));
        assertThat(faulty("extension,years,source\n\"2025").counts()).isEqualTo(Map.of(FaultKind.FILE, 1));
    }

    @Test
    void bytesThatAreNoTextAreAFault() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[] {(byte) 0xff, 0, 1}, latin("extension,years,source\n\u00e9,,"))) {
            assertThat(QrdaTableFile.read(bytes, MeasureCatalogs::of)).isInstanceOf(QrdaTableReading.Faulty.class);
        }
    }

    @Test
    void aTableHasALimit() {
        byte[] most = " ".repeat(QrdaTableFile.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        byte[] more = new byte[QrdaTableFile.MOST_BYTES + 1];

        assertThat(((QrdaTableReading.Faulty) QrdaTableFile.read(most, MeasureCatalogs::of))
                        .faults()
                        .listed())
                .extracting(Fault::problem)
                .noneMatch(problem -> problem.contains("larger"));
        assertThat(((QrdaTableReading.Faulty) QrdaTableFile.read(more, MeasureCatalogs::of))
                        .faults()
                        .listed())
                .extracting(Fault::text)
                .containsExactly("The table is larger than 5,242,880 bytes. Send one year's identifiers.");
    }

    private static QrdaTableReading read(String text) {
        return QrdaTableFile.read(text.getBytes(StandardCharsets.UTF_8), MeasureCatalogs::of);
    }

    private static FaultList faulty(String text) {
        return ((QrdaTableReading.Faulty) read(text)).faults();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
