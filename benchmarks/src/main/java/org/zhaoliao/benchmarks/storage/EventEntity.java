package org.zhaoliao.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An outgoing event as Hibernate has it; takes its numbers in blocks, since Hibernate sends rows whose key the database gives one by one. */
@Entity
@Table(name = "zl_outbox")
class EventEntity {

    /** How far the sequence must step. */
    static final int BLOCK = 500;

    @Id
    @Column(name = "seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events")
    @SequenceGenerator(name = "events", sequenceName = "zl_outbox_seq_seq", allocationSize = BLOCK)
    long sequence;

    @Column(name = "agg_kind")
    String kind = "recipient";

    @Column(name = "agg_id")
    String id = "";

    @Column(name = "agg_revision")
    long revision = Row.REVISION;

    @Embedded
    ChangeEntity change = new ChangeEntity();

    EventEntity() {}

    static EventEntity of(Row row, ChangeEntity change) {
        EventEntity entity = new EventEntity();
        entity.id = row.id;
        entity.change = change;
        return entity;
    }
}
