package org.zhaoliao.ledgerfile;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;

/** Reads one layout document and gathers everything that is wrong with it. */
final class LayoutDocument {

    private static final List<String> MEMBERS =
            List.of("format", "sheet", "headings", "doubled", "separators", "words");
    private static final String COMMA = "、";

    private final List<InputError> errors = new ArrayList<>();

    LedgerLayout read(String json) {
        JsonNode document = LayoutJson.tree(json);
        document.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> reject(name, "layout-member", PlainText.shown(name), String.join(COMMA, MEMBERS)));
        format(document);
        String sheet = text(document, "sheet").orElse("");
        LedgerLayout layout = new LedgerLayout(
                aliases(object(document, "headings")),
                LedgerDictionary.standard().with(words(object(document, "words"))),
                doubled(document),
                separators(document),
                sheet);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return layout;
    }

    private void format(JsonNode document) {
        String format = text(document, "format").orElse("");
        if (!format.equals(LedgerLayout.FORMAT)) {
            reject("format", "layout-format", PlainText.shown(format), LedgerLayout.FORMAT);
        }
    }

    private LedgerLayout.Doubled doubled(JsonNode document) {
        List<String> names = Term.names(LedgerLayout.Doubled.class);
        String name = text(document, "doubled").orElse(names.get(0));
        if (!names.contains(name)) {
            reject("doubled", "layout-doubled", PlainText.shown(name), String.join(COMMA, names));
            return LedgerLayout.Doubled.REFUSE;
        }
        return LedgerLayout.Doubled.valueOf(name);
    }

    /** In the plain form in which cells are read, too. */
    private String separators(JsonNode document) {
        String plain = PlainText.of(text(document, "separators").orElse(LedgerLayout.SEPARATORS));
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
            reject("separators", "layout-separators", PlainText.shown(plain));
        }
        return plain;
    }

    private ListMultimap<LedgerColumn, String> aliases(Map<String, JsonNode> headings) {
        ListMultimap<LedgerColumn, String> aliases = LinkedListMultimap.create();
        Map<String, LedgerColumn> owners = new LinkedHashMap<>();
        headings.forEach((name, list) -> {
            String path = "headings." + PlainText.shown(name);
            Optional<LedgerColumn> column = column(name);
            if (column.isEmpty()) {
                reject(path, "layout-column", PlainText.shown(name), String.join(COMMA, LedgerLayout.columnNames()));
            } else if (!list.isArray()) {
                reject(path, "layout-type", "", "[]");
            } else {
                for (int i = 0; i < list.size(); i++) {
                    alias(path + "[" + i + "]", list.get(i), column.get(), owners)
                            .ifPresent(heading -> aliases.put(column.get(), heading));
                }
            }
        });
        return aliases;
    }

    private Optional<String> alias(String path, JsonNode node, LedgerColumn column, Map<String, LedgerColumn> owners) {
        String heading = node.isString() ? PlainText.heading(node.asString()) : "";
        if (heading.isEmpty()) {
            reject(path, "layout-heading", "");
            return Optional.empty();
        }
        Optional<LedgerColumn> owner = Optional.ofNullable(owners.putIfAbsent(heading, column))
                .or(() -> LedgerLayout.standard().column(heading));
        if (owner.isPresent() && owner.get() != column) {
            reject(path, "layout-clash", PlainText.shown(heading), owner.get().heading());
            return Optional.empty();
        }
        return Optional.of(heading);
    }

    private LedgerDictionary words(Map<String, JsonNode> terms) {
        Map<Term, Map<String, String>> words = new EnumMap<>(Term.class);
        terms.forEach((name, meanings) -> {
            String path = "words." + PlainText.shown(name);
            if (!Term.names(Term.class).contains(name)) {
                reject(path, "layout-term", PlainText.shown(name), String.join(COMMA, Term.names(Term.class)));
            } else if (!meanings.isObject()) {
                reject(path, "layout-type", "", "{}");
            } else {
                words.put(Term.valueOf(name), meanings(path, Term.valueOf(name), meanings));
            }
        });
        return LedgerDictionary.of(words);
    }

    private Map<String, String> meanings(String path, Term term, JsonNode meanings) {
        Map<String, String> words = new LinkedHashMap<>();
        meanings.properties().forEach(entry -> {
            String word = PlainText.of(entry.getKey());
            String meaning = entry.getValue().asString("");
            String place = path + "." + PlainText.shown(word);
            if (word.isEmpty()) {
                reject(path, "layout-word", "");
            } else if (!term.meanings().contains(meaning)) {
                reject(place, "layout-meaning", PlainText.shown(meaning), String.join(COMMA, term.meanings()));
            } else {
                words.put(word, meaning);
            }
        });
        return words;
    }

    private static Optional<LedgerColumn> column(String name) {
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> column.name().equals(name)
                        || PlainText.heading(column.heading()).equals(PlainText.heading(name)))
                .findFirst();
    }

    private Optional<String> text(JsonNode document, String name) {
        return member(document, name).flatMap(node -> {
            if (!node.isString()) {
                reject(name, "layout-type", "", "\"\"");
            }
            return node.isString() ? Optional.of(node.asString()) : Optional.empty();
        });
    }

    private Map<String, JsonNode> object(JsonNode document, String name) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        member(document, name).ifPresent(node -> {
            if (!node.isObject()) {
                reject(name, "layout-type", "", "{}");
            }
            node.properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        });
        return members;
    }

    private static Optional<JsonNode> member(JsonNode document, String name) {
        return Optional.ofNullable(document.get(name));
    }

    private void reject(String path, String code, String found, Object... arguments) {
        errors.add(InputError.of(path, "ledgerfile." + code, found, arguments));
    }
}
