/**
 * A report as one HTML file that needs no network: a small model of sections, key numbers, charts and tables, and the page made of it.
 *
 * <p>Uses jmustache for the page and Apache ECharts for the charts; knows nothing of care, and of the core only {@code reason}, for the page's own words.
 */
@NullMarked
package org.zhaoliao.html.report;

import org.jspecify.annotations.NullMarked;
