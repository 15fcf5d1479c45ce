package org.zhaoliao.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;
import org.zhaoliao.usecase.BulkImport;

/** A ledger of so many rows, each a recipient and a caregiver; as a program of its own it can be killed. */
final class LedgerImport {

    static final String STARTS = "starts";
    static final String DONE = "done";

    private static final int BATCH = 5;

    private LedgerImport() {}

    /**
     * Runs it.
     *
     * @param args the address of the database, and how many rows
     */
    public static void main(String[] args) {
        try (HikariDataSource source = Databases.pool(args[0], 1)) {
            warmUp();
            System.out.println(STARTS);
            run(source, Integer.parseInt(args[1]));
            System.out.println(DONE);
        }
    }

    /** Loads what every import needs, so that the time until the kill is spent on writing. */
    private static void warmUp() {
        Bodies<Recipient> bodies = new Bodies<>(Recipients.KIND, Databases.CIPHER);
        Recipient first = recipient(1);
        bodies.open(bodies.closed(bodies.text(first), first, 1), first.id().value(), 1);
    }

    static BulkImport.Progress run(DataSource source, int rows) {
        CareStore store = JdbcCareStore.over(source, Databases.CIPHER);
        BulkImport.Job<Integer> job = new BulkImport.Job<>(
                "ledger-2026-11",
                Samples.VILLAGE,
                Samples.change(1),
                BATCH,
                String::valueOf,
                batch -> write(store, batch));
        return new BulkImport(store).run(job, IntStream.rangeClosed(1, rows).iterator());
    }

    private static void write(CareStore store, List<Integer> batch) {
        store.recipients().addAll(batch.stream().map(LedgerImport::recipient).toList(), Samples.change(1));
        store.caregivers().addAll(batch.stream().map(LedgerImport::caregiver).toList(), Samples.change(1));
    }

    static Recipient recipient(int number) {
        Recipient sample = Samples.recipient(id("r", number), Samples.VILLAGE);
        PersonalDetails details = sample.details();
        FactSource ledger = new FactSource(FactSource.Kind.LEDGER, Samples.DAY);
        return new Recipient(
                new RecipientId(id("r", number)),
                sample.division(),
                new PersonalDetails(
                        details.name(),
                        Fact.known(Samples.residentId(number), ledger),
                        details.birthDate(),
                        details.sex()),
                sample.register(),
                sample.form(),
                sample.earlierForms(),
                sample.support(),
                sample.disabilities(),
                sample.livesAlone(),
                sample.atSchool(),
                sample.guardians(),
                sample.hospitalStays(),
                sample.wishes(),
                sample.account(),
                sample.died());
    }

    private static Caregiver caregiver(int number) {
        return Samples.caregiver(id("c", number), Samples.VILLAGE);
    }

    private static String id(String prefix, int number) {
        return String.format(Locale.ROOT, "%s-%04d", prefix, number);
    }
}
