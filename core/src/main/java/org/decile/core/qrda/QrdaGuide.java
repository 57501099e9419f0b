package org.decile.core.qrda;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;

/// One of CMS's guides for QRDA III files.
///
/// @param extension of the document's template, by which a file names the guide, such as `2022-12-01`
/// @param years for which it is known to be
/// @param source where that is said; may be empty
public record QrdaGuide(String extension, NavigableSet<PerformanceYear> years, String source) {

    public QrdaGuide {
        years = Collections.unmodifiableNavigableSet(new TreeSet<>(years));
    }

    /// For the years of both.
    QrdaGuide and(QrdaGuide same) {
        NavigableSet<PerformanceYear> both = new TreeSet<>(years);
        both.addAll(same.years);
        return new QrdaGuide(extension, both, source);
    }
}
