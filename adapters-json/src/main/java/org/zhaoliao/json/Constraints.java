package org.zhaoliao.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.zhaoliao.reason.InputError;

/** Checks a wire record against its constraints. The message of a constraint is the code of the error; its bounds are the arguments. */
final class Constraints {

    /** Looks at nothing of its host: no {@code validation.xml}, no expression language, no locale. */
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /** All violations, by path and code: the validator itself gives them in no order. */
    static List<InputError> errors(Record wire) {
        return VALIDATOR.validate(wire).stream()
                .map(Constraints::error)
                .sorted(Comparator.comparing(InputError::path).thenComparing(InputError::code))
                .toList();
    }

    private static InputError error(ConstraintViolation<Record> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return InputError.of(
                violation.getPropertyPath().toString(),
                violation.getMessageTemplate(),
                found(violation.getInvalidValue()),
                Stream.of("min", "max")
                        .filter(attributes::containsKey)
                        .map(attributes::get)
                        .toArray());
    }

    private static String found(Object value) {
        return value instanceof Collection<?> many ? String.valueOf(many.size()) : value.toString();
    }
}
