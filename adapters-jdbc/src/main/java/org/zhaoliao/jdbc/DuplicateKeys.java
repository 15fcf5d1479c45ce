package org.zhaoliao.jdbc;

import java.util.stream.Stream;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.ConflictException.Kind;

/**
 * What a key that the database has already means to the caller, found out when the failed write is rolled back and the database answers again. Where nobody holds
 * it, it is no conflict of the caller's making, since the tables are not as the store left them: the failure stays what it is.
 */
record DuplicateKeys<T extends Aggregate<?>>(KindTable table, Bodies<T> bodies, Sessions sessions) {

    RuntimeException ofAddition(T aggregate, StoreException failure) {
        boolean stored = holders(table.byId(), aggregate.id().value()).count() > 0;
        return stored ? new ConflictException(Kind.ALREADY_STORED, aggregate.id()) : ofReplacement(aggregate, failure);
    }

    RuntimeException ofReplacement(T aggregate, StoreException failure) {
        boolean held = bodies.uniqueIndex(aggregate).stream()
                .flatMap(key -> holders(table.byUnique(), key))
                .anyMatch(holder -> !holder.equals(aggregate.id().value()));
        return held ? new ConflictException(Kind.NOT_UNIQUE, aggregate.id()) : failure;
    }

    private Stream<String> holders(String sql, String key) {
        return sessions.read(connection -> Statements.query(connection, sql, row -> row.getString("id"), key)).stream();
    }
}
