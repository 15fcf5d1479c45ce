package org.zhaoliao.payment;

/** Why a recipient is not at home to be looked after (离家情形). None of these ends support by itself. */
public enum AbsenceKind {
    /** In a hospital or an institution without attendance by the caregiver (住院或入住机构且无人陪护). */
    STAY,
    /** Lost, not declared missing by a court (走失). */
    LOST,
    /** In detention or compulsory rehabilitation; only prison ends support (拘留、强制隔离戒毒等). */
    DETAINED
}
