package org.decile.ui.exam;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.decile.core.exam.CodeMapFile;
import org.decile.core.exam.CodeMapReading;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.table.CsvRows;

/// A code map's file in memory.
final class CodeMapBytes {

    private CodeMapBytes() {}

    static CodeMapReading read(byte[] bytes) {
        Faults broken = new Faults();
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(bytes), broken::add)) {
            CodeMapReading reading = CodeMapFile.read(rows, MeasureCatalogs::of);
            return broken.isEmpty() ? reading : faulty(broken, reading);
        } catch (UnreadableFileException e) {
            broken.add(Fault.ofFile(e.problem(), e.remedy()));
            return new CodeMapReading.Faulty(0, FaultList.of(broken), FaultList.of(new Faults()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeMapReading faulty(Faults broken, CodeMapReading reading) {
        if (reading instanceof CodeMapReading.Faulty faulty) {
            faulty.faults().listed().forEach(broken::add);
        }
        return new CodeMapReading.Faulty(reading.rows(), FaultList.of(broken), reading.warnings());
    }
}
