package org.zhaoliao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** W5.3: what is seen at a glance is what the validator says. */
class LimitsProperties {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final int[] LENGTHS = {0, 1, 2, 3, 5, 17, 18, 40, 41, 500, 501, 1_000, 1_001, 10_000, 10_001};
    private static final String LETTERS = "a1.-\n中";

    private record Sample(
            @Size(min = 1, max = 3) String text,
            @Size(max = 2) List<String> many,
            @Size(min = 1) Map<String, String> named,
            @Min(0) @Max(9) Integer count,
            @Min(-1) Long large,
            @Pattern(regexp = "[a1.-]{0,5}") String form) {}

    @Property(tries = 500)
    @Label("W5.3: sizes, least and most, forms: right at a glance is right to the validator, and the other way round")
    void same(@ForAll Random random) {
        for (WireType.Member member : WireType.of(Sample.class).members()) {
            Object value = drawn(member.type(), random);
            assertEquals(isRight(member, value), member.limits().hold(value), () -> member.name() + " " + value);
        }
    }

    @Property(tries = 200)
    @Label("W5.3: of every component of every document: what is right at a glance is right to the validator")
    void sound(@ForAll Random random) {
        for (WireType.Member member : constrained()) {
            Object value = drawn(member.type(), random);
            assertTrue(
                    !member.limits().hold(value) || isRight(member, value),
                    () -> member.component() + " of " + member.component().getDeclaringRecord() + " " + value);
        }
    }

    private static boolean isRight(WireType.Member member, Object value) {
        return VALIDATOR
                .validateValue(
                        member.component().getDeclaringRecord(),
                        member.component().getName(),
                        value)
                .isEmpty();
    }

    private static List<WireType.Member> constrained() {
        Map<Class<?>, WireType> records = new LinkedHashMap<>();
        Documents.all().forEach(document -> collect(document.wire(), records));
        return records.values().stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> !member.limits().tests().isEmpty())
                .toList();
    }

    private static void collect(WireType type, Map<Class<?>, WireType> records) {
        if (type.raw().isRecord() && records.putIfAbsent(type.raw(), type) == null) {
            type.members().forEach(member -> collect(member.type(), records));
        } else if (List.class.equals(type.raw()) || Map.class.equals(type.raw())) {
            collect(type.item(), records);
        }
    }

    private static Object drawn(WireType type, Random random) {
        int size = LENGTHS[random.nextInt(LENGTHS.length)];
        Map<Class<?>, Object> values = Map.of(
                Integer.class,
                size - 2,
                Long.class,
                size - 2L,
                List.class,
                Collections.nCopies(size, "a"),
                Map.class,
                IntStream.range(0, size).boxed().collect(Collectors.toMap(String::valueOf, String::valueOf)));
        return Optional.ofNullable(values.get(type.raw())).orElseGet(() -> text(size, random));
    }

    /** Of one letter or of many. */
    private static String text(int size, Random random) {
        int letters = 1 + random.nextInt(LETTERS.length());
        int[] points = random.ints(size, 0, letters).map(LETTERS::charAt).toArray();
        return Arrays.stream(points).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
