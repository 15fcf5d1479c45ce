package org.zhaoliao.tier;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;

/**
 * Days on which nobody is at home to be visited (免于探访的情形).
 *
 * @param kind why
 * @param days on which days
 */
public record Excuse(Kind kind, DateRange days) {

    /** Why nobody is there (免于探访原因). */
    public enum Kind {
        /** In hospital (住院). */
        IN_HOSPITAL,
        /** In a mental-health institution (在精神卫生机构). */
        IN_INSTITUTION,
        /** Missing: looked for, not visited (走失). */
        MISSING,
        /** No longer supported at home: moved away, or to central support, or support ended (已迁出或转为集中供养、已终止). */
        MOVED,
        /** Died (死亡). */
        DEAD
    }

    /** Whether any of them holds on a day, as far as it had begun by another. */
    static boolean holds(List<Excuse> excuses, LocalDate day, LocalDate asOf) {
        return excuses.stream().map(Excuse::days).anyMatch(days -> !days.from().isAfter(asOf) && days.contains(day));
    }
}
