package org.zhaoliao.benchmarks.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of the histories of a kind as Hibernate has it. */
@Entity
@Table(name = "zl_head")
class HeadEntity {

    @Id
    String kind = "";

    long entries;
    String tally = "";
    String seal = "";

    HeadEntity() {}

    HeadRow row() {
        return new HeadRow(entries, tally, seal);
    }

    void become(HeadRow row) {
        entries = row.entries();
        tally = row.tally();
        seal = row.seal();
    }
}
