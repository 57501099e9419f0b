package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// An element to write, with its attributes and children in any order.
public final class XmlNode {
    private final String name;
    private final List<String> attributes;
    private final List<XmlNode> children = new ArrayList<>();

    private XmlNode(String name, List<String> attributes) {
        this.name = name;
        this.attributes = new ArrayList<>(attributes);
    }

    /// @param attributes names and values by turns; one without value is left out
    public static XmlNode of(String name, String... attributes) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.add("%s=\"%s\"".formatted(attributes[i], attributes[i + 1]));
            }
        }
        return new XmlNode(name, written);
    }

    public XmlNode with(XmlNode... more) {
        children.addAll(Arrays.asList(more));
        return this;
    }

    public XmlNode with(List<XmlNode> more) {
        children.addAll(more);
        return this;
    }

    /// Puts attributes and children of every element into another order.
    public void shuffle(RandomGenerator random) {
        Collections.shuffle(attributes, Random.from(random));
        Collections.shuffle(children, Random.from(random));
        children.forEach(child -> child.shuffle(random));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        write(text, 0);
        return text.toString();
    }

    private void write(StringBuilder text, int depth) {
        text.append("  ".repeat(depth)).append('<').append(name);
        attributes.forEach(attribute -> text.append(' ').append(attribute));
        if (children.isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        children.forEach(child -> child.write(text, depth + 1));
        text.append("  ".repeat(depth)).append("</").append(name).append(">\n");
    }
}
