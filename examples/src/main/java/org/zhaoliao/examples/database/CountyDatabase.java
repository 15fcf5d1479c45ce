package org.zhaoliao.examples.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.jdbc.AesGcmCipher;
import org.zhaoliao.jdbc.BodyCipher;
import org.zhaoliao.jdbc.BrokenLink;
import org.zhaoliao.jdbc.HistoryVerifier;
import org.zhaoliao.jdbc.JdbcCareStore;
import org.zhaoliao.jdbc.Schema;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/** An open H2 file database of a county (县级示例数据库). */
public final class CountyDatabase implements AutoCloseable {

    private final HikariDataSource source;
    private final DatabaseKeys keys;

    private CountyDatabase(HikariDataSource source, DatabaseKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    /** An empty database in a file that does not exist yet. */
    static CountyDatabase create(Path file, DatabaseKeys keys) {
        CountyDatabase database = open(file, "", keys);
        Schema.create(database.source);
        return database;
    }

    /** A database that something was stored in. */
    static CountyDatabase existing(Path file, DatabaseKeys keys) {
        try {
            return open(file, ";IFEXISTS=TRUE", keys);
        } catch (HikariPool.PoolInitializationException unusable) {
            throw InvalidInputException.of("--in", "examples.store", file.toString());
        }
    }

    /** Its store. */
    public CareStore store() {
        return JdbcCareStore.over(source, cipher());
    }

    /** The first broken link of each kind, in the order of the store; none where the history is whole. */
    public Map<String, List<BrokenLink>> verify() {
        HistoryVerifier verifier = new HistoryVerifier(source, cipher());
        Map<String, List<BrokenLink>> found = new LinkedHashMap<>();
        for (StoredKind<?> kind : CareStore.kinds()) {
            found.put(kind.name(), verifier.firstBroken(kind).stream().toList());
        }
        return found;
    }

    private BodyCipher cipher() {
        return new AesGcmCipher(Map.of(1, keys.body()), keys.index(), new SecureRandom());
    }

    @Override
    public void close() {
        source.close();
    }

    private static CountyDatabase open(Path file, String options, DatabaseKeys keys) {
        HikariConfig config = new HikariConfig();
        // a trace file would keep what a failed statement said beside the encrypted store
        config.setJdbcUrl("jdbc:h2:file:" + file.toAbsolutePath() + options + ";TRACE_LEVEL_FILE=0");
        config.setMaximumPoolSize(2);
        return new CountyDatabase(new HikariDataSource(config), keys);
    }
}
