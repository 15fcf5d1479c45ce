package org.zhaoliao.testkit.report;

import java.util.List;

/** A test class that says what it tests (报告对象). */
public interface Reported {

    /** The product under test, for the head of the report. */
    Product product();

    /** In what the product differs, as it says itself; stands in every form of the report. */
    default List<Declaration> declared() {
        return List.of();
    }

    /** In what the run asks less than an acceptance does, each in words that stand in the report; a run with any of them is no acceptance. */
    default List<String> shortcuts() {
        return List.of();
    }
}
