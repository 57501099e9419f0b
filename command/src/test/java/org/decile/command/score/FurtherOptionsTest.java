package org.decile.command.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Options beside the files: members of a virtual group, the complex patient bonus, tables with empty cells.
class FurtherOptionsTest {
    private static final String TWO_PRACTICES =
            Sample.HEADER + "2024,000000001,,236,registry,100,60,40\n2024,000000002,,236,registry,100,70,30\n";

    @TempDir
    private Path folder;

    @Test
    void theMembersOfAVirtualGroupAreCheckedAndCounted() throws IOException {
        JsonNode json = joined("tin,clinicians\n000000001,10\n00-0000002,11\n");

        assertThat(json.path("warnings").toString())
                .contains("Member •••••0002 has 11 clinicians")
                .doesNotContain("•••••0001");
        assertThat(joined("tin,clinicians\n000000001,1\n000000002,10\n")
                        .path("warnings")
                        .toString())
                .doesNotContain("Member");
    }

    @Test
    void aListOfMembersThatCannotBeReadSaysWhy() throws IOException {
        Path members = file("members.csv", "tin,clinicians\n12345,0\n");

        Run run = Run.of("score", file("t.csv", TWO_PRACTICES), "--members", members);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors())
                .contains("row 2, tin: The number does not have nine digits.")
                .contains("row 2, clinicians: That is no number of clinicians.");
    }

    @Test
    void theComplexPatientBonusRaisesTheFinalScore() throws IOException {
        Path group = file("group.json", Sample.group("000000001", "236", 50));
        String scores = "cost=60,ia=100,pi=90";

        JsonNode without = json(group, "--category-scores", scores);
        JsonNode with = json(group, "--category-scores", scores, "--complex-patient-bonus", "3.5");

        assertThat(with.path("finalScore")
                        .decimalValue()
                        .subtract(without.path("finalScore").decimalValue()))
                .isEqualByComparingTo("3.5");
    }

    @Test
    void cellsOfABenchmarkTableThatAreNotNeededMayBeEmpty() throws IOException {
        Path group = file("group.json", Sample.group("000000001", "236", 50));
        Path table = file(
                "benchmarks.csv",
                "measureId,submissionMethod,benchmarkYear,performanceYear,isToppedOut,isToppedOutByProgram,isInverse,"
                        + "deciles,percentiles\n236,registry,,,,,,,1;10;20;30;40;50;60;70;80;90;99\n");

        JsonNode json = json(group, "--benchmarks", table, "--year", "2024");

        assertThat(json.path("measures").path(0).path("points").decimalValue()).isEqualByComparingTo("6");
    }

    private JsonNode joined(String members) throws IOException {
        return json(
                file("t.csv", TWO_PRACTICES), "--participation", "virtualGroup", "--members", file("m.csv", members));
    }

    private static JsonNode json(Path file, Object... options) {
        Object[] all = new Object[options.length + 4];
        all[0] = "score";
        all[1] = file;
        all[2] = "--format";
        all[3] = "json";
        System.arraycopy(options, 0, all, 4, options.length);
        Run run = Run.of(all);
        assertThat(run.errors()).isEmpty();
        return Sample.json(run.out());
    }

    private Path file(String name, String text) throws IOException {
        return Sample.file(folder, name, text);
    }
}
