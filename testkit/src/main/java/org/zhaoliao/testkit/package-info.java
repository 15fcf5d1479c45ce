/**
 * What a store must do, as tests that anybody can run: extend {@link org.zhaoliao.testkit.StoreContract}, open an empty store, run JUnit 5, and find
 * the report in {@value org.zhaoliao.testkit.report.ContractReporting#FOLDER}.
 *
 * <p>Nothing is skipped and nothing assumed: a store passes as a whole or not at all. In what it differs it declares, and the suites assert what is declared. All persons in {@link org.zhaoliao.testkit.Samples} are made
 * up. Uses {@code core} and the JUnit 5 API only.
 */
@NullMarked
package org.zhaoliao.testkit;

import org.jspecify.annotations.NullMarked;
