package org.zhaoliao.risk;

/** What a recipient may do or suffer (风险类别): the three kinds of persons to whom attention is due. */
public enum RiskKind {
    /** 易肇事肇祸. */
    MAY_CAUSE_HARM,
    /** 易走失. */
    MAY_GO_MISSING,
    /** 易受侵害. */
    MAY_BE_HARMED
}
