package org.decile.ui.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.YearSettings;

/// Practices for the length of a test.
final class MemoryPractices implements Practices {

    private final List<Practice> practices = new ArrayList<>();
    private final Map<String, YearSettings> settings = new HashMap<>();

    @Override
    public void lock(PracticeId id) {
        // a test has one thread
    }

    @Override
    public void lockAll() {
        // a test has one thread
    }

    @Override
    public Optional<Practice> find(PracticeId id) {
        return practices.stream().filter(practice -> practice.id().equals(id)).findFirst();
    }

    @Override
    public List<Practice> all() {
        return List.copyOf(practices);
    }

    @Override
    public List<Practice> ofGroups(Collection<String> groups) {
        return practices.stream()
                .filter(practice -> groups.contains(practice.group()))
                .toList();
    }

    @Override
    public void add(Practice practice) {
        practices.add(practice);
    }

    @Override
    public YearSettings settings(PracticeId id, PerformanceYear year) {
        return settings.getOrDefault(id + " " + year, YearSettings.NOTHING_CONFIRMED);
    }

    @Override
    public void saveSettings(PracticeId id, PerformanceYear year, YearSettings confirmed, String savedBy) {
        settings.put(id + " " + year, confirmed);
    }
}
