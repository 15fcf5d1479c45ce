package org.zhaoliao.revision;

/**
 * One entry of the history of an aggregate (历史记录): the state that a change led to.
 *
 * @param revision the revision it got
 * @param state the aggregate after the change
 * @param change who, when, why, on what basis
 */
public record HistoryEntry<T>(Revision revision, T state, Change change) {

    /** The state with its revision, marked when this entry voided it. */
    public Versioned<T> versioned() {
        return new Versioned<>(state, revision, is(Change.Kind.VOIDING));
    }

    boolean is(Change.Kind kind) {
        return change.kind() == kind;
    }
}
