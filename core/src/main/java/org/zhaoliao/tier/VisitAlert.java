package org.zhaoliao.tier;

import java.time.LocalDate;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;

/**
 * A warning for a place and some days, given by the host from what the authorities published (气象、灾害预警).
 *
 * @param kind of what is warned
 * @param division where it holds, with every place inside
 * @param days on which days it holds
 */
public record VisitAlert(Kind kind, DivisionCode division, DateRange days) {

    /** Of what is warned (预警类别). */
    public enum Kind {
        /** 寒潮. */
        COLD_WAVE,
        /** 暴雪. */
        SNOWSTORM,
        /** 高温. */
        HEAT_WAVE,
        /** 暴雨. */
        RAINSTORM,
        /** Flood, landslide, earthquake: whoever lives there is seen at once (洪涝、地质灾害、地震). */
        DISASTER
    }

    /** Whether it holds in a place on a day. */
    public boolean holds(DivisionCode place, LocalDate day) {
        return division.contains(place) && days.contains(day);
    }
}
