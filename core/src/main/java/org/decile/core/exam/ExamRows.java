package org.decile.core.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;
import org.decile.core.file.CancelledException;
import org.decile.core.file.InOrder;
import org.decile.core.file.Progress;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;

/// Reads a file with a row for each case: the exam-level file of registries, or a plain patient-level file.
///
/// Rows are taken from the source one after the other; several threads check them in portions, and what they find is
/// put together in the order of the file. Whatever the rows hold, reading ends with cases or with faults.
public final class ExamRows {
    private static final int PORTION = 1_000;

    private final CaseContext context;
    private final Faults faults;
    private final Faults warnings;
    private final RateNumbers numbers = new RateNumbers();
    private final Map<Integer, RulesOfYear> years = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<RowCheck> idle = new ConcurrentLinkedQueue<>();

    /// @param faults takes what cannot be used
    /// @param warnings takes what should be looked at
    public ExamRows(CaseContext context, Faults faults, Faults warnings) {
        this.context = context;
        this.faults = faults;
        this.warnings = warnings;
    }

    /// Reads all rows, the first of which names the columns. To be used once.
    ///
    /// @param bytesSoFar how far the source is read; for `progress` only
    /// @throws IOException when the source cannot be read
    /// @throws CancelledException when `progress` says so
    public CaseReading read(CellRows rows, LongSupplier bytesSoFar, Progress progress) throws IOException {
        Optional<CellRow> first = rows.next().map(SpreadsheetText::unguarded);
        Optional<CaseLayout> layout = first.flatMap(CaseLayout::of);
        if (layout.isEmpty()) {
            faults.add(Fault.ofFile(
                    "The first row does not hold the names of the columns.",
                    "Begin the file with %s.".formatted(String.join(",", CaseLayout.PATIENTS.titles()))));
            return CaseReading.nothing();
        }
        CaseHeader header = new CaseHeader(layout.get(), first.get(), faults::add, warnings::add);
        if (!header.isUsable()) {
            return CaseReading.nothing();
        }
        CaseAssembly assembly = new CaseAssembly(context, header, numbers, faults, warnings);
        Portions portions = new Portions(rows, context.limits().rows(), progress);
        try {
            InOrder.run(context.threads(), portions::next, portion -> check(portion, header, first.get()), checked -> {
                assembly.add(checked);
                portions.end(assembly.isFull());
                progress.read(bytesSoFar.getAsLong(), assembly.rows());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        portions.tooMany().filter(_ -> !assembly.isFull()).ifPresent(faults::add);
        return assembly.reading(this::rulesOf);
    }

    private CheckedRows check(List<CellRow> portion, CaseHeader header, CellRow first) {
        RowCheck check =
                Optional.ofNullable(idle.poll()).orElseGet(() -> new RowCheck(header, first, context, this::rulesOf));
        CheckedRows checked = check.check(portion);
        idle.add(check);
        return checked;
    }

    private RulesOfYear rulesOf(int year) {
        return years.computeIfAbsent(
                year,
                value -> new RulesOfYear(
                        context.catalogs().apply(new PerformanceYear(value)), context.codes(), numbers));
    }

    /// The rows of the source in portions, asked for by one thread at a time.
    private static final class Portions {
        private final CellRows rows;
        private final int most;
        private final Progress progress;
        private int count;
        private volatile boolean ended;

        Portions(CellRows rows, int most, Progress progress) {
            this.rows = rows;
            this.most = most;
            this.progress = progress;
        }

        Optional<List<CellRow>> next() {
            if (progress.isCancelled()) {
                throw new CancelledException();
            }
            if (ended) {
                return Optional.empty();
            }
            List<CellRow> portion = new ArrayList<>(PORTION);
            try {
                while (portion.size() < PORTION && count <= most) {
                    Optional<CellRow> row = rows.next();
                    if (row.isEmpty()) {
                        break;
                    }
                    portion.add(row.get());
                    count++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return portion.isEmpty() ? Optional.empty() : Optional.of(portion);
        }

        /// No more rows are wanted.
        void end(boolean now) {
            ended = now;
        }

        Optional<Fault> tooMany() {
            return count <= most
                    ? Optional.empty()
                    : Optional.of(Fault.ofFile(
                            "The file has more than %,d rows.".formatted(most),
                            "Divide it, for example by months, and upload the parts one after the other."));
        }
    }
}
