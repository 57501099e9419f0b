package org.decile.command.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.command.intake.GivenPath;
import org.decile.core.intake.Spoiled;
import org.decile.core.mips.PerformanceYear;

/// Results of the year before, to find those of the participant that is scored.
final class PriorResults {
    private final Path file;
    private final List<Results> results;

    private PriorResults(Path file, List<Results> results) {
        this.file = file;
        this.results = results;
    }

    /// @throws InputFault when anything in the file cannot be read: no score must rest on half of it
    static PriorResults read(Path file, Input input, WhoOptions who) throws InputFault {
        Collector collector = new Collector(new Gathered(who.joined()));
        input.read(List.of(file), collector);
        if (!collector.faults.isEmpty()) {
            throw collector.faults.getFirst();
        }
        return new PriorResults(file, collector.gathered.all());
    }

    /// Those of a participant; where the file has only one, that one.
    Optional<Results> of(Results later) throws InputFault {
        Optional<Results> same = results.stream()
                .filter(some -> some.entity().equals(later.entity()))
                .findFirst();
        Optional<Results> found = same.isPresent() || results.size() != 1 ? same : Optional.of(results.getFirst());
        Optional<PerformanceYear> needed = later.submission().year().previous();
        if (found.isPresent()
                && !needed.equals(found.map(some -> some.submission().year()))) {
            throw InputFault.of(
                    "--prior " + GivenPath.name(file),
                    "The results are of %s, the year before %s is %s. Choose the file of that year."
                            .formatted(
                                    found.get().submission().year(),
                                    later.submission().year(),
                                    needed.map(PerformanceYear::toString).orElse("before MIPS")));
        }
        return found;
    }

    private static final class Collector implements Input.Taker {
        private final Gathered gathered;
        private final List<InputFault> faults = new ArrayList<>();

        Collector(Gathered gathered) {
            this.gathered = gathered;
        }

        @Override
        public void results(Results results) {
            try {
                gathered.add(results);
            } catch (InputFault e) {
                faults.add(e);
            }
        }

        @Override
        public void clinician(Results results) {
            results(results);
        }

        /// What is scored is the later year.
        @Override
        public void remark(String line) {}

        @Override
        public void fault(InputFault fault) {
            faults.add(fault);
        }

        /// Nothing is used of a file with a fault.
        @Override
        public void spoil(String source, List<Spoiled> spoiled) {}

        @Override
        public void line(long line, Input.Attempt attempt) {
            try {
                gathered.add(attempt.read());
            } catch (InputFault e) {
                faults.add(e);
            }
        }
    }
}
