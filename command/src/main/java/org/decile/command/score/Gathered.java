package org.decile.command.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.intake.Gaps;
import org.decile.core.intake.Spoiled;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;

/// What files hold, by participant and year: several files of one participant and year are one submission, and, where
/// practices take part as one, so are the practices of tables. No score must rest on a part of what is reported.
final class Gathered {
    private final Optional<Participation> joinedAs;
    private final Map<Owner, Results> results = new LinkedHashMap<>();
    private final Gaps gaps = new Gaps();

    private record Owner(ReportingEntity entity, PerformanceYear year) {}

    /// @param sources the files that hold more of the participant's results, which cannot be used
    private record Participant(Results results, Set<String> sources) {}

    /// @param joinedAs as what the practices of tables take part as one; empty where each takes part by itself
    Gathered(Optional<Participation> joinedAs) {
        this.joinedAs = joinedAs;
    }

    /// @throws InputFault when a measure was reported already
    void add(Results more) throws InputFault {
        Owner owner = new Owner(more.entity(), more.submission().year());
        Results known = results.putIfAbsent(owner, more);
        if (known == null || !gaps(known).isEmpty()) {
            return;
        }
        try {
            results.put(owner, known.with(more));
        } catch (InputFault e) {
            spoil(
                    more.source(),
                    List.of(Spoiled.participant(more.entity(), more.submission().year())));
            throw e;
        }
    }

    /// Not all of what these participants report can be used.
    ///
    /// @param source the file of which something cannot
    void spoil(String source, List<Spoiled> spoiled) {
        gaps.add(source, spoiled);
    }

    /// Those of which nothing is known to be missing, in the order in which they first occur; where practices take part
    /// as one, these come last.
    List<Results> all() {
        return participants()
                .filter(some -> some.sources().isEmpty())
                .map(Participant::results)
                .toList();
    }

    /// Why others are not among them, though something of theirs can be used.
    List<InputFault> refusals() {
        return participants()
                .filter(some -> !some.sources().isEmpty())
                .map(some -> refusal(some.results(), some.sources()))
                .toList();
    }

    /// What to know of each result while it is not known whose results some file holds.
    List<String> doubts() {
        return gaps.ofSomebody().stream()
                .map(source ->
                        "Not all of %s can be used, and it cannot be told whose results are missing. If they are this participant's, the score is incomplete: mend the file, or leave it out, and score again."
                                .formatted(source))
                .toList();
    }

    /// The practices of tables, which can take part as one.
    List<Results> members() {
        return results.values().stream().filter(some -> !some.stated()).toList();
    }

    private Stream<Participant> participants() {
        Stream<Participant> alone = results.values().stream()
                .filter(some -> joinedAs.isEmpty() || some.stated())
                .map(some -> new Participant(some, gaps(some)));
        return joinedAs.map(as -> Stream.concat(alone, together(as))).orElse(alone);
    }

    /// One participant for each year, as the data of a virtual group are aggregated.
    private Stream<Participant> together(Participation participation) {
        Map<PerformanceYear, List<Results>> members = new LinkedHashMap<>();
        for (Results member : members()) {
            members.computeIfAbsent(member.submission().year(), _ -> new ArrayList<>())
                    .add(member);
        }
        return members.entrySet().stream()
                .map(year -> new Participant(
                        joined(year.getKey(), year.getValue(), participation), gaps.ofMembers(year.getKey())));
    }

    private Set<String> gaps(Results some) {
        return gaps.of(some.entity(), some.submission().year());
    }

    private static InputFault refusal(Results results, Set<String> sources) {
        return InputFault.of(
                String.join(" and ", sources),
                "%s, %s: not scored, because not all of its results can be used. Mend the file, and score again."
                        .formatted(
                                results.entity().inWords(), results.submission().year()));
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
