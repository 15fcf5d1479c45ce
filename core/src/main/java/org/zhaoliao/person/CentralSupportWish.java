package org.zhaoliao.person;

import java.time.LocalDate;
import java.util.List;

/**
 * A wish to live in an institution (集中供养意愿), followed until it is settled.
 *
 * @param expressed the day it was said
 * @param settlement how it ended; none while it is open
 */
public record CentralSupportWish(LocalDate expressed, List<Settlement> settlement) {

    public CentralSupportWish {
        settlement = List.copyOf(settlement);
    }

    /** A wish just said. */
    public static CentralSupportWish expressedOn(LocalDate day) {
        return new CentralSupportWish(day, List.of());
    }

    /** The same wish, settled. */
    public CentralSupportWish settled(LocalDate day, Result result) {
        return new CentralSupportWish(expressed, List.of(new Settlement(day, result)));
    }

    /** Whether it still waits on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !expressed.isAfter(day)
                && settlement.stream().noneMatch(end -> !end.on().isAfter(day));
    }

    /**
     * How a wish ended.
     *
     * @param on the day
     * @param result what came of it
     */
    public record Settlement(LocalDate on, Result result) {}

    /** What can come of a wish. */
    public enum Result {
        /** Placed in an institution (已入住机构). */
        PLACED,
        /** The person changed their mind (本人撤回). */
        WITHDRAWN,
        /** No suitable place could be offered (无合适床位). */
        NO_PLACE
    }
}
