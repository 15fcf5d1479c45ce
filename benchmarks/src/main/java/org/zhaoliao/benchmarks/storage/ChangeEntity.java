package org.zhaoliao.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of a change as Hibernate has them. */
@Embeddable
class ChangeEntity {

    @Column(name = "changed_at")
    String at = "";

    String actor = "";
    String why = "";
    String basis = "";

    @Column(name = "change_kind")
    String kind = "";

    ChangeEntity() {}

    static ChangeEntity of(ChangeRow change) {
        ChangeEntity entity = new ChangeEntity();
        entity.at = change.at();
        entity.actor = change.actor();
        entity.why = change.why();
        entity.basis = change.basis();
        entity.kind = change.kind();
        return entity;
    }
}
