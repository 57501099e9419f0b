package org.decile.core.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.decile.core.mips.PerformanceYear;

/// A built-in table of official data, such as `2024/measures.csv`. Its origin is told in `data/SOURCE.md`.
///
/// @param path below the folder `data`
public record OfficialFile(String path) {
    private static final String FOLDER = "/org/decile/core/data/";

    /// Which edition of CMS's data is built in.
    public static String edition() {
        return new String(new OfficialFile("version.txt").bytes(), StandardCharsets.UTF_8).strip();
    }

    public static OfficialFile of(PerformanceYear year, String name) {
        return new OfficialFile(year + "/" + name);
    }

    public boolean exists() {
        return OfficialFile.class.getResource(FOLDER + path) != null;
    }

    /// @throws OfficialDataException when there is no such file
    public byte[] bytes() {
        try (InputStream stream = OfficialFile.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new OfficialDataException(path + ": there is no such official file");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new OfficialDataException(path + ": cannot be read", e);
        }
    }

    /// The rows below the header.
    ///
    /// @throws OfficialDataException when there is no such file
    public List<OfficialRow> rows() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            return records.stream().map(cells -> new OfficialRow(path, cells)).toList();
        } catch (IOException e) {
            throw new OfficialDataException(path + ": cannot be read", e);
        }
    }
}
