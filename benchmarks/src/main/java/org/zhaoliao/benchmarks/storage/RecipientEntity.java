package org.zhaoliao.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A present row of a recipient as Hibernate has it. */
@Entity
@Table(name = "zl_recipient")
class RecipientEntity {

    @Id
    String id = "";

    @Version
    long revision;

    String division = "";
    String subject = "";

    @Nullable
    String partner;

    @Column(name = "uniq")
    String unique = "";

    short voided;
    byte[] body = {};

    @Column(name = "body_format")
    short format;

    @Column(name = "key_version")
    short keyVersion;

    RecipientEntity() {}

    static RecipientEntity of(Row row) {
        RecipientEntity entity = new RecipientEntity();
        entity.id = row.id;
        entity.revision = Row.REVISION;
        entity.division = row.division;
        entity.subject = row.id;
        entity.unique = row.unique;
        entity.voided = Row.VOIDED;
        entity.body = row.body;
        entity.format = Row.FORMAT;
        entity.keyVersion = (short) row.keyVersion;
        return entity;
    }

    StateRow state() {
        return new StateRow(id, revision, voided, body, format, keyVersion);
    }
}
