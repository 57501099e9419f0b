package org.decile.core.measure;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.decile.core.file.Coded;

/// Measures that belong together in CMS's eligible measure check: who reports one of them and fewer than six in all is
/// asked for the others.
///
/// @param name CMS's code of the clinical topic or specialty set
/// @param measures all members, reached through any of them
public record ClinicalCluster(Kind kind, String name, CollectionType collectionType, SortedSet<MeasureId> measures) {

    public ClinicalCluster {
        measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
    }

    public enum Kind implements Coded {
        CLINICAL_TOPIC("clinicalCluster"),
        SPECIALTY_SET("specialtySet");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The code in CMS's data.
        @Override
        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return Coded.find(values(), code);
        }
    }
}
