package org.decile.command.score;

import java.io.PrintWriter;
import org.decile.core.score.ExplanationText;
import org.decile.core.score.QualityScore;
import org.decile.core.score.ScoreJson;
import org.decile.core.submission.ReportingEntity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes results to one stream and faults to another.
final class Output {
    private static final String RULE = "=".repeat(110);

    /// The form of a result.
    enum Format {
        TEXT,
        JSON
    }

    private final Format format;
    private final PrintWriter results;
    private final PrintWriter faults;
    private boolean faulty;

    Output(Format format, PrintWriter results, PrintWriter faults) {
        this.format = format;
        this.results = results;
        this.faults = faults;
    }

    /// The only result.
    void only(Results input, QualityScore score) {
        switch (format) {
            case JSON -> results.println(ScoreJson.pretty(ScoreJson.of(score, input.warnings())));
            case TEXT -> text(input, score);
        }
        results.flush();
    }

    /// One of several participants' results, with its name.
    void oneOfMany(Results input, QualityScore score) {
        switch (format) {
            case JSON -> {
                ObjectNode json = ScoreJson.of(score, input.warnings());
                participant(input.entity(), json.putObject("participant"));
                results.println(ScoreJson.line(json));
            }
            case TEXT -> {
                head(input.entity().inWords());
                text(input, score);
            }
        }
        results.flush();
    }

    /// The result of a line.
    void ofLine(long line, Results input, QualityScore score) {
        switch (format) {
            case JSON -> results.println(ScoreJson.line(ScoreJson.of(score, input.warnings())));
            case TEXT -> {
                head("Line " + line);
                text(input, score);
            }
        }
        results.flush();
    }

    /// The line that stands for a result that there is not.
    void ofLine(long line, InputFault fault) {
        switch (format) {
            case JSON -> {
                ObjectNode json = ScoreJson.object();
                json.put("line", line);
                ArrayNode errors = json.putArray("errors");
                fault.lines().forEach(errors::add);
                results.println(ScoreJson.line(json));
            }
            case TEXT -> {
                head("Line " + line);
                fault.lines().forEach(results::println);
            }
        }
        results.flush();
        fault(fault);
    }

    /// What should be known of the input; it can be scored nevertheless.
    void remark(String line) {
        faults.println("decile: " + line);
        faults.flush();
    }

    void fault(InputFault fault) {
        faulty = true;
        fault.lines().forEach(line -> faults.println("decile: " + line));
        faults.flush();
    }

    /// Whether any input could not be scored.
    boolean isFaulty() {
        return faulty;
    }

    private void text(Results input, QualityScore score) {
        results.print(ExplanationText.of(score));
        if (!input.warnings().isEmpty()) {
            results.println();
            results.println("About the input");
            results.println("---------------");
            input.warnings().forEach(warning -> results.println("- " + warning));
        }
    }

    private void head(String name) {
        results.println(RULE);
        results.println(name);
        results.println(RULE);
    }

    private static void participant(ReportingEntity entity, ObjectNode json) {
        entity.tin().ifPresent(tin -> json.put("taxpayerIdentificationNumber", tin.masked()));
        entity.npi().ifPresent(npi -> json.put("nationalProviderIdentifier", npi.digits()));
        entity.entityId().ifPresent(id -> json.put("entityId", id));
    }
}
