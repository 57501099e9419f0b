package org.decile.persistence.practice;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;

/// The other categories' scores and their columns: `cost=71.5,ia=100`.
final class OtherCategoriesMapper {
    private OtherCategoriesMapper() {}

    static void put(YearSettingsRow row, OtherCategories others) {
        row.categoryPercents = others.percents().entrySet().stream()
                .map(entry ->
                        entry.getKey().code() + "=" + entry.getValue().value().toPlainString())
                .sorted()
                .collect(Collectors.joining(","));
        row.complexPatientBonus = others.complexPatientBonus().toString();
    }

    static OtherCategories toCategories(YearSettingsRow row) {
        Map<PerformanceCategory, Percent> percents = new EnumMap<>(PerformanceCategory.class);
        for (String entry : row.categoryPercents.isEmpty() ? new String[0] : row.categoryPercents.split(",", -1)) {
            String[] parts = entry.split("=", 2);
            percents.put(PerformanceCategory.find(parts[0]).orElseThrow(), Percent.of(parts[1]));
        }
        return new OtherCategories(percents, Points.of(row.complexPatientBonus));
    }
}
