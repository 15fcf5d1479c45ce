package org.zhaoliao.visitcheck;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.visit.VisitId;

/**
 * A sign that visits may be made up (疑似虚假探访线索).
 *
 * @param kind of what kind
 * @param matter what it arose from: the picture or paper by a hash, the visitor and the day, or the visits. It stays when more of it is seen, and with the kind tells
 *     the sign from every other one
 * @param visits the visits in question, ordered by identifier: two, or more that were too many in a day, or one entered long after
 * @param recipients whom they are about, in the order in which their visits came to be known
 * @param division the village of the first of these
 * @param knownOn the days on which more of it could be seen, in their order: the first when there was enough for a sign, then one for each further visit
 * @param finding the rule it goes against, with what was seen and on what it rests
 */
public record MadeUpSign(
        Kind kind,
        String matter,
        List<VisitId> visits,
        Set<RecipientId> recipients,
        DivisionCode division,
        List<LocalDate> knownOn,
        Finding.Leaf finding) {

    /** The order in which signs are listed. */
    static final Comparator<MadeUpSign> ORDER = Comparator.comparing(MadeUpSign::noticedOn)
            .thenComparing(MadeUpSign::kind)
            .thenComparing(MadeUpSign::names);

    public MadeUpSign {
        visits = List.copyOf(visits);
        recipients = ImmutableSet.copyOf(recipients);
        knownOn = List.copyOf(knownOn);
    }

    /** What looks made up (线索类别). */
    public enum Kind {
        /** Two visits show the same photograph or paper (重复使用同一佐证). */
        SAME_EVIDENCE,
        /** One visitor made more visits in a day than anybody can (一日探访过多). */
        TOO_MANY_IN_A_DAY,
        /** One visitor was in two places with too little time between (行程过快). */
        TOO_FAST,
        /** The report was entered long after the visit (补录过迟). */
        ENTERED_LATE,
        /** The report was entered before the visit was over (提前登记). */
        ENTERED_BEFORE,
        /** Nobody knows when the report was entered (登记时间不明). */
        ENTRY_UNKNOWN,
        /** Nobody can see to anything in so short a time (停留过短). */
        TOO_SHORT
    }

    /** The earliest day on which the sign could be seen. */
    public LocalDate noticedOn() {
        return knownOn.get(0);
    }

    /** What was seen. */
    public Reason saw() {
        return finding.observation().reason();
    }

    private String names() {
        return visits.stream().map(VisitId::value).collect(Collectors.joining(" "));
    }
}
