package org.zhaoliao.examples.countymonth;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.zhaoliao.jdbc.AesGcmCipher;
import org.zhaoliao.jdbc.BodyCipher;
import org.zhaoliao.jdbc.BrokenLink;
import org.zhaoliao.jdbc.HistoryVerifier;
import org.zhaoliao.jdbc.JdbcCareStore;
import org.zhaoliao.jdbc.Schema;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/** The H2 file database of the county month. Its keys are written here because its people are invented; a real host keeps keys elsewhere. */
final class CountyDatabase implements AutoCloseable {

    private static final int KEY_BYTES = 32;

    private final HikariDataSource source;

    private CountyDatabase(HikariDataSource source) {
        this.source = source;
    }

    /** An empty database in a file that does not exist yet. */
    static CountyDatabase create(Path file) {
        CountyDatabase database = open(file, "");
        Schema.create(database.source);
        return database;
    }

    /** A database that a month was stored in. */
    static CountyDatabase existing(Path file) {
        return open(file, ";IFEXISTS=TRUE");
    }

    CareStore store() {
        return JdbcCareStore.over(source, cipher());
    }

    /** The first broken link of each kind, in the order of the store; none where the history is whole. */
    Map<String, List<BrokenLink>> verify() {
        HistoryVerifier verifier = new HistoryVerifier(source, cipher());
        Map<String, List<BrokenLink>> found = new LinkedHashMap<>();
        for (StoredKind<?> kind : CareStore.kinds()) {
            found.put(kind.name(), verifier.firstBroken(kind).stream().toList());
        }
        return found;
    }

    private static BodyCipher cipher() {
        return new AesGcmCipher(Map.of(1, key("body")), key("index"), new SecureRandom());
    }

    @Override
    public void close() {
        source.close();
    }

    private static CountyDatabase open(Path file, String options) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + file.toAbsolutePath() + options);
        config.setMaximumPoolSize(2);
        return new CountyDatabase(new HikariDataSource(config));
    }

    static SecretKey key(String use) {
        byte[] bytes = ("only for invented people: " + use + " ".repeat(KEY_BYTES)).getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(Arrays.copyOf(bytes, KEY_BYTES), "AES");
    }
}
