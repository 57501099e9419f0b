package org.decile.command.score;

import java.nio.file.Path;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.practice.PriorYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that tell of the year before.
final class PriorOptions {

    @Option(
            names = "--prior",
            paramLabel = "FILE",
            description = "Submissions or results of the year before; they are scored by that year's rules.")
    @Nullable
    Path file;

    @Option(
            names = "--prior-achievement",
            paramLabel = "PCT",
            converter = Words.OfPercent.class,
            description = "Achievement percent of the year before, without bonuses.")
    @Nullable
    Percent achievement;

    @Option(
            names = "--prior-score",
            paramLabel = "PCT",
            converter = Words.OfPercent.class,
            description = "Quality score of the year before.")
    @Nullable
    Percent score;

    @Option(
            names = "--different-identifier",
            description = "Took part under another identifier the year before, so that improvement is not scored.")
    boolean differentIdentifier;

    /// What the options do not allow, in a sentence.
    Optional<String> objection() {
        if (file != null && (achievement != null || score != null)) {
            return Optional.of(
                    "--prior gives the figures of the year before; leave out --prior-achievement and --prior-score.");
        }
        return score != null && achievement == null
                ? Optional.of("--prior-score needs --prior-achievement, against which improvement is measured.")
                : Optional.empty();
    }

    /// The year before as the options state it.
    Optional<PriorYear> stated() {
        return Optional.ofNullable(achievement)
                .map(percent -> new PriorYear(percent, Optional.ofNullable(score), !differentIdentifier, false));
    }
}
