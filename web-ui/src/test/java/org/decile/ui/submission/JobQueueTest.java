package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/// No place is ever lost, whatever becomes of the work.
class JobQueueTest {

    private final LaterWorkers workers = new LaterWorkers();
    private final List<String> heard = new ArrayList<>();
    private boolean refusing;
    private final JobQueue queue = new JobQueue(refusingAtTimes(), 1);

    @Test
    void work_for_which_no_thread_can_be_had_is_told_and_takes_no_place() {
        refusing = true;
        add("first");
        add("second");
        assertThat(heard).containsExactly("first failed: no thread", "second failed: no thread");

        refusing = false;
        add("third");
        workers.runAll();
        assertThat(heard).last().isEqualTo("third");
    }

    @Test
    void the_next_one_is_told_too_when_no_thread_can_be_had_once_its_turn_comes() {
        add("first");
        add("second");
        refusing = true;
        workers.runAll();

        assertThat(heard).containsExactly("first", "second failed: no thread");
    }

    @Test
    void work_that_fails_gives_its_place_to_the_next() {
        queue.add(
                () -> {
                    throw new StackOverflowError("too deep");
                },
                e -> heard.add(e.getMessage()));
        add("next");
        workers.runAll();

        assertThat(heard).containsExactly("too deep", "next");
    }

    private void add(String name) {
        queue.add(() -> heard.add(name), e -> heard.add(name + " failed: " + e.getMessage()));
    }

    private Executor refusingAtTimes() {
        return work -> {
            if (refusing) {
                throw new RejectedExecutionException("no thread");
            }
            workers.execute(work);
        };
    }
}
