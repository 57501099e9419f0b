package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;

/// A column of a [DataTable].
///
/// @param className how its cells look; may be empty
record TableColumn<R>(String title, String className, SerializableFunction<R, Component> value)
        implements Serializable {

    void dress(HasStyle cell) {
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
    }

    Component cell(R row, boolean headsRow) {
        Component content = value.apply(row);
        if (headsRow) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
            cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
            return cell;
        }
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", title);
        dress(cell);
        return cell;
    }
}
