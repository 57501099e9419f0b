package org.decile.ui.submission;

import java.nio.file.Path;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Ada, who administers the invented practice, before she uploads anything.
abstract class AdaUploading {

    final TestPortal portal = new TestPortal();
    final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);

    @TempDir
    Path folder;

    TestUploads all;

    @BeforeEach
    void beginWithNothing() {
        all = uploads();
    }

    TestUploads uploads() {
        return new TestUploads(portal, folder);
    }
}
