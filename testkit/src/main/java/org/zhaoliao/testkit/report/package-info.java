/**
 * The report of a run of the contract suites (合约测试报告): every case by requirement, the database and its version, and how each case ended, as
 * text, JSON and one page that can be attached to an acceptance file. Knows nothing of stores; uses the JUnit 5 API only.
 */
@NullMarked
package org.zhaoliao.testkit.report;

import org.jspecify.annotations.NullMarked;
