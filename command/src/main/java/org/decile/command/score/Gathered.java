package org.decile.command.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.intake.Spoiled;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;

/// What files hold, by participant and year: several files of one participant and year are one submission.
final class Gathered {
    private final Map<Owner, Results> results = new LinkedHashMap<>();
    private final Set<Spoiled> spoiled = new LinkedHashSet<>();

    private record Owner(ReportingEntity entity, PerformanceYear year) {}

    /// @throws InputFault when a measure was reported already
    void add(Results more) throws InputFault {
        if (isSpoiled(more)) {
            return;
        }
        Owner owner = new Owner(more.entity(), more.submission().year());
        Results known = results.get(owner);
        try {
            results.put(owner, known == null ? more : known.with(more));
        } catch (InputFault e) {
            spoil(Spoiled.participant(more.entity()));
            throw e;
        }
    }

    /// Participants are not scored, because not all of what they report can be read.
    void spoil(Spoiled some) {
        spoiled.add(some);
    }

    private boolean isSpoiled(Results some) {
        return spoiled.stream()
                .anyMatch(one -> one.holds(some.entity(), some.submission().year()));
    }

    /// In the order in which the participants first occur.
    List<Results> all() {
        return results.values().stream().filter(some -> !isSpoiled(some)).toList();
    }

    /// The practices of tables, which can take part as one.
    List<Results> members() {
        return all().stream().filter(some -> !some.stated()).toList();
    }

    /// The same with the practices of tables as one participant for each year, as the data of a virtual group are
    /// aggregated.
    List<Results> together(Participation participation) {
        List<Results> all = new ArrayList<>();
        Map<PerformanceYear, List<Results>> members = new LinkedHashMap<>();
        for (Results some : all()) {
            if (some.stated()) {
                all.add(some);
            } else {
                members.computeIfAbsent(some.submission().year(), year -> new ArrayList<>())
                        .add(some);
            }
        }
        members.forEach((year, practices) -> all.add(joined(year, practices, participation)));
        return all;
    }

    private static Results joined(PerformanceYear year, List<Results> members, Participation participation) {
        ReportingEntity entity =
                new ReportingEntity(participation, Optional.empty(), Optional.empty(), Optional.empty());
        Submission submission =
                Submission.join(year, members.stream().map(Results::submission).toList());
        String sources = members.stream().map(Results::source).distinct().collect(Collectors.joining(" and "));
        Results joined = new Results(sources, entity, true, submission, List.of());
        for (Results member : members) {
            joined = joined.warned(member.warnings());
        }
        return joined;
    }
}
