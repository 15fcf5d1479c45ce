package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskCases;

/** Risk cases. */
final class KeyedRiskCases extends KeyedPort<RiskCaseId, RiskCase> implements RiskCases {

    KeyedRiskCases(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<RiskCase>> of(RecipientId recipient) {
        return about(recipient);
    }
}
