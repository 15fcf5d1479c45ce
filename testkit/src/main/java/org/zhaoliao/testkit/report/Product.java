package org.zhaoliao.testkit.report;

/**
 * What was tested (被测产品).
 *
 * @param name its name, as its maker writes it
 * @param version its version; it is read from the running product where that tells it
 */
public record Product(String name, String version) {

    static final Product UNKNOWN = new Product("unknown", "unknown");
}
