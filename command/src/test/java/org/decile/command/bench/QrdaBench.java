package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Measures how many QRDA III files a second are read, beside the JDK's XML parser that only passes over them. The two
/// take turns in one process.
public final class QrdaBench {
    private static final int WARM_UP = 8;
    private static final int COUNTED = 11;

    private QrdaBench() {}

    /// @param arguments the folder for the files, which are made when they are not there
    public static void main(String[] arguments) throws IOException, SQLException {
        System.out.println(Machine.describe());
        lines(Path.of(arguments[0])).forEach(System.out::println);
        System.out.println(Machine.load());
    }

    /// The rows of a table.
    static List<String> lines(Path folder) throws IOException, SQLException {
        if (!Files.exists(folder)) {
            QrdaFolder.write(folder);
        }
        long bytes = 0;
        for (Path file : QrdaFolder.files(folder)) {
            bytes += Files.size(file);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "| QRDA III files of %.0f KB | threads | Decile (files/s) | Decile (MB/s) | JDK walk (files/s) | ratio |"
                        .formatted(bytes / 1e3 / QrdaFolder.FILES));
        lines.add("|---|---|---|---|---|---|");
        for (int threads : List.of(1, 2)) {
            lines.add(line(folder, threads, bytes));
        }
        return lines;
    }

    private static String line(Path folder, int threads, long bytes) throws IOException, SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> walks = new ArrayList<>();
        try (Contender reading = new QrdaReading(threads, folder);
                Contender walk = new QrdaWalk(threads, folder)) {
            for (int i = 0; i < WARM_UP + COUNTED; i++) {
                ours.add(seconds(reading));
                walks.add(seconds(walk));
            }
        }
        double our = median(ours);
        double its = median(walks);
        return "| read and checked | %d | %.0f | %.0f | %.0f | %.2f |"
                .formatted(threads, QrdaFolder.FILES / our, bytes / 1e6 / our, QrdaFolder.FILES / its, its / our);
    }

    private static double seconds(Contender contender) throws IOException, SQLException {
        long start = System.nanoTime();
        contender.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().skip(WARM_UP).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
