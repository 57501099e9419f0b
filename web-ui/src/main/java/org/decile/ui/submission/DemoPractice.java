package org.decile.ui.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.practice.YearSettings;

/// An invented practice of the demo; its taxpayer identification number belongs to nobody.
///
/// @param group the Keycloak group of its people, which also begins the names of its files
/// @param settings what it says about itself; a year that is missing has nothing confirmed
record DemoPractice(
        String name, TaxpayerIdentificationNumber tin, String group, Map<PerformanceYear, YearSettings> settings) {

    static final List<PerformanceYear> YEARS =
            List.of(new PerformanceYear(2023), new PerformanceYear(2024), new PerformanceYear(2025));

    /// Every case worth seeing in larger practices, with the final score of two years; of 2025 it has still to confirm
    /// something.
    static final DemoPractice NORTHSIDE = new DemoPractice(
            "Northside Imaging Associates",
            new TaxpayerIdentificationNumber("000000001"),
            "northside-imaging",
            Map.of(
                    YEARS.get(0),
                            northside(
                                    OtherCategories.NONE,
                                    Optional.of(prior("50.4", "50.4")),
                                    EnumSet.allOf(Setting.class)),
                    YEARS.get(1), northside(others("64.3"), Optional.empty(), EnumSet.allOf(Setting.class)),
                    YEARS.get(2),
                            northside(
                                    others("71.5"),
                                    Optional.empty(),
                                    EnumSet.of(Setting.CLINICIANS, Setting.PARTICIPATION))));

    /// Every case worth seeing in small practices; of 2025 it has confirmed nothing, which costs it its bonus.
    static final DemoPractice LAKEVIEW = new DemoPractice(
            "Lakeview Family Medicine",
            new TaxpayerIdentificationNumber("000000002"),
            "lakeview-family-medicine",
            Map.of(
                    YEARS.get(0), lakeview(Optional.of(prior("55.1", "65.1"))),
                    YEARS.get(1), lakeview(Optional.empty())));

    DemoPractice {
        settings = Map.copyOf(settings);
    }

    /// Its results of a year, among this package's resources.
    String file(PerformanceYear year) {
        return "%s-%s.csv".formatted(group, year);
    }

    private static YearSettings northside(OtherCategories others, Optional<PriorYear> prior, Set<Setting> confirmed) {
        return settings(24, SpecialStatus.NON_PATIENT_FACING, others, prior, confirmed);
    }

    private static YearSettings lakeview(Optional<PriorYear> prior) {
        return settings(6, SpecialStatus.SMALL_PRACTICE, OtherCategories.NONE, prior, EnumSet.allOf(Setting.class));
    }

    private static YearSettings settings(
            int clinicians,
            SpecialStatus status,
            OtherCategories others,
            Optional<PriorYear> prior,
            Set<Setting> confirmed) {
        return new YearSettings(
                Optional.of(clinicians),
                Set.of(status),
                Participation.GROUP,
                Optional.empty(),
                Set.of(),
                false,
                others,
                prior,
                confirmed);
    }

    /// Its cost score, and all of improvement activities; it does not report Promoting Interoperability.
    private static OtherCategories others(String cost) {
        return new OtherCategories(
                Map.of(
                        PerformanceCategory.COST,
                        Percent.of(cost),
                        PerformanceCategory.IMPROVEMENT_ACTIVITIES,
                        Percent.HUNDRED),
                Points.ZERO);
    }

    private static PriorYear prior(String achievement, String category) {
        return new PriorYear(Percent.of(achievement), Optional.of(Percent.of(category)), true, false);
    }
}
