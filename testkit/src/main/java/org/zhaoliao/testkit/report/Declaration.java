package org.zhaoliao.testkit.report;

/**
 * In what a product says that it differs from what is asked of all (声明的差异).
 *
 * @param name by which a case knows it
 * @param text as it stands in the report
 */
public record Declaration(String name, String text) {}
