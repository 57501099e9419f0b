package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.ui.component.Notice;
import org.decile.ui.component.WizardSteps;

/// The four steps from files to a confirmed upload, as far as the person's upload has come.
final class UploadWizard extends Composite<Div> {

    private static final int CHOOSE = 0;
    private static final int CHECK = 1;
    private static final int PREVIEW = 2;
    private static final int CONFIRM = 3;
    private static final int DONE = 4;

    private final WizardSteps steps = new WizardSteps(List.of("Choose files", "Check", "Preview", "Confirm"));
    private final H2 verdict = new H2();
    private final Div told = new Div();
    private final Div others = new Div();
    private final Div step = new Div();
    private final transient UploadPage page;
    private final transient UploadPresenter presenter;
    private final SerializableRunnable changed;
    private final SerializableRunnable asking;
    private final transient UploadSteps contents;
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<UploadRunning> running = Optional.empty();
    private boolean sending;

    /// What the page shows of an upload; another state of it needs another page.
    ///
    /// @param check its number; the check itself would be kept by each forgotten tab
    /// @param here while it is received, how many files are here
    /// @param arriving while it is received, how many are on their way
    private record Shown(UUID job, JobState state, int check, int here, int arriving) {

        static Shown of(JobStatus job) {
            boolean coming = job.state() == JobState.RECEIVING;
            return new Shown(
                    job.id(), job.state(), job.checks(), coming ? job.files() : 0, coming ? job.arriving() : 0);
        }
    }

    /// @param changed called after an upload was confirmed
    /// @param asking called when the person has done something, to have it shown and asked after
    UploadWizard(
            UploadPage page, UploadPresenter presenter, SerializableRunnable changed, SerializableRunnable asking) {
        this.page = page;
        this.presenter = presenter;
        this.changed = changed;
        this.asking = asking;
        this.contents = new UploadSteps(page, presenter, this::giveUp, this::tell);
        Div spoken = new Div(verdict, told);
        spoken.getElement().setAttribute("aria-live", "polite");
        spoken.addClassName("stack");
        verdict.addClassName("upload-verdict");
        verdict.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("stack");
        getContent().add(steps, others, spoken, step);
        choose(Optional.empty());
    }

    /// Shows how far the upload has come.
    ///
    /// @return whether it goes on by itself
    boolean refresh() {
        Optional<JobStatus> job = presenter.job(page);
        job.ifPresentOrElse(this::show, () -> {
            if (shown.isPresent()) {
                choose(Optional.empty());
            }
        });
        showOthers();
        return job.filter(known -> known.state().isRunning()).isPresent();
    }

    private void show(JobStatus job) {
        Shown now = Shown.of(job);
        boolean receivedHere = job.state() == JobState.RECEIVING && sending;
        if (receivedHere || shown.filter(now::equals).isPresent()) {
            running.ifPresent(panel -> panel.show(job));
            return;
        }
        shown = Optional.of(now);
        running = Optional.empty();
        sending = false;
        switch (job.state()) {
            case RECEIVING -> show(CHOOSE, "Your files are on their way.", contents.receiving(job, this::check));
            case WAITING -> run(CHECK, "Waiting for other uploads to be checked…", job);
            case CHECKING -> run(CHECK, "Checking " + job.what() + "…", job);
            case CONFIRMING -> run(CONFIRM, "Confirming…", job);
            case REFUSED -> settle(CHECK, Verdict.of(checked(job)) + " Nothing was stored.", contents.refused(job));
            case READY ->
                settle(
                        PREVIEW,
                        Verdict.of(checked(job)) + " Nothing is stored before you confirm.",
                        contents.ready(job, this::confirm));
            case CONFIRMED -> {
                settle(DONE, "The upload is confirmed.", contents.done(job));
                changed.run();
            }
            case FAILED, CANCELLED -> {
                choose(job.notice());
                shown = Optional.of(now);
            }
        }
        if (job.state() == JobState.READY) {
            job.notice().ifPresent(notice -> told.add(contents.changed(notice)));
        }
    }

    private static UploadCheck checked(JobStatus job) {
        return job.check().orElseThrow();
    }

    private void choose(Optional<String> notice) {
        shown = Optional.empty();
        running = Optional.empty();
        show(
                CHOOSE,
                "",
                new ChooseFile(page.year(), presenter.limits(), presenter.reception(page), this::sent, this::check));
        notice.ifPresent(this::tell);
    }

    /// When all files that were chosen are here, they are checked; when some are left out, the person decides.
    /// Of a list that is empty again nothing is left.
    ///
    /// @return whether there is something that can be checked without those that are left out
    private boolean sent(SendingList list) {
        boolean began = sending;
        sending = list.all() > 0 && !list.isHere();
        Optional<JobStatus> job = presenter.job(page);
        if (list.isHere() && job.filter(JobStatus::whole).isPresent()) {
            check();
            return false;
        }
        if (began && list.all() == 0) {
            job.filter(known -> known.files() + known.arriving() == 0)
                    .ifPresent(known -> presenter.cancel(page, known.id()));
        }
        asking.run();
        return list.isStuck() && job.filter(known -> known.files() > 0).isPresent();
    }

    private void check() {
        sending = false;
        presenter.check(page);
        asking.run();
    }

    private void confirm(UUID job) {
        presenter.confirm(page, job);
        asking.run();
    }

    private void giveUp(UUID job) {
        presenter.cancel(page, job);
        choose(Optional.empty());
        asking.run();
    }

    private void tell(String why) {
        told.removeAll();
        told.add(Notice.error(why).announced());
    }

    private void run(int place, String sentence, JobStatus job) {
        UploadRunning panel = contents.running(job);
        running = Optional.of(panel);
        show(place, sentence, panel);
    }

    /// The button that had the focus is gone; without this the focus would be nowhere.
    private void settle(int place, String sentence, Component content) {
        show(place, sentence, content);
        verdict.getElement().executeJs("this.focus()");
    }

    private void show(int place, String sentence, Component content) {
        steps.at(place);
        verdict.setText(sentence);
        verdict.setVisible(!sentence.isEmpty());
        told.removeAll();
        step.removeAll();
        step.add(content);
    }

    private void showOthers() {
        List<String> names = presenter.others(page);
        others.removeAll();
        if (!names.isEmpty()) {
            others.add(Notice.info(
                    "%s %s uploading for this practice and year too. Neither loses anything: whoever confirms"
                                    .formatted(String.join(", ", names), names.size() == 1 ? "is" : "are")
                            + " second is first shown what the other has changed."));
        }
    }
}
