package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A real HTML table whose rows become cards on a phone.
///
/// Columns first, then [#rows(List)], which may be called again to show others. The first column heads its row.
///
/// @param <R> what one row shows
public final class DataTable<R> extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableHeader head = new NativeTableHeader();
    private final NativeTableRow heading = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final List<TableColumn<R>> columns = new ArrayList<>();
    private SerializableFunction<R, Optional<Component>> detail = row -> Optional.empty();
    private SerializablePredicate<R> highlighted = row -> false;
    private String whenEmpty = "Nothing to show.";

    /// @param caption what the table shows; visible above it
    public DataTable(String caption) {
        addClassNames("table-wrap", "table-cards");
        table.addClassName("table");
        table.setCaptionText(caption);
        table.getElement().setAttribute("role", "table");
        head.getElement().setAttribute("role", "rowgroup");
        body.getElement().setAttribute("role", "rowgroup");
        heading.getElement().setAttribute("role", "row");
        head.add(heading);
        table.add(head, body);
        add(table);
    }

    /// The caption is for screen readers only, because a heading above the table says the same.
    public DataTable<R> captionHidden() {
        table.getCaption().addClassName("sr-only");
        return this;
    }

    public DataTable<R> text(String title, SerializableFunction<R, String> value) {
        return component(title, row -> new Span(value.apply(row)));
    }

    /// Numbers stand at the right with figures of equal width.
    public DataTable<R> number(String title, SerializableFunction<R, String> value) {
        return column(new TableColumn<>(title, "number", row -> new Span(value.apply(row))));
    }

    public DataTable<R> numberComponent(String title, SerializableFunction<R, Component> value) {
        return column(new TableColumn<>(title, "number", value));
    }

    public DataTable<R> component(String title, SerializableFunction<R, Component> value) {
        return column(new TableColumn<>(title, "", value));
    }

    /// A column that takes a card's whole width on a phone.
    public DataTable<R> wide(String title, SerializableFunction<R, Component> value) {
        return column(new TableColumn<>(title, "wide", value));
    }

    /// What stands below a row, across all columns.
    public DataTable<R> detail(SerializableFunction<R, Optional<Component>> below) {
        this.detail = below;
        return this;
    }

    /// Rows that stand out, such as the present decile.
    public DataTable<R> highlight(SerializablePredicate<R> which) {
        this.highlighted = which;
        return this;
    }

    /// What to say when there is no row.
    public DataTable<R> whenEmpty(String sentence) {
        this.whenEmpty = sentence;
        return this;
    }

    public DataTable<R> rows(List<R> rows) {
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(spanning(new Span(whenEmpty), "table-empty"));
        }
        rows.forEach(this::addRow);
        return this;
    }

    private DataTable<R> column(TableColumn<R> column) {
        columns.add(column);
        NativeTableHeaderCell cell = new NativeTableHeaderCell(column.title());
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        column.dress(cell);
        heading.add(cell);
        return this;
    }

    private void addRow(R row) {
        NativeTableRow line = new NativeTableRow();
        line.getElement().setAttribute("role", "row");
        if (highlighted.test(row)) {
            line.addClassName("now");
        }
        for (TableColumn<R> column : columns) {
            line.add(column.cell(row, column.equals(columns.getFirst())));
        }
        body.add(line);
        detail.apply(row).ifPresent(below -> {
            line.addClassName("with-detail");
            body.add(spanning(below, "detail"));
        });
    }

    private NativeTableRow spanning(Component content, String className) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement()
                .setAttribute("colspan", Integer.toString(columns.size()))
                .setAttribute("role", "cell");
        NativeTableRow line = new NativeTableRow(cell);
        line.addClassName(className);
        line.getElement().setAttribute("role", "row");
        return line;
    }
}
