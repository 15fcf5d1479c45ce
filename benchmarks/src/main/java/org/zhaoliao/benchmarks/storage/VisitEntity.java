package org.zhaoliao.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A present row of a visit as Hibernate has it; only read. */
@Entity
@Table(name = "zl_visit")
class VisitEntity {

    @Id
    String id = "";

    @Version
    long revision;

    String division = "";
    String subject = "";
    String partner = "";
    short voided;
    byte[] body = {};

    @Column(name = "body_format")
    short format;

    @Column(name = "key_version")
    short keyVersion;

    VisitEntity() {}

    StateRow state() {
        return new StateRow(id, revision, voided, body, format, keyVersion);
    }
}
