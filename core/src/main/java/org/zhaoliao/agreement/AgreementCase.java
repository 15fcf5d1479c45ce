package org.zhaoliao.agreement;

/**
 * An agreement and what is to be done to it: what the guards of the life cycle look at (协议处理事项).
 *
 * @param agreement as it stands
 * @param act what is to be done
 */
public record AgreementCase(CareAgreement agreement, AgreementAct act) {}
