package org.decile.command.journey;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.decile.command.run.DecileStack;
import org.decile.command.run.Ports;
import org.decile.command.run.Progress;
import org.decile.command.run.StackSettings;
import org.decile.command.run.StartFailure;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One Decile on free ports with fresh data, and one browser, for all journeys of a test run.
final class RunningPortal implements AutoCloseable {

    private final DecileStack stack;
    private final Chromium chromium;

    private RunningPortal(DecileStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    /// The portal of this test run, started by whoever asks first and ended after the last journey.
    static RunningPortal of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningPortal.class))
                .computeIfAbsent(RunningPortal.class, _ -> start(), RunningPortal.class);
    }

    private static RunningPortal start() {
        Chromium chromium = new Chromium();
        try {
            Path data = freshFolder(target().resolve("journeys"));
            StackSettings settings =
                    new StackSettings(Path.of(System.getProperty("decile.home")), data, Ports.free(), true, Map.of());
            return new RunningPortal(DecileStack.start(settings, new Progress(System.out)), chromium);
        } catch (StartFailure e) {
            chromium.close();
            throw new IllegalStateException(e.getMessage(), e);
        } catch (IOException e) {
            chromium.close();
            throw new UncheckedIOException(e);
        }
    }

    /// An empty folder; what an earlier run left there for inspection goes.
    static Path freshFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }

    static Path target() {
        return Path.of(System.getProperty("decile.target"));
    }

    String url() {
        return stack.settings().portalUrl();
    }

    String issuer() {
        return stack.settings().issuer();
    }

    Browser browser() {
        return chromium.browser();
    }

    @Override
    public void close() {
        chromium.close();
        stack.close();
    }
}
