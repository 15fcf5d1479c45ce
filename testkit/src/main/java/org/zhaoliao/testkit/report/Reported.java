package org.zhaoliao.testkit.report;

/** A test class that says what it tests (报告对象). */
public interface Reported {

    /** The product under test, for the head of the report. */
    Product product();
}
