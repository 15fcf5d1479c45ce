package org.zhaoliao.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.zhaoliao.testkit.report.ContractReporting;

/** Runs the suites inside a test. */
final class Suites {

    /** Where their reports go: not where those of the build are. */
    static final Path REPORTS = Path.of("target/broken-reports");

    private Suites() {}

    /** The names of the cases that did not pass. */
    static Set<String> failures(BrokenStoreSuite.Setting setting) {
        BrokenStoreSuite.setting = setting;
        return failures(BrokenStoreSuite.class);
    }

    /** The same of some cases only: each begins with a fresh store, so that the others need not run. */
    static Set<String> failures(BrokenStoreSuite.Setting setting, Collection<String> cases) {
        BrokenStoreSuite.setting = setting;
        List<DiscoverySelector> selected = Arrays.stream(StoreContract.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .flatMap(suite -> cases(suite)
                        .filter(cases::contains)
                        .map(one -> selectNestedMethod(List.of(BrokenStoreSuite.class), suite, one)))
                .collect(Collectors.toList());
        return failures(selected, Map.of());
    }

    private static Stream<String> cases(Class<?> suite) {
        return AnnotationSupport.findAnnotatedMethods(suite, Test.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(Method::getName)
                .distinct();
    }

    static Set<String> failures(Class<?> suite) {
        return failures(selectClass(suite));
    }

    static Set<String> failures(DiscoverySelector suite) {
        return failures(List.of(suite), Map.of());
    }

    /** In a build that is configured so. */
    static Set<String> failures(List<? extends DiscoverySelector> classes, Map<String, String> configuration) {
        Set<String> failed = new ConcurrentSkipListSet<>();
        LauncherDiscoveryRequest suites = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes)
                .configurationParameters(configuration)
                .configurationParameter(ContractReporting.PROPERTY, REPORTS.toString())
                .build();
        LauncherFactory.create().execute(suites, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                    failed.add(name(test));
                }
            }
        });
        return failed;
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(source -> source instanceof MethodSource method ? method.getMethodName() : "suite")
                .orElse("engine");
    }
}
