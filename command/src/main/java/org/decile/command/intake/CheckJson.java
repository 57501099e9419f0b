package org.decile.command.intake;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of checking files, for programs.
final class CheckJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckJson() {}

    static String of(List<IntakeFile> files) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode list = json.putArray("files");
        files.forEach(file -> file(file, list.addObject()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static void file(IntakeFile file, ObjectNode json) {
        json.put("name", file.name());
        json.put("format", word(file.format()));
        json.put("rows", file.rows());
        json.put("sha256", file.checksum());
        json.put("usable", file.faults().isEmpty());
        ArrayNode participants = json.putArray("participants");
        file.parts().forEach(part -> participant(part, participants.addObject()));
        faults(file.faults(), json.putObject("faults"));
        faults(file.warnings(), json.putObject("warnings"));
        ArrayNode notChecked = json.putArray("notChecked");
        file.notChecked().forEach(notChecked::add);
    }

    private static void participant(IntakePart part, ObjectNode json) {
        json.put("performanceYear", part.year().value());
        json.put("participation", part.entity().participation().code());
        part.entity().tin().ifPresent(tin -> json.put("taxpayerIdentificationNumber", tin.masked()));
        part.entity().npi().ifPresent(npi -> json.put("nationalProviderIdentifier", npi.digits()));
        part.entity().entityId().ifPresent(id -> json.put("entityId", id));
        json.put("measures", part.measures().size());
    }

    private static void faults(FaultList faults, ObjectNode json) {
        json.put("count", faults.count());
        json.put("rows", faults.rows());
        ObjectNode kinds = json.putObject("kinds");
        new TreeMap<>(faults.counts()).forEach((kind, count) -> kinds.put(word(kind), count));
        ArrayNode listed = json.putArray("listed");
        faults.listed().forEach(fault -> fault(fault, listed.addObject()));
    }

    private static void fault(Fault fault, ObjectNode json) {
        json.put("kind", word(fault.kind()));
        if (fault.row() > 0) {
            json.put(fault.placeKind().number(), fault.row());
        }
        json.put(fault.placeKind().words(), fault.column());
        fault.value().ifPresent(value -> json.put("value", value));
        json.put("problem", fault.problem());
        json.put("remedy", fault.remedy());
    }

    /// `MEASURE_RESULTS` as `measureResults`.
    private static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
