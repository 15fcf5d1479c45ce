package org.zhaoliao.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
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
