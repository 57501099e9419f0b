package org.decile.core.benchmark;

import java.io.IOException;
import java.io.InputStream;
import org.decile.core.measure.MeasureCatalog;

/// Reads a benchmark file of either form: CMS's JSON ([CmsBenchmarkJson]) or our table ([BenchmarkCsv]).
public final class BenchmarkFile {

    private BenchmarkFile() {}

    /// Tells the form by the first character: CMS's JSON begins with a bracket.
    ///
    /// @param name becomes the table's source
    /// @param catalog the measures of the year that the benchmarks are for
    /// @throws IOException when the stream breaks off
    public static BenchmarkReading read(String name, InputStream stream, MeasureCatalog catalog) throws IOException {
        byte[] bytes = BenchmarkLimits.read(stream);
        return isJson(bytes) ? CmsBenchmarkJson.read(name, bytes, catalog) : BenchmarkCsv.read(name, bytes, catalog);
    }

    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '[' || b == '{') {
                return true;
            }
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return false;
    }
}
