package org.decile.command.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.decile.command.run.Ports.NamedPort;

/// A running Decile: database, login service and portal. Closing it ends them all.
public final class DecileStack implements AutoCloseable {

    private static final Duration PATIENCE_WITH_LOGIN = Duration.ofMinutes(4);

    private final StackSettings settings;
    private final Progress progress;
    private final Distribution distribution;
    private final DataFolder data;
    private final List<ChildProcess> children = new ArrayList<>();
    private boolean ending;

    private DecileStack(StackSettings settings, Progress progress, DataFolder data) {
        this.settings = settings;
        this.progress = progress;
        this.distribution = new Distribution(settings.home());
        this.data = data;
    }

    /// Starts all parts and returns when a visitor gets the login form.
    ///
    /// @throws StartFailure if any part cannot be started; then none is left running
    public static DecileStack start(StackSettings settings, Progress progress) throws StartFailure {
        DecileStack stack = new DecileStack(settings, progress, DataFolder.open(settings.data()));
        Thread end = new Thread(stack::close, "end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            stack.startAll();
            return stack;
        } catch (StartFailure e) {
            stack.close();
            throw e;
        }
    }

    /// What was started.
    public StackSettings settings() {
        return settings;
    }

    /// Completes with a part's name when that part has ended.
    CompletableFuture<String> anyEnded() {
        List<CompletableFuture<String>> ends;
        synchronized (children) {
            ends = children.stream().map(ChildProcess::ended).toList();
        }
        return CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).thenApply(String::valueOf);
    }

    private void startAll() throws StartFailure {
        Ports.requireFree(ownPorts());
        distribution.prepare(progress);
        Credentials credentials = Credentials.of(settings, new Secrets(data.folder("secrets")));
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(() -> startKeycloak(credentials));
        startDatabase(credentials);
        start(new WildFly(distribution, data, settings, credentials));
        join(keycloak);
        progress.step("Trying the login", this::tryLogin);
    }

    private List<NamedPort> ownPorts() {
        Ports ports = settings.ports();
        List<NamedPort> own = new ArrayList<>();
        own.add(new NamedPort("the portal", ports.portal(), "DECILE_PORT"));
        own.add(new NamedPort("WildFly's management", ports.management(), "DECILE_MANAGEMENT_PORT"));
        if (settings.startsKeycloak()) {
            own.add(new NamedPort("Keycloak", ports.keycloak(), "DECILE_KEYCLOAK_PORT"));
        }
        if (settings.startsDatabase()) {
            own.add(new NamedPort("MariaDB", ports.database(), "DECILE_DB_PORT"));
        }
        return own;
    }

    private void startDatabase(Credentials credentials) throws StartFailure {
        if (!settings.startsDatabase()) {
            progress.say("Using the database " + settings.databaseUrl());
            return;
        }
        MariaDb database = new MariaDb(distribution, data, settings.ports().database(), credentials.databasePassword());
        start(database);
    }

    private void startKeycloak(Credentials credentials) {
        if (!settings.startsKeycloak()) {
            progress.say("Using the login service " + settings.issuer());
            return;
        }
        try {
            start(new Keycloak(distribution, data, settings, credentials));
        } catch (StartFailure e) {
            throw new CompletionException(e);
        }
    }

    private static void join(CompletableFuture<Void> part) throws StartFailure {
        try {
            part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void tryLogin() throws StartFailure {
        try (Http http = new Http()) {
            boolean form = firstPage(http)
                    .filter(page -> page.contains("name=\"username\"") || !settings.startsKeycloak())
                    .isPresent();
            if (!form) {
                throw new StartFailure("The portal answers, but its login does not lead to a login form. Logs: "
                        + data.folder("logs"));
            }
        }
    }

    /// What a visitor gets first; on a machine with much else to do it takes more than one request's time.
    private Optional<String> firstPage(Http http) throws StartFailure {
        Instant end = Instant.now().plus(PATIENCE_WITH_LOGIN);
        Optional<String> page = http.page(settings.portalUrl() + "/");
        while (page.isEmpty() && Instant.now().isBefore(end)) {
            ChildProcess.pause();
            page = http.page(settings.portalUrl() + "/");
        }
        return page;
    }

    /// Starts a part; it is known from its first moment, so that ending in the midst of starting ends it too.
    private void start(Part part) throws StartFailure {
        progress.step("Starting " + part.name(), () -> {
            ChildProcess child = part.start();
            add(child);
            part.await(child);
        });
    }

    private void add(ChildProcess child) throws StartFailure {
        synchronized (children) {
            if (!ending) {
                children.add(child);
                return;
            }
        }
        child.close();
        throw new StartFailure("Decile was ended while it was starting.");
    }

    @Override
    public void close() {
        List<ChildProcess> last;
        synchronized (children) {
            ending = true;
            last = List.copyOf(children.reversed());
            children.clear();
        }
        last.forEach(ChildProcess::close);
        data.close();
    }
}
