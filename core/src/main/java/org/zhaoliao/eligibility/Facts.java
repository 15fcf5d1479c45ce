package org.zhaoliao.eligibility;

/** The codes of the facts that the rules ask for; their texts name them. */
final class Facts {

    static final String REGISTER = "eligibility.fact.register";
    static final String AGE = "eligibility.fact.age";
    static final String DISABILITIES = "eligibility.fact.disabilities";
    static final String COMPONENTS = "eligibility.fact.disability-components";
    static final String INCOME = "eligibility.fact.income";
    static final String PROPERTY = "eligibility.fact.property";
    static final String OBLIGORS = "eligibility.fact.obligors";
    static final String CHILD_PROGRAMME = "eligibility.fact.child-programme";
    static final String PROVINCIAL = "eligibility.fact.provincial";
    static final String SCHOOLING = "eligibility.fact.schooling";
    static final String AGE_AT_START = "eligibility.fact.age-at-start";
    static final String OBLIGOR_AGE = "eligibility.fact.obligor.age";
    static final String OBLIGOR_POOR = "eligibility.fact.obligor.extremely-poor";
    static final String OBLIGOR_ALLOWANCE = "eligibility.fact.obligor.allowance";
    static final String OBLIGOR_INCOME = "eligibility.fact.obligor.income";
    static final String OBLIGOR_PROPERTY = "eligibility.fact.obligor.property";
    static final String OBLIGOR_DISABILITIES = "eligibility.fact.obligor.disabilities";
    static final String OBLIGOR_HINDRANCE = "eligibility.fact.obligor.hindrance";
    static final String OBLIGOR_PROVINCIAL = "eligibility.fact.obligor.provincial";
    static final String OBLIGOR_AFFORDS = "eligibility.fact.obligor.affords";
    static final String OBLIGOR_NEARER_GONE = "eligibility.fact.obligor.nearer-gone";
    static final String OBLIGOR_RAISED = "eligibility.fact.obligor.raised";

    private Facts() {}
}
