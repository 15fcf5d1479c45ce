/**
 * The ports on relational databases: one table of encrypted bodies and one of history for each kind of aggregate, one table of their heads, one outbox.
 *
 * <p>Tested on H2 and PostgreSQL. Personal data reach the database encrypted or not at all; the host owns the keys, the connections and the right to
 * change the schema. Uses {@code core}, JDBC and Jackson.
 */
@NullMarked
package org.zhaoliao.jdbc;

import org.jspecify.annotations.NullMarked;
