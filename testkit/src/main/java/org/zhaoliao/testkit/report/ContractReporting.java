package org.zhaoliao.testkit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Writes the report of a test class when its last case has ended (报告扩展). The suites register it; nothing has to be set up.
 *
 * <p>The files go to {@value #FOLDER}, or where the configuration parameter or system property {@value #PROPERTY} says, and are named for the test class and its package.
 * They hold no times and no messages, so that two runs of the same outcome write the same.
 */
public final class ContractReporting implements TestWatcher, BeforeEachCallback, AfterAllCallback {

    /** Names another folder for the reports. */
    public static final String PROPERTY = "zhaoliao.contract.report";

    /** Where the reports go by default. */
    public static final String FOLDER = "target/contract-report";

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(ContractReporting.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        Object outermost = context.getRequiredTestInstances().getAllInstances().get(0);
        if (outermost instanceof Reported reported) {
            run(context).of(reported);
        }
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        ended(context, Ending.of(Outcome.PASSED));
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        ended(context, Ending.failed(cause));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        ended(context, Ending.of(Outcome.SKIPPED));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        ended(context, Ending.of(Outcome.SKIPPED));
    }

    /** Called for nested classes too, whose end is not the end of the run. */
    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (outermost(context).equals(context)) {
            Class<?> tests = context.getRequiredTestClass();
            Path folder = Files.createDirectories(
                    Path.of(context.getConfigurationParameter(PROPERTY).orElse(FOLDER)));
            write(folder, tests.getName(), run(context).report(tests));
        }
    }

    private static void write(Path folder, String name, Report report) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), ReportText.of(report));
        Files.writeString(folder.resolve(name + ".json"), ReportJson.of(report));
        Files.writeString(folder.resolve(name + ".html"), ReportPage.of(report));
    }

    private static void ended(ExtensionContext context, Ending ending) {
        run(context)
                .ended(
                        Case.keyOf(
                                context.getRequiredTestClass(),
                                context.getRequiredTestMethod().getName()),
                        ending);
    }

    private static Run run(ExtensionContext context) {
        return outermost(context).getStore(SPACE).getOrComputeIfAbsent(Run.class, key -> new Run(), Run.class);
    }

    private static ExtensionContext outermost(ExtensionContext context) {
        return context.getParent()
                .filter(parent -> parent.getTestClass().isPresent())
                .map(ContractReporting::outermost)
                .orElse(context);
    }
}
