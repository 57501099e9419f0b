package org.decile.command.run;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./decile run`: starts Decile on this machine, tells where it is, and ends it on Ctrl-C.
@Command(name = "run", description = "Starts Decile on this machine; Ctrl-C ends it.")
public final class RunCommand implements Callable<Integer> {

    @Option(names = "--home", required = true, hidden = true)
    private Path home = Path.of("");

    @Option(names = "--data", required = true, hidden = true)
    private Path data = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        Progress progress = new Progress(System.out);
        try {
            StackSettings settings = StackSettings.of(
                    home.toAbsolutePath().normalize(), data.toAbsolutePath().normalize(), System.getenv());
            DecileStack stack = DecileStack.start(settings, progress);
            progress.say(Welcome.text(settings));
            String part = stack.anyEnded().join();
            System.err.println("decile: " + part + " has ended, so Decile ends too. Logs: "
                    + settings.data().resolve("logs"));
            return 1;
        } catch (StartFailure e) {
            System.err.println("decile: " + e.getMessage());
            return 1;
        }
    }
}
