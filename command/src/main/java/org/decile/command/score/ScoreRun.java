package org.decile.command.score;

import java.util.List;
import java.util.Optional;
import org.decile.core.intake.Spoiled;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScore;
import org.jspecify.annotations.Nullable;

/// One run over all files: submissions on lines are scored at once, those of whole files when all are read.
final class ScoreRun implements Input.Taker {
    private final WhoOptions who;
    private final PriorOptions priorOptions;
    private final Optional<PriorResults> priorResults;
    private final @Nullable PerformanceYear year;
    private final Scoring scoring;
    private final Output output;
    private final Gathered gathered;
    private boolean hasLines;

    ScoreRun(
            WhoOptions who,
            PriorOptions priorOptions,
            Optional<PriorResults> priorResults,
            @Nullable PerformanceYear year,
            Scoring scoring,
            Output output) {
        this.who = who;
        this.priorOptions = priorOptions;
        this.priorResults = priorResults;
        this.year = year;
        this.scoring = scoring;
        this.output = output;
        this.gathered = new Gathered(who.joined());
    }

    @Override
    public void results(Results results) {
        try {
            check(results);
            gathered.add(results);
        } catch (InputFault e) {
            PerformanceYear ofResults = results.submission().year();
            fault(e);
            spoil(results.source(), List.of(Spoiled.participant(results.entity(), ofResults)));
        }
    }

    /// Where practices take part as one, the practices' own results stand for their clinicians.
    @Override
    public void clinician(Results results) {
        if (who.joined().isEmpty()) {
            results(results);
        }
    }

    @Override
    public void remark(String line) {
        output.remark(line);
    }

    @Override
    public void fault(InputFault fault) {
        output.fault(fault);
    }

    @Override
    public void spoil(String source, List<Spoiled> spoiled) {
        gathered.spoil(source, spoiled);
    }

    @Override
    public void line(long line, Input.Attempt attempt) {
        hasLines = true;
        try {
            Results results = attempt.read();
            check(results);
            output.ofLine(line, results, score(results));
        } catch (InputFault e) {
            output.ofLine(line, e);
        }
    }

    /// Scores what was gathered from whole files.
    void finish() {
        gathered.refusals().forEach(output::fault);
        List<Results> all = gathered.all();
        List<Results> members = gathered.members();
        for (Results results : all) {
            try {
                Results checked = results.warned(gathered.doubts())
                        .warned(scoring.breaches(results, members, who.virtualGroup()));
                QualityScore score = score(checked);
                if (all.size() == 1 && !hasLines && !output.isFaulty()) {
                    output.only(checked, score);
                } else {
                    output.oneOfMany(checked, score);
                }
            } catch (InputFault e) {
                output.fault(e);
            }
        }
    }

    private void check(Results results) throws InputFault {
        PerformanceYear stated = results.submission().year();
        if (year != null && !year.equals(stated)) {
            throw InputFault.of(
                    results.source(),
                    "performanceYear: The results are of %s, --year says %s. Leave the option out, or choose the file of that year."
                            .formatted(stated, year));
        }
        who.of(results);
    }

    private QualityScore score(Results results) throws InputFault {
        Participation participation = who.of(results);
        return scoring.score(results, who.settings(participation, prior(results, participation)));
    }

    private Optional<PriorYear> prior(Results results, Participation participation) throws InputFault {
        if (priorResults.isEmpty()) {
            return priorOptions.stated();
        }
        Optional<Results> before = priorResults.get().of(results);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        boolean same =
                !priorOptions.differentIdentifier && before.get().entity().equals(results.entity());
        YearSettings settings = who.settings(participation, Optional.empty());
        return scoring.prior(before.get(), settings, same);
    }
}
