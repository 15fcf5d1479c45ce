package org.zhaoliao.risk;

import java.util.List;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The risk cases of a system. Of one matter at most one case is open (风险事项库). */
public interface RiskCases extends RecipientRecords<RiskCaseId, RiskCase> {

    /** How they are stored. */
    StoredKind<RiskCase> KIND = new StoredKind<>(
            "riskcase",
            RiskCase.class,
            riskCase -> riskCase.recipient().value(),
            riskCase -> riskCase.isOpen() ? List.of(riskCase.matter().key()) : List.of());
}
