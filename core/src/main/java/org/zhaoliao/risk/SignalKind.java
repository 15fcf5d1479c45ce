package org.zhaoliao.risk;

import java.util.Arrays;
import java.util.Optional;

/** What was noticed (风险信号类别): one of the three risk kinds, or something that may become a public incident. */
public enum SignalKind {
    /** See {@link RiskKind#MAY_CAUSE_HARM} (易肇事肇祸). */
    MAY_CAUSE_HARM,
    /** See {@link RiskKind#MAY_GO_MISSING} (易走失). */
    MAY_GO_MISSING,
    /** See {@link RiskKind#MAY_BE_HARMED} (易受侵害). */
    MAY_BE_HARMED,
    /** Papers or bank cards are lost or in other hands (证件、银行卡遗失或被他人持有). */
    PAPERS_OR_CARDS_LOST,
    /** 疑似受骗. */
    SUSPECTED_FRAUD,
    /** Visits did not take place, several in a row (连续未探访). */
    VISITS_MISSED_IN_A_ROW,
    /** 多次投诉. */
    SEVERAL_COMPLAINTS,
    /** Press, networks or the village talk of it (舆情关注). */
    PUBLIC_ATTENTION,
    /** 突发疾病. */
    SUDDEN_ILLNESS;

    /** The risk kind of the same name; none for the other signals. */
    public Optional<RiskKind> riskKind() {
        return Arrays.stream(RiskKind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst();
    }
}
