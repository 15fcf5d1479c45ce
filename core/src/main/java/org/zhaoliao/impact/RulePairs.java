package org.zhaoliao.impact;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.place.DivisionCode;

/** The rules by division, each made once while it is among those last asked for; lives within one run. */
final class RulePairs {

    private final ImpactStudy study;
    private final int most;
    private final Map<DivisionCode, RulePair> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Nothing is made yet.
     *
     * @param most of how many divisions the rules are kept, so that memory stays the same however many there are
     */
    RulePairs(ImpactStudy study, int most) {
        this.study = study;
        this.most = most;
    }

    RulePair of(DivisionCode division) {
        RulePair pair = kept.computeIfAbsent(division, this::make);
        if (kept.size() > most) {
            Iterator<DivisionCode> eldest = kept.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        return pair;
    }

    private RulePair make(DivisionCode division) {
        return new RulePair(
                Eligibility.under(study.before().at(division, study.day())),
                Eligibility.under(study.after().at(division, study.day())));
    }
}
