package org.decile.core.measure;

import java.util.Optional;

/// The eCQM form of a measure.
///
/// @param id with its version, such as `CMS122v12`; changes every year
/// @param uuid the identifier that QRDA III files carry, once CMS has published it
public record ElectronicMeasure(String id, Optional<String> uuid) {}
