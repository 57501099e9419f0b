package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.decile.core.submission.Upload;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// What stands below the steps in each state of an upload.
final class UploadSteps {

    private static final int NAMED = 3;

    private final UploadPage page;
    private final UploadPresenter presenter;
    private final SerializableConsumer<UUID> giveUp;
    private final SerializableConsumer<String> tell;

    /// @param giveUp hears that the person does not want an upload any more
    /// @param tell hears why something was not done
    UploadSteps(
            UploadPage page,
            UploadPresenter presenter,
            SerializableConsumer<UUID> giveUp,
            SerializableConsumer<String> tell) {
        this.page = page;
        this.presenter = presenter;
        this.giveUp = giveUp;
        this.tell = tell;
    }

    /// Files that another window sends, or sent before it was closed.
    Component receiving(JobStatus job, SerializableRunnable check) {
        Button go = new Button(job.whole() ? "Check" : "Check what is here", _ -> check.run());
        go.addThemeName("primary");
        go.setEnabled(job.files() > 0 && job.arriving() == 0);
        String text = received(job);
        return new Card("Files of yours").content(new Paragraph(text), actions(go, giveUp(job, "Start over")));
    }

    private static String received(JobStatus job) {
        String here = job.files() == 0 ? "Nothing has arrived" : job.what() + " arrived";
        if (job.arriving() > 0) {
            return "%s so far; %s on the way from another window. What is here can be checked once nothing comes any more."
                    .formatted(here, job.arriving() == 1 ? "one file is" : job.arriving() + " files are");
        }
        return job.whole()
                ? here + "."
                : here + " so far. The others come from another window, or were interrupted when it was closed.";
    }

    UploadRunning running(JobStatus job) {
        UUID id = job.id();
        return new UploadRunning(job, () -> giveUp.accept(id));
    }

    Component refused(JobStatus job) {
        UUID id = job.id();
        return new RefusedFiles((UploadCheck.Refused) job.check().orElseThrow(), sheets(id), () -> giveUp.accept(id));
    }

    Component ready(JobStatus job, SerializableRunnable confirm) {
        UUID id = job.id();
        return new PreviewFile(
                (UploadCheck.Ready) job.check().orElseThrow(),
                presenter.checked(page, id),
                sheets(id),
                confirm,
                () -> giveUp.accept(id));
    }

    private ReturnedSheet sheets(UUID job) {
        return new ReturnedSheet(presenter.giving(page, job), tell);
    }

    /// What has happened since the preview was made.
    Component changed(String what) {
        return Notice.of(
                        Tone.WARNING,
                        "Not confirmed yet.",
                        what + " Nothing of your upload is lost: below is its effect as it is now.")
                .announced();
    }

    /// What was shown is not the person's present upload any more.
    ///
    /// @param source of what was shown, as a sentence
    /// @param stored whether it was confirmed before
    Notice gone(String source, boolean stored) {
        return stored
                ? Notice.of(
                        Tone.INFO,
                        "Confirmed already.",
                        source + " This upload was confirmed in another window; it stands in the list below.")
                : Notice.of(
                        Tone.WARNING,
                        "No longer here.",
                        source + " Nothing of this upload was stored, because it was given up in another window, or the"
                                + " portal was started anew.");
    }

    /// @param chosen names of files that are not part of the upload that is shown
    Notice notTaken(List<String> chosen, JobStatus other) {
        boolean one = chosen.size() == 1;
        return Notice.of(
                Tone.WARNING,
                "Another upload of yours.",
                "What is shown here is %s. What you have just chosen was not taken: %s. Finish this upload or give it up,"
                                .formatted(
                                        other.names().isEmpty() ? "not what you have chosen" : other.source(),
                                        first(chosen))
                        + (one ? " then choose that file again." : " then choose those files again."));
    }

    private static String first(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? "%s and %s more".formatted(first, Numbers.count(names.size() - NAMED)) : first;
    }

    /// Others who upload for the same practice and year.
    static Notice together(List<String> names) {
        return Notice.info("%s %s uploading for this practice and year too. Neither loses anything: whoever confirms"
                        .formatted(String.join(", ", names), names.size() == 1 ? "is" : "are")
                + " second is first shown what the other has changed.");
    }

    Component done(JobStatus job) {
        Upload upload = job.confirmed().orElseThrow();
        Div actions = actions(
                Action.primary("See the score", Addresses.score(page.practice().id(), page.year()))
                        .with(Icon.SCORE),
                giveUp(job, "Upload another file"));
        Div done = new Div(
                Notice.success("%s of %s %s. You can take the upload back below."
                        .formatted(
                                upload.measures() == 1 ? "One measure" : upload.measures() + " measures",
                                upload.fileName(),
                                upload.measures() == 1 ? "counts now" : "count now")),
                actions);
        done.addClassName("upload-done");
        return done;
    }

    private Button giveUp(JobStatus job, String text) {
        UUID id = job.id();
        return new Button(text, _ -> giveUp.accept(id));
    }

    private static Div actions(Component... components) {
        Div actions = new Div(components);
        actions.addClassName("upload-actions");
        return actions;
    }
}
