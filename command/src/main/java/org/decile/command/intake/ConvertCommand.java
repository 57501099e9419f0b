package org.decile.command.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.decile.command.table.ExitStatus;
import org.decile.core.fault.Fault;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppJson;
import org.decile.core.submission.QppSubmission;
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

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        CommandLine line = spec.commandLine();
        if (!form.equals(QPP_JSON)) {
            throw new ParameterException(line, "--to is qpp-json, but is \"%s\".".formatted(form));
        }
        IntakeSettings settings = options.settings(line, MeasureCatalogs::of).withOthers(OtherPrograms.KEPT);
        List<IntakeFile> read = GivenFiles.read(line, GivenFiles.open(line, files), settings);
        read.forEach(file -> tell(file, line));
        Conversion conversion = Conversion.of(read, options.asTraditionalMips());
        conversion.incomplete().forEach(sentence -> line.getErr().println("decile: " + sentence));
        conversion.unread().forEach(sentence -> line.getErr().println("decile: " + sentence));
        faulty |= !conversion.unread().isEmpty();
        conversion.warnings().forEach(sentence -> line.getErr().println("decile: " + sentence));
        List<QppJson.Written> written = conversion.submissions().stream()
                .map(submission -> write(submission, line))
                .toList();
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

    private QppJson.Written write(QppSubmission submission, CommandLine line) {
        QppJson.Written written = QppJson.write(
                submission, MeasureCatalogs.of(submission.submission().year()));
        for (QppJson.LeftOut leftOut : written.leftOut()) {
            line.getErr().println("decile: " + leftOut.sentences());
            faulty |= leftOut.missed();
        }
        return written;
    }
}
