package org.zhaoliao.examples.countymonth;

import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadLifeCycle;
import org.zhaoliao.revision.Versioned;

/** Takes acts on leads. */
final class LeadDesk {

    private final County county;

    LeadDesk(County county) {
        this.county = county;
    }

    Versioned<Lead> take(Versioned<Lead> stored, LeadAct act) {
        return LeadLifeCycle.decide(stored.value(), act)
                .fold(
                        accepted -> county.store()
                                .leads()
                                .replace(
                                        LeadLifeCycle.after(stored.value(), act, accepted),
                                        stored.revision(),
                                        county.change(act.on(), "lead-step")),
                        refused -> {
                            throw new IllegalStateException(refused.toString());
                        });
    }
}
