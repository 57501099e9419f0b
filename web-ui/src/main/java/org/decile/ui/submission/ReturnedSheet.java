package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import java.util.List;

/// The uploaded sheets with an added column that says what is wrong with each row, to mend and upload again.
final class ReturnedSheet {

    private ReturnedSheet() {}

    static List<Component> of(UploadCheck.Refused refused, List<StagedFile> staged) {
        return List.of();
    }
}
