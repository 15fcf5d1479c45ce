package org.zhaoliao.testkit;

import java.util.TimeZone;
import java.util.function.Supplier;

/** Works under another default time zone, as a server elsewhere does. */
final class Zones {

    /** 14 hours ahead of UTC. */
    static final String FIRST_TO_SEE_THE_DAY = "Pacific/Kiritimati";

    /** 11 hours behind UTC. */
    static final String LAST_TO_SEE_THE_DAY = "Pacific/Pago_Pago";

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
}
