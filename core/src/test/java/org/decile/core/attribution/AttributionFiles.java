package org.decile.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;

/// Invented beneficiaries, practices and clinicians, and what comes of their files.
final class AttributionFiles {
    private static final String SERVICES = String.join(",", AttributionCells.SERVICES) + "\n";
    private static final String ADMISSIONS = String.join(",", AttributionCells.ADMISSIONS) + "\n";

    private final AttributionInput input = new AttributionInput();
    private final TableFaults faults = new TableFaults();

    AttributionFiles services(String... rows) {
        try {
            input.readServices(stream(SERVICES, rows), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// One service for each beneficiary by a primary care physician of the practice.
    AttributionFiles patientsOf(String tin, String... beneficiaries) {
        for (String beneficiary : beneficiaries) {
            services("%s,%s,1111111112,primaryCarePhysician,1".formatted(beneficiary, tin));
        }
        return this;
    }

    AttributionFiles admissions(String... rows) {
        try {
            input.readAdmissions(stream(ADMISSIONS, rows), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    AttributionResult result() {
        assertThat(faults.kept()).isEmpty();
        return input.result();
    }

    List<String> faults() {
        return faults.kept().stream().map(TableFault::text).toList();
    }

    List<String> table() throws IOException {
        StringWriter text = new StringWriter();
        AttributionCsv.write(result(), text);
        return text.toString().lines().skip(1).toList();
    }

    private static ByteArrayInputStream stream(String header, String... rows) {
        return new ByteArrayInputStream((header + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
