package org.zhaoliao.testkit;

import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Works under another default time zone, as a server elsewhere does. */
final class Zones {

    /** 14 hours ahead of UTC. */
    static final String FIRST_TO_SEE_THE_DAY = "Pacific/Kiritimati";

    /** 11 hours behind UTC. */
    static final String LAST_TO_SEE_THE_DAY = "Pacific/Pago_Pago";

    /** Across the earth in both directions: the clock on the wall goes back by more than a day, or on. */
    static final List<Journey> JOURNEYS = List.of(
            new Journey(1, FIRST_TO_SEE_THE_DAY, LAST_TO_SEE_THE_DAY),
            new Journey(2, LAST_TO_SEE_THE_DAY, FIRST_TO_SEE_THE_DAY));

    private Zones() {}

    static <T> T at(String zone, Supplier<T> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /**
     * Something is written at one place and read at another.
     *
     * @param number from 1
     * @param from the zone in which it is written
     * @param to the zone in which it is read
     */
    record Journey(int number, String from, String to) {

        <T> T written(Supplier<T> write) {
            return at(from, write);
        }

        <T> T read(Supplier<T> look) {
            return at(to, look);
        }
    }
}
