package org.zhaoliao.benchmarks.rules;

/** The single conditions by name: those of the person first, then those of somebody who may owe support. */
public enum Leaf {
    ELDER,
    DISABLED,
    CHILD,
    MINOR,
    MIND,
    LIMB,
    VISUAL,
    YOUNG,
    AT_SCHOOL,
    FOUND_UNFIT,
    POOR,
    DEPOSITS,
    VEHICLES,
    PROGRAMME_MET,
    PROGRAMME_CHOSEN,
    OBLIGORS_KNOWN,
    OWES,
    EXTREMELY_POOR,
    ALLOWANCE_AGE,
    ALLOWANCE,
    AGED,
    LOW_INCOME,
    LOW_PROPERTY,
    UNABLE,
    HINDERED
}
