package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.file.FileLimits;
import org.jspecify.annotations.Nullable;

/// What the portal takes, as its environment says it.
@Singleton
class UploadLimits {

    /// The folder for files that are not confirmed yet.
    static final String STAGING = "DECILE_STAGING";

    private static final String REQUEST = "DECILE_MAX_REQUEST_BYTES";
    private static final String BYTES = "DECILE_UPLOAD_BYTES";
    private static final String ROWS = "DECILE_UPLOAD_ROWS";
    private static final String RESULT_ROWS = "DECILE_UPLOAD_RESULT_ROWS";
    private static final String FILES = "DECILE_UPLOAD_FILES";
    private static final String AT_ONCE = "DECILE_UPLOADS_AT_ONCE";
    private static final long USUAL_REQUEST = 250L * 1024 * 1024;
    private static final int USUAL_AT_ONCE = 2;
    private static final int USUAL_RESULT_ROWS = 200_000;

    private final Function<String, @Nullable String> environment;

    @Inject
    UploadLimits() {
        this(System::getenv);
    }

    UploadLimits(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    /// Where files wait, encrypted; the server's own data folder where nothing else is said.
    Path staging() {
        String serversOwn = System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir", "."));
        return given(STAGING).map(Path::of).orElseGet(() -> Path.of(serversOwn, "decile-staging"));
    }

    /// How large one file may be as it is sent.
    long receivedBytes() {
        return number(REQUEST, USUAL_REQUEST);
    }

    /// How many uploads are checked at a time, and how many are confirmed or taken back.
    int atOnce() {
        return whole(AT_ONCE, USUAL_AT_ONCE);
    }

    /// How large a file may be inside.
    FileLimits inside() {
        FileLimits usual = FileLimits.USUAL;
        long bytes = number(BYTES, usual.bytes());
        return usual.withBytes(bytes)
                .withRows(whole(ROWS, usual.rows()))
                .withResultRows(whole(RESULT_ROWS, USUAL_RESULT_ROWS))
                .withArchive(whole(FILES, usual.files()), Math.max(bytes, usual.archiveBytes()));
    }

    private Optional<String> given(String variable) {
        return Optional.ofNullable(environment.apply(variable))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private long number(String variable, long usual) {
        return given(variable).map(text -> positive(variable, text)).orElse(usual);
    }

    private int whole(String variable, int usual) {
        return Math.clamp(number(variable, usual), 1, Integer.MAX_VALUE);
    }

    private static long positive(String variable, String text) {
        if (!text.matches("[1-9]\\d{0,12}")) {
            throw new IllegalStateException(
                    "%s is \"%s\"; it must be a whole number above 0.".formatted(variable, text));
        }
        return Long.parseLong(text);
    }
}
