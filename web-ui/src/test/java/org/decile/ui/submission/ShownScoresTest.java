package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.YearSettings;
import org.junit.jupiter.api.Test;

/// Nobody stores another score than the one they were shown.
class ShownScoresTest extends AdaUploading {

    private static final byte[] RESULTS = file(",236,eCQM,,1000,700,300,,,,");

    private static final YearSettings SMALL = new YearSettings(
            Optional.of(9),
            Set.of(SpecialStatus.SMALL_PRACTICE),
            Participation.GROUP,
            Optional.empty(),
            Set.of(),
            false,
            new OtherCategories(Map.of(), Points.ZERO),
            Optional.empty(),
            Set.of());

    @Test
    void what_the_settings_of_the_year_make_of_it_after_the_preview_is_shown_before_anything_is_stored() {
        JobStatus shown = all.send(ada, "results.csv", RESULTS);
        portal.practices().saveSettings(portal.practice(), YEAR, SMALL, "ada");

        JobStatus asked = all.confirm(ada, shown);

        assertThat(asked.state()).isEqualTo(JobState.READY);
        assertThat(asked.notice())
                .hasValueSatisfying(text -> assertThat(text).startsWith("The scores are not those that were shown"));
        assertThat(portal.uploads().inForce(portal.practice(), YEAR)).isEmpty();
        assertThat(score(asked)).isNotEqualTo(score(shown));

        assertThat(all.confirm(ada, asked).state()).isEqualTo(JobState.CONFIRMED);
    }

    private static Optional<Percent> score(JobStatus job) {
        List<UploadPreview> previews = ((UploadCheck.Ready) job.check().orElseThrow()).previews();
        return previews.getFirst().after();
    }
}
