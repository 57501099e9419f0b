package org.decile.command.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.core.file.GivenName;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A table in a file that the command line names. Messages never hold a person's identifier, nor the file's folder.
public final class TableInput {
    private final CommandLine command;
    private final Path file;
    private final TableFaults faults = new TableFaults();

    public TableInput(CommandLine command, Path file) {
        this.command = command;
        this.file = file;
    }

    /// Reads the file.
    ///
    /// @return whether it is sound; if not, standard error says what is wrong
    /// @throws ParameterException when there is no such file or it cannot be read
    public boolean isSound(Reading reading) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ParameterException(
                    command, "There is no file %s that can be read. Check its name and folder.".formatted(name()));
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            reading.read(stream, faults);
        } catch (IOException e) {
            throw new ParameterException(command, "The file %s cannot be read to its end.".formatted(name()), e);
        }
        print();
        return faults.isEmpty();
    }

    private void print() {
        PrintWriter err = command.getErr();
        for (TableFault fault : faults.kept()) {
            String separator = fault.place().isEmpty() ? ": " : ", ";
            err.println(name() + separator + fault.text());
        }
        int further = faults.count() - faults.kept().size();
        if (further > 0) {
            err.printf("%s: there are %,d further faults like these.%n", name(), further);
        }
        err.flush();
    }

    private String name() {
        Path last = file.getFileName();
        return GivenName.of(last == null ? file.toString() : last.toString());
    }

    /// Takes in the rows of a stream.
    @FunctionalInterface
    public interface Reading {
        void read(InputStream stream, TableFaults faults) throws IOException;
    }
}
