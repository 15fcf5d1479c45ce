package org.zhaoliao.revision;

import java.util.List;

/** The events that wait to be handed on (发件箱), written in the same transaction as the states they tell of. */
public interface Outbox {

    /**
     * The oldest events that were not delivered, in the order of their sequence.
     *
     * @param limit at most so many, 1 to 10,000
     */
    List<OutgoingEvent> pending(int limit);

    /** Notes that events were handed on; those already noted are passed over. */
    void delivered(List<OutgoingEvent> events);
}
