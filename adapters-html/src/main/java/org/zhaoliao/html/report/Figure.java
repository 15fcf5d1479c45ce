package org.zhaoliao.html.report;

/**
 * A key number.
 *
 * @param label what is counted
 * @param value the number, as it is shown
 * @param unit its unit
 */
public record Figure(String label, String value, String unit) {}
