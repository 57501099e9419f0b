package org.decile.ui.qrda;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaGuide;
import org.decile.core.upkeep.YearTable;

/// What the page of a year's QRDA III tables shows to those who look after them.
///
/// @param years all there are, the newest first
/// @param guides all that are known for the year
/// @param measures of how many measures the identifiers are known
/// @param electronic how many measures the year's files can report
/// @param edition of CMS's data, from which the identifiers are that are built in
/// @param uploaded the uploaded table of identifiers in force, if there is one
/// @param history all uploaded tables, the latest first, those withdrawn included
record QrdaPage(
        PerformanceYear year,
        List<PerformanceYear> years,
        List<QrdaGuide> guides,
        int measures,
        int electronic,
        String edition,
        Optional<YearTable> uploaded,
        List<YearTable> history) {

    /// Files that name no guide are read without one.
    boolean isRead() {
        return measures > 0;
    }
}
