package org.zhaoliao.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of a component let through at a glance (约束概要), as the validator describes them itself. It takes long to say that nothing is wrong; it is asked
 * only of what is not seen to be right here.
 *
 * @param tests all of which a value passes that is right
 */
record Limits(List<Predicate<Object>> tests) {

    Limits {
        tests = List.copyOf(tests);
    }

    /** @param component none when it has no constraints, of its own or of its items */
    static Limits of(@Nullable PropertyDescriptor component) {
        List<Predicate<Object>> tests = new ArrayList<>();
        if (component != null) {
            component.getConstraintDescriptors().forEach(constraint -> tests.add(test(constraint.getAnnotation())));
            if (component.isCascaded()
                    || !component.getConstrainedContainerElementTypes().isEmpty()) {
                tests.add(Limits::inDoubt);
            }
        }
        return new Limits(tests);
    }

    /** Whether a value is right for sure; else nothing is said of it. */
    boolean hold(Object value) {
        for (Predicate<Object> test : tests) {
            if (!test.test(value)) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Object> test(Annotation constraint) {
        if (constraint instanceof Size size) {
            int least = size.min();
            int most = size.max();
            return value -> least <= size(value) && size(value) <= most;
        }
        if (constraint instanceof Min min) {
            long least = min.value();
            return count(number -> number >= least);
        }
        if (constraint instanceof Max max) {
            long most = max.value();
            return count(number -> number <= most);
        }
        return constraint instanceof Pattern pattern && pattern.flags().length == 0
                ? form(pattern.regexp())
                : Limits::inDoubt;
    }

    private static boolean inDoubt(Object value) {
        return false;
    }

    private static Predicate<Object> count(LongPredicate right) {
        return value -> (value instanceof Integer || value instanceof Long) && right.test(((Number) value).longValue());
    }

    private static Predicate<Object> form(String form) {
        java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(form);
        return value -> value instanceof String text && compiled.matcher(text).matches();
    }

    /** Less than any bound where a value has no size that is known here. */
    private static int size(Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof Collection<?> many) {
            return many.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : -1;
    }
}
