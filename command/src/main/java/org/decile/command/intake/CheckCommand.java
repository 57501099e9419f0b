package org.decile.command.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.decile.command.table.ExitStatus;
import org.decile.core.file.FileSource;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.measure.MeasureCatalogs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile check`: says what files are and what is wrong with them, and scores nothing.
@Command(
        name = "check",
        description = "Checks files of practices, and says what is wrong and how to mend it.",
        footer = {
            "",
            "FILE is any that ./decile score takes. Exit status: 0 all can be used, 2 wrong use, 3 some cannot be used."
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to check.")
    private List<Path> files = List.of();

    @Mixin
    private IntakeOptions options = new IntakeOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the result; text by default.")
    private String format = "text";

    @Option(
            names = "--mark",
            paramLabel = "OUT",
            description = "Writes the table back as CSV, with what is wrong beside each row. Takes a single FILE.")
    private @Nullable Path mark;

    @Override
    public Integer call() {
        CommandLine line = commandLine();
        if (!format.equals("text") && !format.equals("json")) {
            throw new ParameterException(line, "--format is text or json, but is \"%s\".".formatted(format));
        }
        MarkedFile marked = mark == null ? null : MarkedFile.of(mark, files, line);
        IntakeSettings settings = options.settings(line, MeasureCatalogs::of);
        List<FileSource> sources = GivenFiles.open(line, files);
        List<IntakeFile> read = GivenFiles.read(line, sources, settings);
        if (format.toLowerCase(Locale.ROOT).equals("json")) {
            line.getOut().println(CheckJson.of(read));
        } else {
            CheckText.print(read, line.getOut());
        }
        line.getOut().flush();
        if (marked != null) {
            marked.write(sources.getFirst(), settings);
        }
        return read.stream().allMatch(file -> file.faults().isEmpty()) ? ExitStatus.DONE : ExitStatus.INVALID_INPUT;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return spec.commandLine();
    }
}
