package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.practice.Setting;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Tone;

/// What a reader must know before relying on the score.
final class ScoreNotices extends Div {

    private ScoreNotices(ScorePage page) {
        addClassName("stack");
        page.score().ifPresent(score -> score.warnings().forEach(warning -> add(Notice.warning(warning))));
        if (!page.unconfirmed().isEmpty()) {
            add(unconfirmed(page));
        }
        if (!page.unverified().isEmpty()) {
            UnorderedList citations = new UnorderedList();
            citations.addClassName("small");
            page.unverified().forEach(citation -> citations.add(new ListItem(citation)));
            add(Notice.of(Tone.WARNING, "Not verified.", "Some figures could not be checked against their source.")
                    .more(new Disclosure("Which ones", citations)));
        }
    }

    static Optional<Component> of(ScorePage page) {
        ScoreNotices notices = new ScoreNotices(page);
        return notices.getComponentCount() == 0 ? Optional.empty() : Optional.of(notices);
    }

    private static Notice unconfirmed(ScorePage page) {
        String names = page.unconfirmed().stream().map(Setting::label).collect(Collectors.joining(", "));
        Notice notice = Notice.of(
                Tone.INFO,
                "Not confirmed yet:",
                names + ". The score takes the cautious value for each until someone confirms it.");
        if (page.mayManage()) {
            notice.more(new Anchor(
                    Addresses.settings(page.practice().id(), page.year()), "Confirm in the practice settings"));
        }
        return notice;
    }
}
