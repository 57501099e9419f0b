package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;

import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.exam.CaseStore;
import org.decile.core.practice.Practices;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.ui.score.Asked;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is stored rests on what the one before has stored: each waits for its turn before it reads anything.
class UploadWorkTest {

    private final TestPortal portal = new TestPortal();
    private final JobKey adas = new JobKey(portal.practice(), YEAR, "ada");
    private final Asked asked = new Asked();
    private final Uploads uploads = asked.listening(Uploads.class, portal.uploads());
    private final UploadWork work = new UploadWork(
            asked.listening(Practices.class, portal.practices()),
            uploads,
            new UploadCases(
                    uploads,
                    asked.listening(CaseStore.class, new MemoryCases(portal.uploads())),
                    new UploadLimits(Map.<String, String>of()::get)),
            new UploadPreviews(portal.previews(), uploads),
            portal.scores(NobodyHere.INSTANCE));

    @Test
    void the_first_thing_a_take_back_asks_the_database_is_to_wait_for_its_turn() {
        UploadId upload = UploadId.random();
        portal.uploads().confirm(TestUploads.upload(upload, adas), List.of());

        work.takeBack(adas, upload);

        assertThat(asked.names()).first().isEqualTo("lock");
        assertThat(portal.uploads().find(upload).orElseThrow().takenBack()).isPresent();
    }

    @Test
    void the_first_thing_a_confirmation_asks_the_database_is_to_wait_for_its_turn() {
        UploadCheck.Ready ready = work.check(adas, List.of());
        asked.forget();

        assertThat(work.confirm(adas, UploadId.random(), ready)).isInstanceOf(Confirmation.Done.class);

        assertThat(asked.names()).first().isEqualTo("lock");
    }

    @Test
    void what_was_taken_back_already_is_not_taken_back_again() {
        UploadId upload = UploadId.random();
        portal.uploads().confirm(TestUploads.upload(upload, adas), List.of());
        work.takeBack(adas, upload);
        asked.forget();

        work.takeBack(new JobKey(portal.practice(), YEAR, "bob"), upload);

        assertThat(asked.names()).containsExactly("lock", "find");
        assertThat(portal.uploads().find(upload).orElseThrow().takenBack())
                .hasValueSatisfying(taken -> assertThat(taken.by()).isEqualTo("ada"));
    }

    /// A transaction that has read already, to ask for permission, would not see what was stored while it waited.
    @ParameterizedTest
    @ValueSource(strings = {"confirm", "takeBack"})
    void each_has_a_transaction_to_itself(String name) {
        assertThat(transaction(UploadWork.class, name)).contains(Transactional.TxType.REQUIRES_NEW);
    }

    /// Nor is a connection held while a sheet goes to a browser as slowly as that likes.
    @ParameterizedTest
    @ValueSource(strings = {"takeBack", "mark"})
    void permission_is_asked_for_outside_of_a_transaction(String name) {
        assertThat(transaction(UploadService.class, name)).isEmpty();
    }

    private static Optional<Transactional.TxType> transaction(Class<?> service, String name) {
        Method method = Stream.of(service.getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(method.getAnnotation(Transactional.class)).map(Transactional::value);
    }
}
