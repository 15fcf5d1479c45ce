package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.SignalKind;

@DisplayName("W4.6: signals of the same matter are one case")
class RaiseRiskTest {

    private final Recipient recipient = new CaseFileBuilder().build().recipient();
    private final Office office = Office.with(recipient, TODAY.minusDays(30));

    @Test
    void joins() {
        RiskCase opened = raise("X-1", SignalKind.MAY_GO_MISSING);
        RiskCase joined = raise("X-2", SignalKind.MAY_GO_MISSING);

        assertEquals(opened.id(), joined.id());
        assertEquals(2, joined.signals().size());
        assertEquals(1, office.store().riskCases().of(recipient.id()).size());
    }

    @Test
    void anotherMatterIsAnotherCase() {
        raise("X-1", SignalKind.MAY_GO_MISSING);
        raise("X-2", SignalKind.SUSPECTED_FRAUD);

        assertEquals(2, office.store().riskCases().of(recipient.id()).size());
    }

    private RiskCase raise(String id, SignalKind kind) {
        return new RaiseRisk(office.store())
                .raise(
                        new RiskCaseId(id),
                        recipient.id(),
                        RiskSignal.on(kind, TODAY, "visitor", Reason.of("rule.yes")),
                        new RaiseRisk.Under(POLICY, Office.change(TODAY)))
                .value();
    }
}
