package org.zhaoliao.store;

import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskCases;

/** Risk cases. */
final class KeyedRiskCases extends KeyedRecords<RiskCaseId, RiskCase> implements RiskCases {

    KeyedRiskCases(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
