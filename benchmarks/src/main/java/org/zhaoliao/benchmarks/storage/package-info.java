/** What the store costs beside a hand-written JDBC batch of the same rows, and beside Jdbi and Hibernate, on PostgreSQL. Uses the JDBC adapter. */
@NullMarked
package org.zhaoliao.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
