package org.zhaoliao.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A wish to live in an institution (集中供养意愿), followed to a placement or to a reason against it; 文民函〔2024〕11号 2(3).
 *
 * @param expressed the day it was said
 * @param settlement how it ended; none while it is open
 */
public record CentralSupportWish(LocalDate expressed, List<Settlement> settlement) {

    /** @throws InvalidInputException {@code person.wish-settled} when it is settled twice, or before it was said */
    public CentralSupportWish {
        settlement = List.copyOf(settlement);
        if (settlement.size() > 1
                || settlement.stream().anyMatch(end -> end.on().isBefore(expressed))) {
            List<LocalDate> days = settlement.stream().map(Settlement::on).toList();
            throw InvalidInputException.of("settlement", "person.wish-settled", days.toString(), expressed);
        }
    }

    /** A wish just said. */
    public static CentralSupportWish expressedOn(LocalDate day) {
        return new CentralSupportWish(day, List.of());
    }

    /**
     * The same wish, settled.
     *
     * @throws InvalidInputException as the constructor
     */
    public CentralSupportWish settled(LocalDate day, Result result) {
        return new CentralSupportWish(expressed, List.of(new Settlement(day, result)));
    }

    /**
     * The same wish, which was said on an earlier day already.
     *
     * @throws InvalidInputException as the constructor
     */
    public CentralSupportWish saidBefore(LocalDate day) {
        return new CentralSupportWish(day, settlement);
    }

    /** Whether it still waits on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !expressed.isAfter(day)
                && settlement.stream().noneMatch(end -> !end.on().isAfter(day));
    }

    /** How many natural days it has waited by a day, or did wait until it was settled (等待天数); 0 before it was said. */
    public int daysWaited(LocalDate asOf) {
        LocalDate end = settlement.stream()
                .map(Settlement::on)
                .filter(day -> !day.isAfter(asOf))
                .findFirst()
                .orElse(asOf);
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(expressed, end)));
    }

    /**
     * How a wish ended.
     *
     * @param on the day
     * @param result what came of it
     */
    public record Settlement(LocalDate on, Result result) {}

    /** What can come of a wish: a placement, or the reason why there is none. */
    public enum Result {
        /** Placed in an institution (已入住机构). */
        PLACED(false),
        /** The person changed their mind (本人撤回). */
        WITHDRAWN(false),
        /** No suitable place could be offered (无合适床位). */
        NO_PLACE(true),
        /** The institution cannot give the care that the person needs (机构不具备照料条件). */
        NOT_ADMITTED(true),
        /** Support ended first, or the person died (终止供养或死亡). */
        SUPPORT_ENDED(false);

        private final boolean leavesWish;

        Result(boolean leavesWish) {
            this.leavesWish = leavesWish;
        }

        /** Whether the person may still want it, so that the office asks again. */
        public boolean leavesWish() {
            return leavesWish;
        }
    }
}
