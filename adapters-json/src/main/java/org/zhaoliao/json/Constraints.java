package org.zhaoliao.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.zhaoliao.reason.InputError;

/** Checks the components of wire records against their constraints. The message of a constraint is the code of the error; its bounds are the arguments. */
final class Constraints {

    /** Looks at nothing of its host: no {@code validation.xml}, no expression language, no locale. */
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /** What the constraints of a component, and of its items, come to. */
    static Limits of(RecordComponent component) {
        return Limits.of(VALIDATOR
                .getConstraintsForClass(component.getDeclaringRecord())
                .getConstraintsForProperty(component.getName()));
    }

    /**
     * The violations of one component, by path and code: the validator itself gives them in no order.
     *
     * @param shown what is shown of a text
     */
    static List<InputError> errors(Class<?> wire, WireType.Member member, Object value, UnaryOperator<String> shown) {
        if (member.limits().hold(value) && !member.isGeneric()) {
            return List.of();
        }
        return Stream.concat(
                        VALIDATOR.validateValue(wire, member.component().getName(), value).stream()
                                .map(violation -> error(violation, value instanceof Map, shown)),
                        member.isGeneric() ? anyBound(value).stream() : Stream.empty())
                .sorted(Comparator.comparing(InputError::path).thenComparing(InputError::code))
                .toList();
    }

    /** What stands for a type variable cannot be bounded where it is declared. */
    private static List<InputError> anyBound(Object value) {
        if (value instanceof Collection<?> many && many.size() > Texts.MANY) {
            return List.of(InputError.of("", "json.items", Integer.toString(many.size()), 0, Texts.MANY));
        }
        return value instanceof String text && text.length() > Texts.MEDIUM
                ? List.of(InputError.of("", "json.length", Shown.stars(text), 0, Texts.MEDIUM))
                : List.of();
    }

    private static InputError error(ConstraintViolation<?> violation, boolean named, UnaryOperator<String> shown) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return InputError.of(
                named
                        ? member(violation, shown)
                        : items(violation.getPropertyPath().toString()),
                violation.getMessageTemplate(),
                found(violation.getInvalidValue(), shown),
                Stream.of("min", "max", "value")
                        .filter(attributes::containsKey)
                        .map(attributes::get)
                        .toArray());
    }

    /** What follows the name of the component: the place in a list, without the word that the validator puts behind it. */
    private static String items(String path) {
        int item = path.indexOf('[');
        return item < 0 ? "" : path.substring(item).replaceAll("\\.?<[^>]*>", "");
    }

    /** The name in a map, as the reader writes it; empty for the map as a whole. */
    private static String member(ConstraintViolation<?> violation, UnaryOperator<String> shown) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getKey() == null ? name : shown.apply(node.getKey().toString());
        }
        return name;
    }

    private static String found(Object value, UnaryOperator<String> shown) {
        if (value instanceof Collection<?> many) {
            return String.valueOf(many.size());
        }
        return value instanceof Map<?, ?> map ? String.valueOf(map.size()) : shown.apply(value.toString());
    }
}
