/**
 * Storage in memory: for tests, for trying the library out, and for work on data that are read once and thrown away.
 *
 * <p>Keeps every promise of {@code revision}, as the contract suites of the testkit show; nothing survives the process. Uses {@code store} and
 * {@code revision}. Stands beside {@code usecase}: no use case knows where its data are kept.
 */
@NullMarked
package org.zhaoliao.memory;

import org.jspecify.annotations.NullMarked;
