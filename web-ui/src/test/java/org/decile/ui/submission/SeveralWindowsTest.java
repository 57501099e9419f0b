package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One person sends files of one upload from two windows.
class SeveralWindowsTest extends AdaUploading {

    private static final byte[] SOUND = file(",236,eCQM,,1000,700,300,,,,");

    private UploadService service;
    private Reception one;
    private Reception other;

    @BeforeEach
    void openTwoWindows() {
        service = all.service(ada);
        one = service.reception(portal.practice(), YEAR);
        other = service.reception(portal.practice(), YEAR);
    }

    @Test
    void all_is_here_when_the_files_of_both_are() {
        one.expect(1);
        other.expect(2);

        TestUploads.receive(one, "a.csv", SOUND);
        TestUploads.receive(other, "b.csv", SOUND);
        assertThat(isWhole()).isFalse();
        TestUploads.receive(other, "c.csv", SOUND);
        assertThat(isWhole()).isTrue();
    }

    @Test
    void what_is_added_to_a_list_is_waited_for_and_what_is_taken_off_is_not() {
        one.expect(1);
        other.expect(1);
        other.expect(3);
        TestUploads.receive(one, "a.csv", SOUND);
        TestUploads.receive(other, "b.csv", SOUND);
        TestUploads.receive(other, "c.csv", SOUND);
        assertThat(isWhole()).isFalse();

        other.drop("late.csv", 1);
        assertThat(isWhole()).isTrue();
    }

    private boolean isWhole() {
        return service.own(portal.practice(), YEAR).orElseThrow().whole();
    }
}
