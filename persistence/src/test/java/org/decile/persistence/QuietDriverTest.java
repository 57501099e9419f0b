package org.decile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The database driver's messages quote values, so nobody but the caller gets to see them.
class QuietDriverTest {
    private final Logger errors = Logger.getLogger("org.hibernate.orm.jdbc.error");
    private final List<String> logged = new ArrayList<>();
    private final Handler log = Logger.getLogger("").getHandlers()[0];

    @BeforeEach
    void listen() {
        log.setFilter(entry -> logged.add(entry.getMessage()));
        errors.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        log.setFilter(null);
        errors.setLevel(Level.OFF);
    }

    @Test
    void whatTheDatabaseRefusesIsInTheExceptionAndInNoLog() {
        assertThatException()
                .isThrownBy(() -> Database.transaction(
                        em -> em.createNativeQuery("select 1 from quillfeather").getResultList()))
                .withStackTraceContaining("quillfeather");

        assertThat(logged).noneMatch(line -> line.contains("quillfeather"));
    }
}
