package org.decile.core.measure;

/// A group of patients counted for an electronic measure, as QRDA Category III names them.
public enum Population {
    INITIAL_POPULATION("initialPopulationUuid"),
    DENOMINATOR("denominatorUuid"),
    DENOMINATOR_EXCLUSION("denominatorExclusionUuid"),
    DENOMINATOR_EXCEPTION("denominatorExceptionUuid"),
    NUMERATOR("numeratorUuid"),
    NUMERATOR_EXCLUSION("numeratorExclusionUuid");

    private final String column;

    Population(String column) {
        this.column = column;
    }

    /// The column of the official tables that holds its identifier.
    public String column() {
        return column;
    }
}
