package org.decile.core.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.PlaceKind;
import org.decile.core.fault.Shown;
import tools.jackson.databind.JsonNode;

/// A value in a JSON document and the path that leads to it, such as `measurementSets[0].category`.
///
/// @param node the value; a missing one where there is none
/// @param faults where to tell what is wrong with it
record JsonPlace(JsonNode node, String path, Faults faults) {

    /// The value of a field, which may be missing.
    JsonPlace field(String name) {
        return new JsonPlace(node.path(name), path.isEmpty() ? name : path + "." + name, faults);
    }

    /// Not there, or `null`, which CMS's own files write for the same.
    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /// The objects of a list; what is no object is a fault and left out.
    List<JsonPlace> objects() {
        List<JsonPlace> objects = new ArrayList<>();
        int index = 0;
        for (JsonNode element : node) {
            JsonPlace place = new JsonPlace(element, "%s[%d]".formatted(path, index++), faults);
            if (place.isObject("Write the entry as an object in braces.")) {
                objects.add(place);
            }
        }
        return objects;
    }

    boolean isObject(String remedy) {
        boolean object = node.isObject();
        if (!object) {
            fault(FaultKind.FIELD, "This is not an object.", remedy);
        }
        return object;
    }

    /// The text of a field that must be there; a number counts as its digits.
    Optional<String> needed(FaultKind kind, String problem, String remedy) {
        Optional<String> text = text(kind, remedy);
        if (isAbsent() || text.filter(String::isEmpty).isPresent()) {
            fault(kind, problem, remedy);
            return Optional.empty();
        }
        return text;
    }

    /// The text without surrounding blanks; empty when it is absent or no text, which is a fault.
    Optional<String> text(FaultKind kind, String remedy) {
        if (isAbsent()) {
            return Optional.empty();
        }
        if (node.isString() || node.isIntegralNumber()) {
            return Optional.of(node.asString().strip());
        }
        fault(kind, "This is not a text.", remedy);
        return Optional.empty();
    }

    /// Tells of each field beyond the known ones.
    void knows(Set<String> known, Faults told, String remedy) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        field(Shown.plain(name)).tell(told, FaultKind.FIELD, "The field is not known.", remedy));
    }

    void fault(FaultKind kind, String problem, String remedy) {
        tell(faults, kind, problem, remedy);
    }

    void tell(Faults told, FaultKind kind, String problem, String remedy) {
        Optional<String> value =
                node.isValueNode() && !node.isNull() ? Optional.of(Shown.plain(node.asString())) : Optional.empty();
        told.add(new Fault(kind, PlaceKind.JSON, 0, path, value, problem, remedy));
    }

    /// Without what stands there.
    @Override
    public String toString() {
        return "JsonPlace[%s]".formatted(node.getNodeType());
    }

    /// What stands there, in quotation marks.
    String quoted() {
        return Shown.quoted(node.isValueNode() ? node.asString() : node.isArray() ? "[…]" : "{…}");
    }
}
