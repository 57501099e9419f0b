package org.decile.command.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A Chromium that is on this machine, steered by Playwright; nothing is downloaded.
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int PATIENCE_MILLISECONDS = 180_000;

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(ARGUMENTS)
                    .setTimeout(PATIENCE_MILLISECONDS));

    Browser browser() {
        return browser;
    }

    private static Path program() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin");
        return Stream.concat(
                        Stream.ofNullable(System.getenv("DECILE_CHROMIUM")).map(Path::of),
                        NAMES.stream()
                                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium; install it, or name its program in DECILE_CHROMIUM."));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
