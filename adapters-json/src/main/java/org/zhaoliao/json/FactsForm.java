package org.zhaoliao.json;

import static org.zhaoliao.json.ValueForm.member;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import tools.jackson.databind.JsonNode;

/**
 * Facts of one person in JSON: a member for each that is known or disputed.
 *
 * @param forms the form of each fact
 * @param byMember the keys by the member under which they stand
 */
record FactsForm(Map<FactKey<?>, ValueForm<?>> forms, Map<String, FactKey<?>> byMember) {

    private static final String OBLIGOR = ".obligor.";

    FactsForm(Map<FactKey<?>, ValueForm<?>> forms) {
        this(ImmutableMap.copyOf(forms), ImmutableMap.copyOf(Maps.uniqueIndex(forms.keySet(), FactsForm::memberOf)));
    }

    ValueForm<Facts> form() {
        return new ValueForm<>(this::written, this::read);
    }

    /**
     * The facts as a tree.
     *
     * @throws IllegalArgumentException when there is a fact that has no place in the format
     */
    Map<String, Object> written(Facts facts) {
        Map<String, Object> members = new LinkedHashMap<>();
        facts.keys().forEach(key -> members.put(memberOf(key), written(facts, key)));
        return members;
    }

    Facts read(JsonNode node) {
        ValueForm.object(node, byMember.keySet().toArray(String[]::new));
        List<InputError> errors = new ArrayList<>();
        List<Facts> read = new ArrayList<>(List.of(Facts.none()));
        node.propertyNames()
                .forEach(name -> ValueForm.attempt(
                        name, errors, () -> read.set(0, with(read.get(0), Objects.requireNonNull(byMember.get(name)), node.path(name)))));
        ValueForm.refuse(errors);
        return read.get(0);
    }

    private static String memberOf(FactKey<?> key) {
        return key.code()
                .substring(
                        key.code().lastIndexOf("obligor.") < 0
                                ? key.code().indexOf('.') + 1
                                : key.code().lastIndexOf('.') + 1);
    }

    private <T> Object written(Facts facts, FactKey<T> key) {
        ValueForm<T> form =
                form(key).orElseThrow(() -> new IllegalArgumentException("No place in the format for " + key.code()));
        Fact<T> fact = facts.get(key);
        if (fact instanceof Fact.Disputed<T> disputed) {
            return ValueForm.map(
                    "claims",
                    disputed.claims().stream()
                            .map(claim -> written(claim, form))
                            .toList());
        }
        return written((Fact.Known<T>) fact, form);
    }

    private static <T> Object written(Fact.Known<T> claim, ValueForm<T> form) {
        return ValueForm.map(
                "value",
                form.written().apply(claim.known()),
                "source",
                claim.source().kind().name(),
                "asOf",
                claim.source().asOf().toString());
    }

    private <T> Facts with(Facts facts, FactKey<T> key, JsonNode node) {
        ValueForm<T> form = form(key).orElseThrow();
        if (node.has("claims")) {
            ValueForm.object(node, "claims");
            return facts.with(
                    key,
                    new Fact.Disputed<>(member(
                            node, "claims", ValueForm.list(new ValueForm<>(any -> any, one -> claim(one, form))))));
        }
        return facts.with(key, claim(node, form));
    }

    private static <T> Fact.Known<T> claim(JsonNode node, ValueForm<T> form) {
        ValueForm.object(node, "value", "source", "asOf");
        return new Fact.Known<>(
                member(node, "value", form),
                new FactSource(
                        member(node, "source", ValueForm.choice(FactSource.Kind.class)),
                        member(node, "asOf", ValueForm.DAY)));
    }

    @SuppressWarnings("unchecked") // the forms are put together pair by pair, key and form of one type
    private <T> Optional<ValueForm<T>> form(FactKey<T> key) {
        return Optional.ofNullable((ValueForm<T>) forms.get(key));
    }
}
