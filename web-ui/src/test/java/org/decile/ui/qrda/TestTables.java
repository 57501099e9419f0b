package org.decile.ui.qrda;

import java.nio.charset.StandardCharsets;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaGuideFile;
import org.decile.core.qrda.QrdaIdentifierFile;
import org.decile.core.upkeep.YearTables;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.Access;
import org.decile.ui.upkeep.TableUpkeep;

/// Tables of 2026, for which CMS has published nothing; all identifiers are invented.
public final class TestTables {

    public static final PerformanceYear YEAR = new PerformanceYear(2026);

    /// The guide that a file of the year names.
    public static final byte[] GUIDES = guides("2025-12-01,2026,Invented");

    /// Of measure 236: it ends in a, its populations in b to d.
    public static final byte[] IDENTIFIERS =
            identifiers("2026,236,0,," + uuid("a") + "," + uuid("b") + "," + uuid("c") + ",,," + uuid("d") + ",,");

    private TestTables() {}

    public static byte[] guides(String... rows) {
        return file(String.join(",", QrdaGuideFile.columns()), rows);
    }

    public static byte[] identifiers(String... rows) {
        return file(String.join(",", QrdaIdentifierFile.columns()), rows);
    }

    /// An invented identifier.
    ///
    /// @param end its last letter
    public static String uuid(String end) {
        return "00000000-0000-0000-0000-00000000000" + end;
    }

    public static QrdaAdministration administration(CurrentUser person, Access access, YearTables tables) {
        TableUpkeep upkeep = new TableUpkeep(person, access, tables);
        QrdaTablesInForce inForce = new QrdaTablesInForce(tables);
        return new QrdaAdministration(access, tables, upkeep, inForce, new QrdaCandidate(upkeep, inForce));
    }

    /// Looks at a sound table of the year, and puts it into force.
    public static void enact(QrdaAdministration administration, byte[] table) {
        if (!administration.enact(YEAR, (QrdaCheck.Sound) administration.check(YEAR, "table.csv", table))) {
            throw new AssertionError("somebody else was faster");
        }
    }

    private static byte[] file(String header, String... rows) {
        return (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
