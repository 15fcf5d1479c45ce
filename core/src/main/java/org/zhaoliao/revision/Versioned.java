package org.zhaoliao.revision;

/**
 * An aggregate as it is stored, with the revision that a replacement must name.
 *
 * @param value the aggregate
 * @param revision its revision
 * @param voided whether it was recorded by mistake, and counts no longer
 */
public record Versioned<T>(T value, Revision revision, boolean voided) {

    /** One that counts. */
    public Versioned(T value, Revision revision) {
        this(value, revision, false);
    }

    /** Whether it counts: everything does but what was voided. */
    public boolean counts() {
        return !voided;
    }
}
