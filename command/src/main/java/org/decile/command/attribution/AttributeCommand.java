package org.decile.command.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.decile.command.table.ExitStatus;
import org.decile.command.table.TableInput;
import org.decile.core.attribution.AttributionCsv;
import org.decile.core.attribution.AttributionInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile attribute`: to which practice each beneficiary belongs, and with admissions the crude readmission rate of
/// each practice.
@Command(
        mixinStandardHelpOptions = true,
        name = "attribute",
        description = {
            "Attributes beneficiaries to practices (TINs) in two steps; ties are listed, not broken.",
            "With admissions it adds each practice's crude readmission rate, which is not risk-adjusted."
        })
public final class AttributeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SERVICES.csv",
            description = "Columns beneficiary,tin,npi,specialtyClass,primaryCareServices.")
    private Path services = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ADMISSIONS.csv",
            description = "Columns beneficiary,age,hospitalKind,admitted,discharged,planned.")
    private Optional<Path> admissions = Optional.empty();

    @Override
    public Integer call() {
        AttributionInput input = new AttributionInput();
        boolean sound = new TableInput(spec.commandLine(), services).isSound(input::readServices);
        if (admissions.isPresent()) {
            sound &= new TableInput(spec.commandLine(), admissions.get()).isSound(input::readAdmissions);
        }
        if (!sound) {
            return ExitStatus.INVALID_INPUT;
        }
        try {
            AttributionCsv.write(input.result(), spec.commandLine().getOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.DONE;
    }
}
