package org.decile.command.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.NoPolicyException;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.VirtualGroup;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScore;
import org.decile.core.score.QualityScoring;
import org.decile.core.submission.ReportingEntity;

/// Scores by the rules of the year of each submission.
final class Scoring {
    private final Policies policies;
    private final Tables tables;
    private final RuleSetId rules;
    private final Map<QualityPolicy, QualityScoring> scorings = new HashMap<>();

    Scoring(Policies policies, Tables tables, RuleSetId rules) {
        this.policies = policies;
        this.tables = tables;
        this.rules = rules;
    }

    /// @throws InputFault when there are no such rules for the year
    QualityScore score(Results results, YearSettings settings) throws InputFault {
        Optional<String> objection = tables.objection(results.submission().year());
        if (objection.isPresent()) {
            throw InputFault.of(results.source(), objection.get());
        }
        try {
            QualityPolicy policy = policies.find(results.submission().year(), rules);
            return scoring(policy).score(results.submission(), settings);
        } catch (NoPolicyException e) {
            throw InputFault.of(
                    results.source(),
                    "There %s. Choose another year or --rules."
                            .formatted(String.valueOf(e.getMessage()).substring("there ".length())));
        }
    }

    /// What keeps the participant from being a virtual group, in sentences. Without a list of members, those of a table
    /// are its practices, of which it is not known how many clinicians they have.
    ///
    /// @param members all practices of tables, of any year
    List<String> breaches(Results results, List<Results> members, Optional<VirtualGroup> listed) {
        ReportingEntity entity = results.entity();
        boolean joined = entity.participation() == Participation.VIRTUAL_GROUP
                && (listed.isPresent() || entity.entityId().isEmpty());
        PerformanceYear year = results.submission().year();
        List<VirtualGroup.Member> practices = members.stream()
                .filter(member -> member.submission().year().equals(year))
                .flatMap(member -> member.entity().tin().stream())
                .map(tin -> new VirtualGroup.Member(tin, 1))
                .toList();
        return policies.lookUp(year, rules)
                .filter(_ -> joined)
                .map(policy -> listed.orElse(new VirtualGroup(practices)).breaches(year, policy.virtualGroup()))
                .orElse(List.of());
    }

    /// The year before, by its own rules; in the reading asked for, where that year has it.
    Optional<PriorYear> prior(Results results, YearSettings settings, boolean sameIdentifier) throws InputFault {
        PerformanceYear year = results.submission().year();
        QualityPolicy policy = policies.lookUp(year, rules)
                .or(() -> policies.lookUp(year, RuleSetId.CMS))
                .orElseThrow(() -> InputFault.of(results.source(), "There are no rules for %s.".formatted(year)));
        return scoring(policy).score(results.submission(), settings).asPriorYear(sameIdentifier);
    }

    private QualityScoring scoring(QualityPolicy policy) {
        return scorings.computeIfAbsent(
                policy, some -> new QualityScoring(some, tables.measures(some.year()), tables.benchmarks(some.year())));
    }
}
