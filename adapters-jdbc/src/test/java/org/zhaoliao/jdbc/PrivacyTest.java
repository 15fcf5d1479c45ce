package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.4 personal data reach the database encrypted or not at all")
class PrivacyTest {

    private static final Recipient PERSON = Samples.recipient("r-1", Samples.VILLAGE);
    private static final List<String> SECRETS = List.of(
            Samples.residentId(1).reveal(),
            PERSON.details().name().reveal(),
            PERSON.account().value().orElseThrow().reveal(),
            "13900001234",
            "1950-01-01",
            "LIMB");

    @Test
    @DisplayName("no column of any table holds an ID number, a name, a telephone number, an account or an illness")
    void noColumnTells() {
        for (DataSource source : Databases.all()) {
            fill(Databases.emptied(source));
            byte[] dump = dump(source);
            assertTrue(Bytes.indexOf(dump, "141121100201".getBytes(UTF_8)) >= 0, "the dump holds the rows");
            assertNoSecret(dump);
        }
    }

    @Test
    @DisplayName("no byte of the database's files tells either")
    void noFileTells(@TempDir Path directory) throws IOException {
        try (HikariDataSource source = Databases.h2File(directory.resolve("store"))) {
            fill(Databases.emptied(source));
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<byte[]> contents = files.map(PrivacyTest::bytes).toList();
            assertTrue(contents.stream().mapToInt(content -> content.length).sum() > 0);
            contents.forEach(PrivacyTest::assertNoSecret);
        }
    }

    @Test
    @DisplayName("no refusal tells, neither its message nor its causes")
    void noRefusalTells() {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            fill(store);
            Recipient rival = Samples.recipient("r-2", Samples.VILLAGE);
            assertNoSecret(trace(assertThrows(
                    ConflictException.class, () -> store.recipients().add(rival, Samples.change(1)))));
            Sessions.of(source)
                    .read(connection ->
                            Statements.update(connection, "update zl_recipient set body = ?", new byte[40]));
            StoreException unreadable =
                    assertThrows(StoreException.class, () -> store.recipients().find(PERSON.id()));
            assertNoSecret(trace(unreadable));
        }
    }

    @Test
    @DisplayName("a body that the domain refuses is not quoted")
    void unreadableBodyIsNotQuoted() {
        Bodies<Recipient> bodies = new Bodies<>(Recipients.KIND, Databases.CIPHER);
        byte[] odd = ("{\"id\":\"" + SECRETS.get(0) + "\"}").getBytes(UTF_8);
        byte[] encrypted = Databases.CIPHER.encrypt(odd, "recipient|r-1|1".getBytes(UTF_8));
        StoreException refused =
                assertThrows(StoreException.class, () -> bodies.open(new SealedBody(encrypted, 1, 1), "r-1", 1));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("The body of recipient r-1 cannot be read"));
        assertNoSecret(trace(refused));
    }

    @Test
    @DisplayName("a body that was copied to another row is not opened")
    void bodyIsBoundToItsPlace() {
        Bodies<Recipient> bodies = new Bodies<>(Recipients.KIND, Databases.CIPHER);
        SealedBody body = bodies.closed(bodies.text(PERSON), PERSON, 1);
        assertEquals(PERSON, bodies.open(body, "r-1", 1));
        assertThrows(StoreException.class, () -> bodies.open(body, "r-2", 1));
        assertThrows(StoreException.class, () -> bodies.open(body, "r-1", 2));
    }

    private static void fill(CareStore store) {
        store.recipients().add(PERSON, Samples.change(1));
        store.recipients().replace(PERSON, Revision.FIRST, Samples.change(2));
        store.caregivers().add(Samples.caregiver("c-1", Samples.VILLAGE), Samples.change(1));
    }

    private static byte[] dump(DataSource source) {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        Stream<String> tables = CareStore.kinds().stream()
                .map(StoredKind::name)
                .flatMap(name -> Stream.of("zl_" + name, "zl_" + name + "_hist"));
        Stream.concat(tables, Stream.of("zl_outbox", "zl_sent"))
                .forEach(table -> Sessions.of(source)
                        .read(connection ->
                                Statements.query(connection, "select * from " + table, row -> append(dump, row))));
        return dump.toByteArray();
    }

    private static int append(ByteArrayOutputStream dump, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            Object value = row.getObject(column);
            dump.writeBytes(
                    value instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(value).getBytes(UTF_8));
        }
        return columns;
    }

    private static byte[] trace(Exception thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString().getBytes(UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertNoSecret(byte[] bytes) {
        for (String secret : SECRETS) {
            assertFalse(Bytes.indexOf(bytes, secret.getBytes(UTF_8)) >= 0, secret);
            assertFalse(Bytes.indexOf(bytes, secret.getBytes(UTF_16BE)) >= 0, secret);
        }
    }
}
