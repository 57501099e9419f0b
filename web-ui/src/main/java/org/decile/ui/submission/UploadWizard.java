package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.ui.component.Focus;
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
    private final Paragraph source = new Paragraph();
    private final Div told = new Div();
    private final Div aside = new Div();
    private final Div others = new Div();
    private final Div step = new Div();
    private final transient UploadPage page;
    private final transient UploadPresenter presenter;
    private final SerializableRunnable changed;
    private final SerializableRunnable asking;
    private final transient UploadSteps contents;
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<UploadRunning> running = Optional.empty();
    private List<String> missing = List.of();
    private List<String> uploadingToo = List.of();
    private boolean sending;
    private boolean opened;

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

        /// Whether the person may still expect something to come of it.
        boolean isAwaited() {
            return state.isInTheWay() || state == JobState.REFUSED;
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
        Div spoken = new Div(verdict, source, told, aside);
        spoken.getElement().setAttribute("aria-live", "polite");
        spoken.addClassName("stack");
        others.getElement().setAttribute("aria-live", "polite");
        source.addClassNames("soft", "upload-source");
        verdict.addClassName("upload-verdict");
        getContent().addClassName("stack");
        getContent().add(steps, others, spoken, step);
        choose(Optional.empty());
    }

    /// Shows how far the upload has come.
    ///
    /// @return whether it goes on by itself
    boolean refresh() {
        Optional<JobStatus> job = presenter.job(page);
        tellIfGone(job);
        job.ifPresentOrElse(this::show, () -> {
            if (shown.isPresent()) {
                choose(Optional.empty());
            }
        });
        showOthers();
        opened = true;
        return job.filter(known -> known.state().isRunning()).isPresent();
    }

    private void show(JobStatus job) {
        Shown now = Shown.of(job);
        boolean receivedHere = job.state() == JobState.RECEIVING && sending;
        if (receivedHere || shown.filter(now::equals).isPresent()) {
            running.ifPresent(panel -> panel.show(job));
            return;
        }
        tellIfNotTaken(job);
        shown = Optional.of(now);
        running = Optional.empty();
        sending = false;
        source.setText(job.source() + ".");
        source.setVisible(!job.names().isEmpty());
        switch (job.state()) {
            case RECEIVING -> show(CHOOSE, "Your files are on their way.", contents.receiving(job, this::check));
            case WAITING -> run(CHECK, "Waiting for other uploads to be checked…", job);
            case CHECKING -> run(CHECK, "Checking " + job.what() + "…", job);
            case CONFIRMING -> run(CONFIRM, "Confirming…", job);
            case REFUSED -> show(CHECK, Verdict.of(checked(job)) + " Nothing was stored.", contents.refused(job));
            case READY -> {
                show(
                        PREVIEW,
                        Verdict.of(checked(job)) + " Nothing is stored before you confirm.",
                        contents.ready(job, () -> confirm(job.id(), job.checks())));
                job.notice().ifPresent(notice -> told.add(contents.changed(notice)));
            }
            case CONFIRMED -> {
                show(DONE, "The upload is confirmed.", contents.done(job));
                changed.run();
            }
            case FAILED, CANCELLED -> {
                choose(job.notice().map(why -> job.names().isEmpty() ? why : job.source() + ": " + why));
                shown = Optional.of(now);
            }
        }
    }

    /// What was shown may have been confirmed, or given up, in another window; or the portal was started anew.
    private void tellIfGone(Optional<JobStatus> now) {
        shown.filter(Shown::isAwaited)
                .filter(before ->
                        now.filter(job -> job.id().equals(before.job())).isEmpty())
                .ifPresent(before -> {
                    boolean stored = presenter.isStored(page, before.job());
                    aside.removeAll();
                    aside.add(contents.gone(source.getText(), stored));
                    if (stored) {
                        changed.run();
                    }
                });
    }

    /// The files that were chosen on this page are not those of the upload that takes its place.
    private void tellIfNotTaken(JobStatus other) {
        if (!missing.isEmpty()) {
            aside.removeAll();
            aside.add(contents.notTaken(missing, other));
            missing = List.of();
        }
    }

    private static UploadCheck checked(JobStatus job) {
        return job.check().orElseThrow();
    }

    private void choose(Optional<String> notice) {
        shown = Optional.empty();
        running = Optional.empty();
        missing = List.of();
        source.setVisible(false);
        ChooseFile choosing = new ChooseFile(
                page.year(),
                presenter.readsQrda(page),
                presenter.limits(),
                presenter.reception(page),
                this::sent,
                this::check);
        show(CHOOSE, "", choosing, choosing.heading());
        notice.ifPresent(this::tell);
    }

    /// When all files that were chosen are here, they are checked; when some are left out, the person decides.
    /// Of a list that is empty again nothing is left.
    ///
    /// @return whether there is something that can be checked without those that are left out
    private boolean sent(SendingList list) {
        boolean began = sending;
        missing = list.missing();
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

    /// What the person has checked is all they want to have checked.
    private void check() {
        sending = false;
        missing = List.of();
        aside.removeAll();
        presenter.check(page);
        asking.run();
    }

    private void confirm(UUID job, int check) {
        presenter.confirm(page, job, check);
        asking.run();
    }

    private void giveUp(UUID job) {
        presenter.cancel(page, job);
        aside.removeAll();
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

    private void show(int place, String sentence, Component content) {
        show(place, sentence, content, verdict);
    }

    /// @param heading of the step; the button that had the focus is gone
    private void show(int place, String sentence, Component content, H2 heading) {
        steps.at(place);
        verdict.setText(sentence);
        verdict.setVisible(!sentence.isEmpty());
        told.removeAll();
        step.removeAll();
        step.add(content);
        if (opened) {
            Focus.ifLost(heading);
        }
    }

    /// Changed only when others come or go: whatever is put here is read aloud.
    private void showOthers() {
        List<String> names = presenter.others(page);
        if (names.equals(uploadingToo)) {
            return;
        }
        uploadingToo = List.copyOf(names);
        others.removeAll();
        if (!names.isEmpty()) {
            others.add(UploadSteps.together(names));
        }
    }
}
