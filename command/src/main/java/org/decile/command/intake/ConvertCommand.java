package org.decile.command.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.decile.command.table.ExitStatus;
import org.decile.core.fault.Fault;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.intake.Spoiled;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.QppJson;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile convert`: writes the submissions that files of any kind hold in CMS's JSON form.
@Command(
        name = "convert",
        description = "Writes submissions in the JSON form of CMS's submissions service.",
        footer = {
            "",
            "FILE is any that ./decile score takes. One submission is written as an object, several one on each line."
                    + " What is written holds whole taxpayer identification numbers. Exit status: 0 all written, 2 wrong"
                    + " use, 3 some could not be."
        })
public final class ConvertCommand implements Callable<Integer> {
    private static final String QPP_JSON = "qpp-json";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to convert.")
    private List<Path> files = List.of();

    @Option(names = "--to", paramLabel = "FORM", required = true, description = "The form to write: qpp-json.")
    private String form = QPP_JSON;

    @Mixin
    private IntakeOptions options = new IntakeOptions();

    private boolean faulty;

    /// Whose submission of which year.
    private record Owner(ReportingEntity entity, PerformanceYear year) {}

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        CommandLine line = spec.commandLine();
        if (!form.equals(QPP_JSON)) {
            throw new ParameterException(line, "--to is qpp-json, but is \"%s\".".formatted(form));
        }
        List<IntakeFile> read =
                GivenFiles.read(line, GivenFiles.open(line, files), options.settings(line, MeasureCatalogs::of));
        read.forEach(file -> tell(file, line));
        List<QppJson.Written> written = new ArrayList<>();
        submissions(read).forEach((owner, measures) -> {
            if (!measures.isEmpty()) {
                written.add(write(owner, measures, line));
            }
        });
        written.forEach(one -> line.getOut().println(written.size() == 1 ? one.pretty() : one.line()));
        line.getOut().flush();
        line.getErr().flush();
        return faulty ? ExitStatus.INVALID_INPUT : ExitStatus.DONE;
    }

    private void tell(IntakeFile file, CommandLine line) {
        for (Fault fault : file.faults().listed()) {
            line.getErr().println("decile: %s: %s".formatted(file.name(), fault.text()));
        }
        if (file.faults().further() > 0) {
            line.getErr()
                    .println("decile: %s: %,d further faults are not listed. Mend these first."
                            .formatted(file.name(), file.faults().further()));
        }
        Remarks.of(file, Set.of()).forEach(remark -> line.getErr().println("decile: " + remark));
        faulty |= !file.faults().isEmpty();
    }

    /// What several files hold of one participant and year is one submission; without those of which a part could not
    /// be read.
    private static Map<Owner, List<ReportedMeasure>> submissions(List<IntakeFile> files) {
        List<Spoiled> spoiled =
                files.stream().flatMap(file -> file.spoiled().stream()).toList();
        Map<Owner, List<ReportedMeasure>> measures = new LinkedHashMap<>();
        for (IntakeFile file : files) {
            for (IntakePart part : file.parts()) {
                if (spoiled.stream().noneMatch(some -> some.holds(part.entity(), part.year()))) {
                    measures.computeIfAbsent(new Owner(part.entity(), part.year()), _ -> new ArrayList<>())
                            .addAll(part.measures());
                }
            }
        }
        return measures;
    }

    private QppJson.Written write(Owner owner, List<ReportedMeasure> measures, CommandLine line) {
        QppSubmission submission = new QppSubmission(owner.entity(), new Submission(owner.year(), measures));
        QppJson.Written written = QppJson.write(submission, MeasureCatalogs.of(owner.year()));
        for (QppJson.LeftOut leftOut : written.leftOut()) {
            line.getErr().println("decile: " + leftOut.sentences());
            faulty |= leftOut.missed();
        }
        return written;
    }
}
