package org.decile.core.intake;

import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Whose results are taken.
public sealed interface IntakeScope {

    /// Those of any participant and year, as a registry has them.
    record Anyone() implements IntakeScope {}

    /// Those of one practice and year; anything else in a file is a fault.
    record OfPractice(TaxpayerIdentificationNumber tin, PerformanceYear year) implements IntakeScope {}
}
