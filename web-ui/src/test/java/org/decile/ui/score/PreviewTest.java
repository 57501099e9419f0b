package org.decile.ui.score;

import static org.decile.ui.score.TestPortal.electronic;
import static org.decile.ui.score.TestPortal.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.score.ScoreRecord;
import org.decile.ui.shell.ShellPreview;
import org.junit.jupiter.api.Test;

class PreviewTest {
    static TestPortal portal() {
        TestPortal p = new TestPortal();
        p.reported(
                2023,
                electronic("236", 700, 300),
                electronic("001", 300, 700),
                electronic("226", 400, 300),
                electronic("438", 390, 110),
                registry("130", 910, 90, 0),
                electronic("317", 200, 600),
                electronic("134", 400, 500));
        p.reported(
                2024,
                electronic("236", 760, 240),
                electronic("001", 260, 740),
                electronic("226", 460, 240),
                electronic("438", 410, 90),
                registry("130", 993, 7, 0),
                electronic("317", 260, 600),
                electronic("134", 8, 6),
                electronic("238", 5, 300),
                registry("065", 300, 20, 400));
        p.reported(
                2025,
                electronic("236", 790, 210),
                electronic("001", 240, 740),
                electronic("226", 460, 240),
                electronic("134", 8, 6));
        return p;
    }

    @Test
    void preview() throws IOException {
        TestPortal p = portal();
        TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
        ScoreService s = p.scores(ada);
        for (int y : new int[] {2023, 2024}) {
            s.record(p.practice(), new PerformanceYear(y), ScoreRecord.Cause.UPLOAD, "ada");
        }
        for (int y : new int[] {2022, 2023, 2024, 2025}) {
            ScoreView v = new ScoreView(p.access(ada), s);
            v.show(new ScorePresenter(p.access(ada), s)
                    .page(
                            p.practice(),
                            new PerformanceYear(y),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("236")));
            write(
                    "score-" + y,
                    ShellPreview.frame(
                            v, "practices/" + p.practice() + "/" + y + "/score", ada, p.access(ada), p.years(ada)));
        }
        write("home", ShellPreview.home(ada, p.access(ada), p.years(ada), s));
    }

    static void write(String name, String html) throws IOException {
        Path out = Path.of("/tmp/preview");
        Files.createDirectories(out);
        Files.writeString(
                out.resolve(name + ".html"),
                "<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content='width=device-width, initial-scale=1'>"
                        + "<link rel=stylesheet href='/aura/aura.css'><link rel=stylesheet href='/styles/decile.css'></head><body>"
                        + html + "</body></html>");
    }
}
