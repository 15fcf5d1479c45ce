package org.zhaoliao.testkit.report;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A case that a test class holds, whether it was run or not.
 *
 * @param requirement which requirement it shows
 * @param suite what is tested
 * @param text what is promised
 * @param declarable the name of the declaration that leaves nothing to ask; empty when there is none
 * @param key by which a run finds it
 */
record Case(String requirement, String suite, String text, String declarable, String key) {

    private static final String NONE = "–";

    /** By requirement, W2.10 after W2.9; then by suite and text. */
    private static final Comparator<Case> ORDER = Comparator.<Case, String>comparing(
                    one -> one.requirement().replaceAll("\\b(\\d)\\b", "0$1"))
            .thenComparing(Case::suite)
            .thenComparing(Case::text)
            .thenComparing(Case::key);

    /** Every case of a test class and of the classes nested in it, in order. */
    static List<Case> all(Class<?> tests) {
        return classes(tests).flatMap(Case::within).sorted(ORDER).toList();
    }

    /** By what a run finds a case again. */
    static String keyOf(Class<?> suite, String method) {
        return suite.getName() + "#" + method;
    }

    private static Stream<Class<?>> classes(Class<?> tests) {
        Stream<Class<?>> nested =
                ReflectionSupport.findNestedClasses(tests, inner -> AnnotationSupport.isAnnotated(inner, Nested.class))
                        .stream();
        return Stream.concat(Stream.of(tests), nested.flatMap(Case::classes));
    }

    private static Stream<Case> within(Class<?> suite) {
        return AnnotationSupport.findAnnotatedMethods(suite, Test.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(method -> of(suite, method));
    }

    private static Case of(Class<?> suite, Method method) {
        String requirement = AnnotationSupport.findAnnotation(method, Requirement.class)
                .map(Requirement::value)
                .orElse(NONE);
        String declarable = AnnotationSupport.findAnnotation(method, Declarable.class)
                .map(Declarable::value)
                .orElse("");
        return new Case(
                requirement,
                displayed(AnnotationSupport.findAnnotation(suite, DisplayName.class), suite.getSimpleName()),
                displayed(AnnotationSupport.findAnnotation(method, DisplayName.class), method.getName()),
                declarable,
                keyOf(suite, method.getName()));
    }

    private static String displayed(Optional<DisplayName> name, String otherwise) {
        return name.map(DisplayName::value).orElse(otherwise);
    }
}
