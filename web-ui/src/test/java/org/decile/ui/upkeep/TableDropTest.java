package org.decile.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.JacksonUtils;
import org.decile.ui.component.BrowserEvents;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// What becomes of a table that does not come.
class TableDropTest {

    private static final int MOST = 5 * 1024 * 1024;
    private static final String TOO_LARGE = "The file is larger than 5 MB, which is the most for such a table.";

    private final Component drop = TableDrop.of("Choose a table", MOST, (_, _) -> {});
    private final Upload upload = BrowserEvents.uploads(drop).findFirst().orElseThrow();

    @Test
    void the_browser_says_why_it_refuses_a_file() {
        assertThat(upload.getI18n().getError().getFileIsTooBig()).isEqualTo(TOO_LARGE);
        assertThat(upload.getI18n().getError().getTooManyFiles()).contains("One file at a time");
    }

    @Test
    void a_file_that_the_browser_refuses_is_told_with_its_name_until_another_one_comes() {
        happens("file-reject", "huge.csv", TOO_LARGE, 0);
        assertThat(html()).contains("huge.csv: " + TOO_LARGE);

        happens("upload-start", "small.csv", "", 1);
        assertThat(html()).doesNotContain("huge.csv");
    }

    @Test
    void the_second_of_two_files_dropped_together_is_told_while_the_first_is_looked_at() {
        happens("file-reject", "second.csv", "One file at a time.", 1);
        happens("upload-start", "first.csv", "", 1);
        happens("upload-success", "first.csv", "", 1);
        assertThat(html()).contains("second.csv: One file at a time.");

        happens("upload-start", "third.csv", "", 1);
        assertThat(html()).doesNotContain("second.csv");
    }

    @Test
    void that_a_file_did_not_arrive_stays_told_when_the_list_is_emptied() {
        happens("upload-error", "codes.csv", "", 1);

        assertThat(html()).contains("codes.csv: It did not arrive. Choose it again.");
    }

    private void happens(String event, String name, String error, int listed) {
        BrowserEvents.fire(upload, event, data(name, error, listed));
    }

    private static ObjectNode data(String name, String error, int listed) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(TableDrop.NAME, name);
        if (!error.isEmpty()) {
            data.put(TableDrop.ERROR, error);
        }
        data.put(TableDrop.LISTED, listed);
        data.put("element.files.some(file => file.uploading)", false);
        return data;
    }

    private String html() {
        return drop.getElement().getOuterHTML();
    }
}
