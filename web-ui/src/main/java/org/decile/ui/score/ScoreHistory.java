package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import java.util.Optional;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.score.ScoreRecord;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Numbers;

/// The scores on record, each with the explanation it had then.
final class ScoreHistory extends Composite<Div> {

    ScoreHistory(List<ScoreRecord> records) {
        getContent()
                .add(new DataTable<ScoreRecord>("Scores on record")
                        .captionHidden()
                        .text("When", record -> Numbers.moment(record.at()))
                        .text("Why it changed", record -> record.cause().label())
                        .text("By", ScoreRecord::causedBy)
                        .text(
                                "For",
                                record -> record.npi()
                                        .map(NationalProviderIdentifier::digits)
                                        .orElse("the practice"))
                        .text("Rules", record -> record.rules().value())
                        .numberComponent("Quality score", record -> Numbers.exact(record.qualityPercent()))
                        .detail(record -> Optional.of(explanation(record)))
                        .whenEmpty("No score is on record yet. One is added with each upload.")
                        .rows(records));
    }

    private static Component explanation(ScoreRecord record) {
        Pre text = new Pre(record.explanation());
        text.addClassName("record-text");
        return new Disclosure("The explanation as it stood, with benchmarks from " + record.benchmarkSource(), text);
    }
}
