package org.decile.core.exam;

import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Whose cases they are, and of which year.
public record CaseOwner(TaxpayerIdentificationNumber tin, PerformanceYear year) {}
