/**
 * The ports on relational databases: one table of encrypted bodies and one of history for each kind of aggregate, one table of their heads, one outbox.
 *
 * <p>Tested on H2, PostgreSQL and MariaDB. Personal data reach the database encrypted or not at all; the host owns the keys, the connections, the timeouts
 * and the right to change the schema. Uses {@code core}, JDBC and Jackson.
 *
 * <h2>Isolation</h2>
 *
 * The store is written for "read committed", the level at which H2 and PostgreSQL begin. On MariaDB and MySQL it asks for it in each transaction of its own; a
 * host's connection there should be set to it. A stale write is refused by the revision in the {@code where} of the update, two holders of one key by a unique
 * column: neither rests on the level, and a stricter one is allowed. {@link org.zhaoliao.jdbc.HistoryVerifier} reads one moment of the database.
 *
 * <h2>Transactions of the host</h2>
 *
 * A store {@linkplain org.zhaoliao.jdbc.JdbcCareStore#over over} a data source begins and ends its transactions itself, on connections that come with automatic
 * commit on. It takes no connection that is in a transaction already, as a transaction-aware data source hands it out, nor a pool with automatic commit off: it
 * cannot tell them apart, and a commit of its own would keep what the host may still roll back. To write in one transaction with its own tables, a host opens a
 * store {@linkplain org.zhaoliao.jdbc.JdbcCareStore#on on} its connection; under Spring, within {@code @Transactional}, that is
 * {@code JdbcCareStore.on(DataSourceUtils.getConnection(source), cipher)}, for each transaction anew.
 *
 * <p>The host may go back to savepoints of its own, between the calls of such a store and inside a piece of its work: what was written since is gone, is told nowhere and
 * counted in no head. A savepoint that was set before such a piece of work is gone back to after its end only.
 *
 * <h2>Order of locks</h2>
 *
 * A write locks the row of the present state, then adds to the history and the outbox, which locks nothing that others wait for. The heads of the kinds come
 * last, just before the commit, in the order of their names; the first write of all locks every head. Single
 * calls therefore do not wait for each other crosswise, except where MariaDB or MySQL locks a key that several add at once. Two pieces of work that write several
 * aggregates do, when they write them in different order: write them by kind and identifier.
 *
 * <p>In a host's transaction the heads come at the end of each call, or of the outermost {@code transactions().within} around it, and are held until the host
 * commits. A host that writes several aggregates there does so within one such piece of work, which has the order above. One that writes them call by call has the head of
 * a kind from the first on, and may then wait for a row that a single call elsewhere has, which waits for that head: the database gives up one of the two. The
 * single call is done again; the host's transaction is not, and ends in contention.
 *
 * <h2>Contention</h2>
 *
 * When the database gives up a transaction (deadlock, failure to serialize, a lock waited for too long), a single call is done again from its beginning, five
 * times in all as a rule, after pauses that grow from 10 to 500 milliseconds. Work within {@code transactions()} is not: only the host knows whether it may run
 * twice. It ends with a {@link org.zhaoliao.jdbc.StoreException} of kind {@code CONTENTION}, even when the work caught the failure of a call inside, and nothing of
 * it stays; the host may do it again. Work that a {@code OnceOnly} command runs can always be sent again.
 *
 * <h2>Broken connections</h2>
 *
 * When the connection breaks before the commit, nothing is stored. When it breaks while the commit is under way, nobody on this side knows, and the
 * {@link org.zhaoliao.jdbc.StoreException} is of kind {@code UNKNOWN}: the host reads whether it is there, or sends the same {@code OnceOnly} command again.
 *
 * <h2>H2 in a file</h2>
 *
 * H2 writes a file in the background, half a second later as a rule: a process that is killed, or a machine that stops, can lose what was committed just before, or
 * leave a part of a transaction. A host whose data lie in such a file sets {@code WRITE_DELAY=0} in the address of the database
 * ({@code jdbc:h2:file:/data/care;WRITE_DELAY=0}); the tests that kill an import do so. Servers need no such setting.
 *
 * <h2>Rights</h2>
 *
 * The account of the store needs what {@link org.zhaoliao.jdbc.Schema#grants} lists: to read, add and change present states, to read and add to histories, to read
 * and change the heads, to read, add to and delete from the outbox, to read the version. It needs no right to change the schema, unless a store is opened to migrate
 * and there is something to migrate. {@link org.zhaoliao.jdbc.Reencryption} changes histories, and runs under the rights of
 * {@link org.zhaoliao.jdbc.Schema#grantsOfReencryption}.
 */
@NullMarked
package org.zhaoliao.jdbc;

import org.jspecify.annotations.NullMarked;
