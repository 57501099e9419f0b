package org.decile.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.*;
import java.util.Optional;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.*;
import org.decile.ui.score.ScoreService;

public class ShellPreview {
    public static String frame(Component v, String path, CurrentUser u, Access a, PracticeYears y) {
        Frame f = new FramePresenter(u, a, y).frame(path, Optional.empty());
        v.getElement().getClassList().add("page");
        Div body = new Div(new Topbar(f), new Main(v));
        body.addClassName("frame-body");
        Div d = new Div(new Rail(f), body);
        d.addClassName("frame");
        return d.getElement().getOuterHTML();
    }

    public static String home(CurrentUser u, Access a, PracticeYears y, ScoreService s) {
        HomeView v = new HomeView(u, a, y, s);
        v.show(new HomePresenter(u, a, y, s).page());
        return frame(v, "", u, a, y);
    }
}
