package org.decile.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.practice.Setting;
import org.w3c.dom.Element;

/// What a reader must know before relying on a score.
final class Notices {

    private Notices() {}

    static List<Element> of(ReportSubject subject, Sheet sheet) {
        String year = subject.year().toString();
        List<Element> notices = new ArrayList<>();
        subject.score().warnings().forEach(warning -> notices.add(sheet.notice("Please note.", warning)));
        if (!subject.score().unconfirmed().isEmpty()) {
            String settings = subject.score().unconfirmed().stream()
                    .sorted()
                    .map(Setting::label)
                    .collect(Collectors.joining(", "));
            notices.add(sheet.notice(
                    "Not confirmed for %s:".formatted(year),
                    settings + ". The score takes the cautious value for each."));
        }
        if (!subject.unverified().isEmpty()) {
            notices.add(sheet.notice(
                    "Not verified.",
                    ("Some figures of %s rest on rules that could not be checked against their source. "
                                    + "The score report's explanation marks them and says why.")
                            .formatted(year)));
        }
        return notices;
    }

    /// Those of two years in few words; each year's own report has the whole.
    static List<Element> ofBoth(ReportSubject earlier, ReportSubject later, Sheet sheet) {
        List<Element> notices = new ArrayList<>();
        for (ReportSubject subject : List.of(earlier, later)) {
            subject.score()
                    .warnings()
                    .forEach(warning -> notices.add(sheet.notice(subject.year() + ", please note.", warning)));
        }
        years(earlier, later, subject -> !subject.score().unconfirmed().isEmpty())
                .ifPresent(years -> notices.add(sheet.notice(
                        "Not confirmed yet:",
                        "some settings of %s. The score takes the cautious value for each; the score report names them."
                                .formatted(years))));
        years(earlier, later, subject -> !subject.unverified().isEmpty())
                .ifPresent(years -> notices.add(sheet.notice(
                        "Not verified:",
                        "some rules behind %s, against their source. The score report marks the figures and says why."
                                .formatted(years))));
        return notices;
    }

    private static Optional<String> years(ReportSubject earlier, ReportSubject later, Predicate<ReportSubject> which) {
        List<String> years = Stream.of(earlier, later)
                .filter(which)
                .map(subject -> subject.year().toString())
                .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", years));
    }
}
