package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitTier;

/**
 * The tier of a person from day to day since the last visit: what is asked for today counts from the day on which it began to be. What began before the last
 * visit counts from the visit anyway.
 */
record TierHistory(CaseFile file, Policy policy, VisitNews news) {

    VisitTier on(LocalDate day) {
        return within(DateRange.of(day, day.plusDays(1))).values().stream()
                .findFirst()
                .orElseThrow();
    }

    /** The tier from each day on, until the next: on the first of the days, and on each on which it can be another. */
    SortedMap<LocalDate, VisitTier> within(DateRange days) {
        DateRange history = DateRange.of(begin(days.from()), days.until());
        VisitTier tier = today(history.from());
        NavigableMap<LocalDate, VisitTier> tiers = new TreeMap<>();
        tiers.put(history.from(), tier);
        for (LocalDate day : new TierChanges(file, policy, news).within(history, days.from())) {
            tier = today(day).following(tier, day);
            tiers.put(day, tier);
        }
        return Collections.unmodifiableSortedMap(tiers.tailMap(days.from(), true));
    }

    private LocalDate begin(LocalDate day) {
        LastVisits last = file.lastVisits(policy.on(day));
        LocalDate seen = last.any().isBefore(last.faceToFace()) ? last.any() : last.faceToFace();
        LocalDate birth = file.recipient().details().birthDate();
        LocalDate first = seen.isBefore(birth) ? birth : seen;
        return first.isBefore(day) ? first : day;
    }

    private VisitTier today(LocalDate day) {
        Policy then = policy.on(day);
        return VisitTier.of(file.visitCircumstances(then, news), then);
    }
}
