package org.zhaoliao.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An entry of the history of a recipient as Hibernate has it. */
@Entity
@Table(name = "zl_recipient_hist")
class HistoryEntity {

    @EmbeddedId
    Key key = new Key("", 0);

    @Embedded
    ChangeEntity change = new ChangeEntity();

    byte[] body = {};

    @Column(name = "body_format")
    short format;

    @Column(name = "key_version")
    short keyVersion;

    String seal = "";
    String division = "";
    String subject = "";

    HistoryEntity() {}

    static HistoryEntity of(Row row, ChangeEntity change) {
        HistoryEntity entity = new HistoryEntity();
        entity.key = new Key(row.id, Row.REVISION);
        entity.change = change;
        entity.body = row.body;
        entity.format = Row.FORMAT;
        entity.keyVersion = (short) row.keyVersion;
        entity.seal = row.seal;
        entity.division = row.division;
        entity.subject = row.id;
        return entity;
    }

    /** Of which recipient, and the how-manieth entry. */
    @Embeddable
    record Key(String id, long revision) {}
}
