package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.decile.core.exam.CodeEntry;
import org.decile.core.exam.CodeMap;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How long a million exams take through the portal, from the click that chooses the file to the score, and how much
/// heap. `./decile bench portal` runs it; it is no part of the tests.
@EnabledIfSystemProperty(named = "portalBench", matches = "true")
class MillionExamsJourney extends PortalJourney {
    private static final int ROWS = 1_000_000;
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final int CODES = 40;
    private static final int CLINICIANS = 50;
    private static final int PATIENTS = 300_000;
    private static final long SEED = 20_241_231;
    private static final String TIN = "000000002";
    private static final int PATIENCE_MILLISECONDS = 600_000;
    private static final String HEADER = "Exam_Date_Time,Physician_Group_TIN,Physician_NPI,Patient_ID,Patient_Age,"
            + "Patient_Gender,Patient_Medicare_Beneficiary,Patient_Medicare_Advantage,Measure_Number,CPT_Code,"
            + "Denominator_Diagnosis_Code,Numerator_Response_value,Measure_Extension_Num,Extension_Response_Value,"
            + "Exam_Unique_ID\n";

    @Test
    void aMillionExamsFromClickToScore() throws Exception {
        Path file = RunningPortal.target().resolve("exams-of-lakeview.csv");
        write(file);
        login(Person.FELIX);
        page().waitForURL(address -> address.contains("/practices/"));
        setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        String address = page().url().replaceFirst("/[0-9]{4}/.*", "/2024/upload");
        for (int round = 1; round <= 3; round++) {
            UploadPage upload = UploadPage.open(page(), address).startOver();
            long click = System.nanoTime();
            page().setInputFiles("input[type=file]", file);
            upload.says("all can be used. Nothing is stored before you confirm.");
            long checked = System.nanoTime();
            upload.confirm().confirmed();
            long confirmed = System.nanoTime();
            page().getByText("See the score").first().click();
            assertThat(page().getByLabel("The score in short")).isVisible();
            long shown = System.nanoTime();
            System.out.printf(
                    "round %d: %,d exams, %.1f MB: checked after %.1f s, confirmed %.1f s later, score %.1f s later:"
                            + " %.1f s; peak heap %d MB%n",
                    round,
                    ROWS,
                    Files.size(file) / 1e6,
                    seconds(click, checked),
                    seconds(checked, confirmed),
                    seconds(confirmed, shown),
                    seconds(click, shown),
                    peakHeap() >> 20);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    /// The peaks of the portal's heap pools since it started, added up: no less than the peak of the whole heap.
    @SuppressWarnings("BanJNDI") // the address is that of a process of this test, on this machine
    private static long peakHeap() throws Exception {
        ProcessHandle server = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("jboss-modules.jar"))
                .findFirst()
                .orElseThrow();
        VirtualMachine machine = VirtualMachine.attach(Long.toString(server.pid()));
        try (JMXConnector connector =
                JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection beans = connector.getMBeanServerConnection();
            long peak = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getPlatformMXBeans(beans, MemoryPoolMXBean.class)) {
                peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
            }
            return peak;
        } finally {
            machine.detach();
        }
    }

    private static boolean isCollectedByRegistries(MeasureId measure) {
        return MeasureCatalogs.of(YEAR)
                .find(measure)
                .filter(known -> known.isCollectedBy(CollectionType.MIPS_CQM))
                .isPresent();
    }

    /// Exams of invented patients with the first official codes of registries' measures; two of a hundred
    /// without a code.
    private static void write(Path file) throws IOException {
        List<CodeEntry> codes = new ArrayList<>();
        for (CodeEntry entry : CodeMap.official().entries()) {
            if (entry.year().equals(YEAR)
                    && entry.stratum().isEmpty()
                    && isCollectedByRegistries(entry.measureId())
                    && codes.size() < CODES) {
                codes.add(entry);
            }
        }
        SplittableRandom random = new SplittableRandom(SEED);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(HEADER);
            for (int row = 0; row < ROWS; row++) {
                CodeEntry code = codes.get(random.nextInt(codes.size()));
                csv.write("2024-%02d-%02d 08:30,%s,%s,P%06d,%d,F,%s,N,%s,,,%s,,,E%09d\n"
                        .formatted(
                                random.nextInt(1, 13),
                                random.nextInt(1, 29),
                                TIN,
                                UploadFiles.npi(random.nextInt(CLINICIANS)),
                                random.nextInt(PATIENTS),
                                random.nextInt(18, 95),
                                random.nextBoolean() ? "Y" : "N",
                                code.measureId(),
                                random.nextInt(100) < 2 ? "" : code.code(),
                                row));
            }
        }
    }
}
