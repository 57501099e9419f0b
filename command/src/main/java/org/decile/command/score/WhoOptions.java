package org.decile.command.score;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.VirtualGroup;
import org.decile.core.practice.YearSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say who is scored. What they do not name does not hold.
final class WhoOptions {

    @Option(
            names = "--participation",
            paramLabel = "WORD",
            converter = Words.OfParticipation.class,
            description =
                    "individual, group, virtualGroup or apmEntity. A submission in JSON says it itself; of a table,"
                            + " virtualGroup and apmEntity take all practices together.")
    @Nullable
    Participation participation;

    @Option(names = "--clinicians", paramLabel = "N", description = "Number of eligible clinicians.")
    @Nullable
    Integer clinicians;

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "WORD",
            converter = Words.OfStatus.class,
            description = "smallPractice, nonPatientFacing, hospitalBased, ascBased, facilityBased, rural, hpsa.")
    List<SpecialStatus> statuses = List.of();

    @Option(
            names = "--specialty-set",
            paramLabel = "NAME",
            description = "The specialty measure set that is reported, such as diagnosticRadiology.")
    @Nullable
    String specialtySet;

    @Option(
            names = "--registered-cahps-undersampled",
            description = "Registered for the CAHPS for MIPS survey, but with too few patients for it.")
    boolean cahpsUndersampled;

    @Option(
            names = "--reweight",
            split = ",",
            paramLabel = "CATEGORY",
            converter = Words.OfCategory.class,
            description = "Categories whose weight goes to others: quality, cost, ia, pi.")
    List<PerformanceCategory> reweighted = List.of();

    @Option(
            names = "--category-scores",
            split = ",",
            paramLabel = "CATEGORY=PCT",
            converter = {Words.OfCategory.class, Words.OfPercent.class},
            description = "Scores of the other categories, for the final score: cost=50,ia=100,pi=90.")
    Map<PerformanceCategory, Percent> categoryScores = new LinkedHashMap<>();

    @Option(
            names = "--complex-patient-bonus",
            paramLabel = "POINTS",
            converter = Words.OfPoints.class,
            description = "The complex patient bonus, for the final score.")
    Points complexPatientBonus = Points.ZERO;

    @Option(
            names = "--members",
            paramLabel = "FILE",
            description = "The members of a virtual group, to check who may join: a table with tin,clinicians.")
    @Nullable
    Path members;

    private Optional<VirtualGroup> virtualGroup = Optional.empty();

    /// Reads the file of members, if one is named; before anything is scored.
    ///
    /// @throws InputFault when it cannot be used
    void readMembers() throws InputFault {
        virtualGroup = members == null ? Optional.empty() : Optional.of(Members.read(members));
    }

    /// The members that were read.
    Optional<VirtualGroup> virtualGroup() {
        return virtualGroup;
    }

    /// What the options do not allow, in a sentence.
    Optional<String> objection() {
        if (clinicians != null && clinicians < 1) {
            return Optional.of("--clinicians must be 1 or more, but is %d.".formatted(clinicians));
        }
        return categoryScores.containsKey(PerformanceCategory.QUALITY)
                ? Optional.of("--category-scores cannot hold quality, which is computed; it takes cost, ia and pi.")
                : Optional.empty();
    }

    /// As what the practices of a table take part as one; empty where each takes part by itself.
    Optional<Participation> joined() {
        return Optional.ofNullable(participation)
                .filter(some -> some == Participation.VIRTUAL_GROUP || some == Participation.APM_ENTITY);
    }

    /// As what results are scored.
    ///
    /// @throws InputFault when the input says otherwise than the option
    Participation of(Results results) throws InputFault {
        Participation stated = results.entity().participation();
        if (participation == null || participation == stated) {
            return stated;
        }
        if (results.stated()) {
            throw InputFault.of(
                    results.source(),
                    "The results are those of participation as %s, --participation says %s. Leave the option out, or choose the file that it is for."
                            .formatted(stated.code(), participation.code()));
        }
        return participation;
    }

    YearSettings settings(Participation takingPart, Optional<PriorYear> prior) {
        return new YearSettings(
                Optional.ofNullable(clinicians).or(() -> virtualGroup.map(VirtualGroup::clinicians)),
                Set.copyOf(statuses),
                takingPart,
                Optional.ofNullable(specialtySet),
                Set.copyOf(reweighted),
                cahpsUndersampled,
                new OtherCategories(categoryScores, complexPatientBonus),
                prior,
                EnumSet.allOf(Setting.class));
    }
}
