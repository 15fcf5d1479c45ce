package org.zhaoliao.testkit.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of a run so far; cases may end on several threads. */
final class Run {

    private final Map<String, Ending> endings = new ConcurrentHashMap<>();
    private volatile Product product = Product.UNKNOWN;
    private volatile List<Declaration> declared = List.of();
    private volatile List<String> shortcuts = List.of();

    /** Asks for the product once. */
    void of(Reported reported) {
        if (product.equals(Product.UNKNOWN)) {
            product = reported.product();
            declared = List.copyOf(reported.declared());
            shortcuts = List.copyOf(reported.shortcuts());
        }
    }

    void ended(String key, Ending ending) {
        endings.put(key, ending);
    }

    Report report(Class<?> tests) {
        List<Report.Line> lines = Case.all(tests).stream()
                .map(one -> new Report.Line(one, ending(one)))
                .toList();
        return new Report(tests.getSimpleName(), product, declared, shortcuts, lines);
    }

    /** What passed because of what was declared has asked nothing. */
    private Ending ending(Case one) {
        Ending ending = endings.getOrDefault(one.key(), Ending.NOT_RUN);
        return declared.stream()
                .filter(declaration -> ending.passed() && one.declarable().equals(declaration.name()))
                .findFirst()
                .map(Ending::declared)
                .orElse(ending);
    }
}
