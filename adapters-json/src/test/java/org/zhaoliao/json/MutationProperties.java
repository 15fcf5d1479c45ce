package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** W5.6: any JSON that a good document turns into is read or refused with its faults, never with a failure. */
class MutationProperties {

    private static final List<String> OTHERS = List.of(
            "null",
            "0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1.5",
            "1e100",
            "1e101",
            "-1e-101",
            "1e999999999",
            "[]",
            "[null]",
            "[1e101]",
            "[5]",
            "[[]]",
            "[{}]",
            "{}",
            "{\"a\":1e101}",
            "{\"a\":null}",
            "{\"value\":[1e101]}",
            "true",
            "\"\"",
            "\"x\"",
            "\"2026-02-30\"",
            "\"\\ud800\"");

    /** More than are told of one document. */
    private static final int CROWD = 1_001;

    @Property(tries = 2_000)
    @Label(
            "a number, a list, an object or null at any places of any document, also where a thousand faults are told already")
    void readOrRefused(@ForAll Random random) {
        SampleDocument<?> sample = SampleDocument.drawn(random);
        JsonNode tree = BoundedJson.tree(sample.text(), Bounds.DEEP);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            change(tree, random);
        }
        if (random.nextInt(10) == 0) {
            crowd((ObjectNode) tree);
        }
        isReadOrRefused(sample.document(), BoundedJson.line(tree));
    }

    @Example
    @Label("a number too long, in the place of an item, is the one fault of the document")
    void longItem() {
        assertEquals(
                List.of("villages[0] json.number"),
                faults(
                        Documents.CENSUS,
                        "{\"format\":\"zhaoliao-census/1\",\"day\":\"2026-09-30\",\"villages\":[1e101]}"));
    }

    @Example
    @Label("a record is not asked what it stands for when something below it is wrong, however much was told before")
    void afterAThousand() {
        ObjectNode agreement = (ObjectNode) BoundedJson.tree(BadDocumentsTest.AGREEMENT, Bounds.DEEP);
        ((ArrayNode) agreement.path("terms").path("duties")).add(5);
        crowd(agreement);

        List<String> told = faults(Documents.AGREEMENT, BoundedJson.line(agreement));

        assertEquals("$ json.more", told.get(told.size() - 1));
    }

    private static List<String> faults(Document<?> document, String json) {
        return assertThrows(InvalidInputException.class, () -> document.read(json)).errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }

    private static <T> void isReadOrRefused(Document<T> document, String json) {
        try {
            T read = document.read(json);
            String written = document.line(read, Disclosure.EXCHANGE);
            assertEquals(written, document.line(document.read(written), Disclosure.EXCHANGE));
        } catch (InvalidInputException refused) {
            assertFalse(refused.errors().isEmpty());
            assertFalse(refused.inWords(Wording.CHINESE).isBlank());
            refused.errors().stream().map(InputError::path).forEach(path -> assertFalse(path.isEmpty()));
        }
    }

    private static void crowd(ObjectNode document) {
        ObjectNode known = document.deepCopy();
        document.removeAll();
        for (int i = 0; i < CROWD; i++) {
            document.put("a" + i, 1);
        }
        document.setAll(known);
    }

    private static void change(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode other = BoundedJson.tree(OTHERS.get(random.nextInt(OTHERS.size())), Bounds.DEEP);
        if (container instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), other);
        } else if (container instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), other);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (!node.isEmpty()) {
            containers.add(node);
        }
        node.forEach(child -> collect(child, containers));
    }
}
