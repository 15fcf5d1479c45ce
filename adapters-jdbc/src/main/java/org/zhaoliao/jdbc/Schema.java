package org.zhaoliao.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.zhaoliao.store.CareStore;

/**
 * The tables (表结构): scripts that a database administrator or Flyway runs, or the library where it may. The scripts with the usual names lie in the jar, too,
 * in {@code org/zhaoliao/jdbc/migration} by database.
 */
public final class Schema {

    private Schema() {}

    /** The script that creates everything in an empty schema; statements end with a semicolon. */
    public static String script(Dialect dialect) {
        return script(dialect, TableNames.USUAL.prefix());
    }

    /** The same with tables whose names begin with the prefix, see {@link StoreSettings}. */
    public static String script(Dialect dialect, String prefix) {
        TableNames names = new TableNames(prefix);
        return Migration.ALL.stream().map(step -> step.script(dialect, names)).collect(Collectors.joining("\n"));
    }

    /**
     * What the account under which the store runs must be allowed, and no more (最小权限): statements for an administrator, each ended by a semicolon.
     *
     * @param account as the database writes it, for example {@code app} or {@code 'app'@'%'}
     */
    public static String grants(String prefix, String account) {
        TableNames names = new TableNames(prefix);
        Stream<String> kinds = CareStore.kinds().stream().flatMap(kind -> new KindTable(kind, names).grants().stream());
        Stream<String> others = Stream.of(
                "select, update on zl_head",
                "select, insert, update, delete on zl_outbox",
                "select, insert, delete on zl_sent",
                "select on zl_schema");
        return grants(Stream.concat(kinds, others.map(names::in)), account);
    }

    /**
     * What the account under which {@link Reencryption} runs must be allowed, and no more: to change histories, which the store itself may not. A host gives it to
     * another account, or takes it away when the walk is done.
     */
    public static String grantsOfReencryption(String prefix, String account) {
        TableNames names = new TableNames(prefix);
        Stream<String> tables =
                CareStore.kinds().stream().flatMap(kind -> Stream.of(kind.name(), kind.name() + "_hist"));
        return grants(tables.map(table -> names.in("select, update on zl_" + table)), account);
    }

    private static String grants(Stream<String> rights, String account) {
        return rights.map(right -> "grant " + right + " to " + account + ";\n").collect(Collectors.joining());
    }

    /**
     * Runs the script.
     *
     * @throws StoreException when it cannot be run, for instance because the tables exist
     */
    public static void create(DataSource source) {
        Migrations migrations = new Migrations(source, TableNames.USUAL, Migration.ALL);
        if (!migrations.taken().isEmpty()) {
            throw new StoreException("There are tables already");
        }
        migrations.run();
    }

    /**
     * Brings the tables to the version that this library needs; does nothing when they are of it.
     *
     * @throws StoreException when a step cannot be taken; it names the step and the statement
     */
    public static void migrate(DataSource source, String prefix) {
        new Migrations(source, new TableNames(prefix), Migration.ALL).run();
    }

    /**
     * Looks whether the store could work with the tables as they are; changes nothing. Every table must be there with every column and every key, and the head of every
     * kind. When all are there, it looks at them in the schema that the account uses without naming it:
     *
     * <ul>
     *   <li>texts, bodies and whole numbers are of a type that keeps them as they are, and long enough;
     *   <li>identifiers, divisions and index columns are compared and ordered by character code, so that {@code aB} and {@code Ab} are two;
     *   <li>what is empty at times may be empty; a column of the host's own may be empty, too, or the database fills it;
     *   <li>the database numbers the events.
     * </ul>
     *
     * What else a host laid on the tables, such as conditions, further unique keys or triggers, is its own affair; what they refuse is told at each write.
     *
     * @return what is missing or different, by table; empty when the store can work
     * @throws StoreException when the database cannot be asked
     */
    public static List<String> faults(DataSource source) {
        return faults(source, TableNames.USUAL.prefix());
    }

    /** The same for tables whose names begin with the prefix; a schema of another version is told as a fault of its table of versions. */
    public static List<String> faults(DataSource source, String prefix) {
        TableNames names = new TableNames(prefix);
        Stream<String> versions = Stream.of(names.in("zl_schema"))
                .filter(table -> !new Migrations(source, names, Migration.ALL).areTaken());
        return Stream.concat(new TableFaults(source, names).found().stream(), versions)
                .toList();
    }

    /** @throws StoreException when anything is missing or different */
    static void validate(DataSource source, String prefix) {
        List<String> faults = faults(source, prefix);
        if (!faults.isEmpty()) {
            throw new StoreException("These tables are missing, or not as this version of the library needs them: "
                    + String.join(", ", faults));
        }
    }
}
