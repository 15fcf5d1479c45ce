package org.zhaoliao.revision;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The events that wait to be handed on (发件箱), written in the same transaction as the states they tell of. Each is handed on at least once, and those of an
 * aggregate in their order.
 */
public interface Outbox {

    /**
     * The oldest events that were not delivered, in the order of their sequence. For a single relay, or to look: several relays share the work through
     * {@link #handOn}.
     *
     * @param limit at most so many, 1 to 10,000
     */
    List<OutgoingEvent> pending(int limit);

    /** Notes that events were handed on; those already noted are passed over. */
    void delivered(List<OutgoingEvent> events);

    /**
     * Hands events to a relay and notes them as delivered when it returns (转发), all in one transaction, which the relay's own writes on this thread join.
     * Several may do so at once: what one of them has in hand no other one gets. Of each aggregate the oldest waiting event is given, the next one
     * when that is delivered.
     *
     * <p>When the relay throws, or the process ends, nothing is noted, and the events are given again: what receives them must bear that.
     *
     * @param limit at most so many, 1 to 10,000
     * @param relay takes them in the order of their sequence; not called without an event
     * @return how many were handed on; 0 when nothing waits, or others have it in hand
     */
    int handOn(int limit, Consumer<List<OutgoingEvent>> relay);

    /**
     * Forgets events that were delivered (清理): until then the store keeps a note of each. Those entered longest ago go first. The histories keep
     * everything.
     *
     * @param enteredBefore those whose change was entered before this moment, which may lie outside the years of a change
     * @param limit at most so many, 1 to 10,000
     * @return how many were forgotten; fewer than the limit when there are no more
     */
    int forget(Instant enteredBefore, int limit);
}
