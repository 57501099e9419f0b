package org.decile.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.decile.core.practice.Setting;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Tone;

/// One setting: what it is, why it matters, its fields, and whether somebody has confirmed it.
final class SettingBlock extends Composite<Card> {

    private final Setting setting;
    private final Div state = new Div();
    private final Checkbox confirmed = new Checkbox("Confirmed: this is right");

    SettingBlock(Setting setting, Component... fields) {
        this.setting = setting;
        Div content = new Div(fields);
        content.addClassName("setting-fields");
        confirmed.addClassName("setting-confirm");
        confirmed.addValueChangeListener(event -> showState());
        getContent()
                .aside(state)
                .sub(SettingText.why(setting))
                .content(content, confirmed)
                .addClassName("setting");
        showState();
    }

    @Override
    protected Card initContent() {
        return new Card(SettingText.title(setting));
    }

    Setting setting() {
        return setting;
    }

    boolean isConfirmed() {
        return confirmed.getValue();
    }

    void setConfirmed(boolean value) {
        confirmed.setValue(value);
    }

    void setReadOnly(boolean readOnly) {
        confirmed.setReadOnly(readOnly);
    }

    private void showState() {
        state.removeAll();
        state.add(
                isConfirmed()
                        ? new Badge("Confirmed", Tone.SUCCESS).with(Icon.CHECK)
                        : new Badge("Not confirmed yet", Tone.WARNING).with(Icon.WARNING));
    }
}
