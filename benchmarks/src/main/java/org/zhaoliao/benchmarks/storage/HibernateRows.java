package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.ValidationSettings;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;

/** By Hibernate at its quickest: sessions without a first-level cache, batches, no keys given by the database. */
record HibernateRows(SessionFactory sessions, Codec codec) implements CareRows {

    private static final int BATCH = 500;

    private static final Logger LOG = Logger.getLogger("org.hibernate");

    static HibernateRows over(DataSource source, Codec codec) {
        LOG.setLevel(Level.WARNING);
        Configuration configuration = new Configuration()
                .addAnnotatedClass(RecipientEntity.class)
                .addAnnotatedClass(HistoryEntity.class)
                .addAnnotatedClass(EventEntity.class)
                .addAnnotatedClass(HeadEntity.class)
                .addAnnotatedClass(VisitEntity.class);
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        // the validator is on the class path for the documents; the others do not validate rows either
        configuration.setProperty(ValidationSettings.JAKARTA_VALIDATION_MODE, "none");
        configuration.setProperty(BatchSettings.STATEMENT_BATCH_SIZE, String.valueOf(BATCH));
        return new HibernateRows(configuration.buildSessionFactory(), codec);
    }

    @Override
    public void addAll(List<Recipient> recipients, Change change) {
        ChangeRow at = codec.row(change);
        List<Row> rows = codec.rows(recipients, at);
        ChangeEntity columns = ChangeEntity.of(at);
        sessions.inStatelessTransaction(session -> {
            session.insertMultiple(rows.stream().map(RecipientEntity::of).toList());
            session.insertMultiple(
                    rows.stream().map(row -> HistoryEntity.of(row, columns)).toList());
            session.insertMultiple(
                    rows.stream().map(row -> EventEntity.of(row, columns)).toList());
            grow(session, rows);
        });
    }

    @Override
    public Page<Versioned<Recipient>> page(DivisionCode within, Page.Key after, int limit) {
        List<Versioned<Recipient>> found = sessions.fromStatelessSession(session -> session.createSelectionQuery(
                        "from RecipientEntity where division >= :from and division < :until"
                                + " and (division, id) > (:division, :id) order by division, id",
                        RecipientEntity.class)
                .setParameter("from", within.digits())
                .setParameter("until", within.digits() + Sql.END)
                .setParameter("division", after.division().digits())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(this::recipient)
                .toList());
        return Pages.of(found, limit);
    }

    @Override
    public Optional<Versioned<Recipient>> find(RecipientId id) {
        return sessions.fromStatelessSession(
                session -> Optional.ofNullable(session.get(RecipientEntity.class, id.value()))
                        .map(this::recipient));
    }

    @Override
    public List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days) {
        return sessions.fromStatelessSession(session -> session.createSelectionQuery(
                        "from VisitEntity where partner >= :first and partner < :end"
                                + " and division >= :from and division < :until order by partner, id",
                        VisitEntity.class)
                .setParameter("first", days.from().toString())
                .setParameter("end", days.until().toString())
                .setParameter("from", within.digits())
                .setParameter("until", within.digits() + Sql.END)
                .getResultStream()
                .map(entity -> codec.state(HomeVisit.class, "visit", entity.state()))
                .toList());
    }

    private void grow(StatelessSession session, List<Row> rows) {
        HeadEntity head = session.get(HeadEntity.class, "recipient", LockMode.PESSIMISTIC_WRITE);
        head.become(codec.grown(head.row(), rows));
        session.update(head);
    }

    private Versioned<Recipient> recipient(RecipientEntity entity) {
        return codec.state(Recipient.class, "recipient", entity.state());
    }

    @Override
    public void close() {
        sessions.close();
    }
}
