package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.decile.core.fault.Fault;
import org.decile.core.submission.Counts;
import org.decile.core.submission.Upload;
import org.decile.ui.qrda.QrdaAdministration;
import org.decile.ui.qrda.TestTables;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A QRDA III file of 2026 is refused while nothing is known of its year, and read once a portal administrator has put
/// the year's tables into force.
class QrdaUploadTest {

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
    private final TestPerson paul = TestPerson.portalAdmin("office");

    @TempDir
    Path folder;

    @Test
    void it_is_refused_before_and_read_after() throws IOException {
        TestUploads all = new TestUploads(portal, folder);
        QrdaAdministration administration = TestTables.administration(paul, portal.access(paul), all.tables());
        assertThat(faults(all))
                .containsExactly(
                        "CMS has published no identifiers for 2026 yet, by which QRDA files name measures. Send"
                                + " the results as a table or as submissions JSON. Once there are any, a portal administrator"
                                + " puts them into force on the page QRDA III tables, and the command line takes them with"
                                + " --qrda-identifiers.");

        TestTables.enact(administration, TestTables.IDENTIFIERS);
        assertThat(faults(all))
                .singleElement()
                .asString()
                .contains("\"2025-12-01\" is not one of CMS's guides", "on the page QRDA III tables", "--qrda-guides");

        assertThat(all.service(ada).readsQrda(TestTables.YEAR)).isFalse();
        TestTables.enact(administration, TestTables.GUIDES);
        assertThat(all.service(ada).readsQrda(TestTables.YEAR)).isTrue();
        assertThat(faults(all)).isEmpty();
        JobStatus sent = send(all);
        assertThat(Verdict.of(sent.check().orElseThrow())).isEqualTo("1 measure read; all can be used.");
        all.service(ada).confirm(portal.practice(), TestTables.YEAR, sent.id(), sent.checks());
        assertThat(all.service(ada).history(portal.practice(), TestTables.YEAR))
                .extracting(Upload::rows, Upload::measures)
                .containsExactly(tuple(0L, 1));
        assertThat(portal.uploads().inForce(portal.practice(), TestTables.YEAR))
                .singleElement()
                .satisfies(result -> assertThat(
                                result.measure().results().getFirst().counts())
                        .isEqualTo(new Counts(100, 80, 20, 0, 0)));
    }

    /// What is told of the file, which is then given up.
    private List<String> faults(TestUploads all) throws IOException {
        JobStatus sent = send(all);
        all.service(ada).cancel(portal.practice(), TestTables.YEAR, sent.id());
        return sent.check().orElseThrow().files().getFirst().faults().listed().stream()
                .map(Fault::text)
                .toList();
    }

    private JobStatus send(TestUploads all) throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("qrda-2026.xml"))) {
            return all.send(ada, TestTables.YEAR, "qrda.xml", file.readAllBytes());
        }
    }
}
