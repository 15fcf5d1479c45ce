package org.zhaoliao.policy;

/** How firm the ground is on which a policy value stands (效力). */
public enum Standing {
    /** Read in the full text of an act (法规明文). */
    LAW,
    /** Set by a local authority for its area (地方规定). */
    LOCAL_RULE,
    /** A sensible value where the law is silent; not law (默认值，非法定). */
    DEFAULT,
    /** Remembered from an act whose text was not at hand (未核实). */
    UNVERIFIED;

    /**
     * Whether a local entry of this standing may go before national law. The law itself hands matters down to provinces, cities and counties, so an act or a
     * local rule may; what nobody has set may not.
     */
    boolean overridesLaw() {
        return this == LAW || this == LOCAL_RULE;
    }
}
