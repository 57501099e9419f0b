package org.decile.core.qrda;

/// By what QRDA III files are read besides the measures of their years.
///
/// @param guides which document template is for which years
/// @param identifiers those that came after the official tables
public record QrdaTables(QrdaGuides guides, QrdaIdentifiers identifiers) {

    /// What is known by itself: the guides up to now, and the official identifiers.
    public static QrdaTables builtIn() {
        return new QrdaTables(QrdaGuides.builtIn(), QrdaIdentifiers.none());
    }

    public QrdaTables with(QrdaGuides further) {
        return new QrdaTables(guides.with(further), identifiers);
    }

    public QrdaTables with(QrdaIdentifiers further) {
        return new QrdaTables(guides, identifiers.with(further));
    }
}
