package org.zhaoliao.revision;

/**
 * Tells the host that an aggregate changed (待发事件). It names the change; what the state is now, the host reads.
 *
 * @param sequence position in the outbox; grows with every event of an aggregate
 * @param kind the kind of aggregate, for example {@code agreement}
 * @param id the aggregate's identifier
 * @param revision the revision it got
 * @param change who, when, why, on what basis
 */
public record OutgoingEvent(long sequence, String kind, String id, Revision revision, Change change) {}
