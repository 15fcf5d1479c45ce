package org.zhaoliao.impact;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.place.DivisionCode;

/** The rules by division, each made once while it is among those last asked for; lives within one run. */
final class RulePairs {

    private static final int KEPT = 512;

    private final ImpactStudy study;
    private final Map<DivisionCode, RulePair> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    RulePairs(ImpactStudy study) {
        this.study = study;
    }

    RulePair of(DivisionCode division) {
        RulePair pair = kept.computeIfAbsent(division, this::make);
        if (kept.size() > KEPT) {
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
