package org.zhaoliao.determination;

import java.math.BigDecimal;
import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;

/** The policy values for the procedure (认定程序政策参数). */
public final class DeterminationPolicy {

    /** From acceptance to the preliminary opinion, 民发〔2021〕43号 art. 13. */
    public static final Parameter<LegalPeriod> INVESTIGATION = Parameter.period("determination.investigation");

    /** From the opinion to the public notice: promptly by art. 15. */
    public static final Parameter<LegalPeriod> POSTING = Parameter.period("determination.posting");

    /** How long the public notice lasts, art. 15. */
    public static final Parameter<LegalPeriod> NOTICE = Parameter.period("determination.notice");

    /** From an objection to the new opinion, art. 15. */
    public static final Parameter<LegalPeriod> REINVESTIGATION = Parameter.period("determination.reinvestigation");

    /** From the end of the public notice until the file goes to the county. */
    public static final Parameter<LegalPeriod> SENDING = Parameter.period("determination.sending");

    /** From the county's receipt to its decision, art. 16. */
    public static final Parameter<LegalPeriod> COUNTY_REVIEW = Parameter.period("determination.county-review");

    /** From a refusal until the applicant is told in writing, art. 18. */
    public static final Parameter<LegalPeriod> REFUSAL_NOTICE = Parameter.period("determination.refusal-notice");

    /** The share of the cases that the county checks, art. 16. */
    public static final Parameter<BigDecimal> SPOT_CHECK_SHARE = Parameter.share("determination.spot-check-share");

    /** Whether the county handed confirmation down to the township, art. 28. */
    public static final Parameter<Boolean> HANDED_DOWN = Parameter.flag("determination.handed-down");

    /** What has to come with an application, art. 12. */
    public static final Parameter<List<Material>> MATERIALS =
            Parameter.choices("determination.materials", Material.class);

    /** What the verification system supplies, so that nobody may be asked for it, 社会救助法 art. 62. */
    public static final Parameter<List<Material>> VERIFIED_MATERIALS =
            Parameter.choices("determination.materials-verified", Material.class);

    /** From the confirmation until it is published in the village, art. 17. */
    public static final Parameter<LegalPeriod> PUBLICATION = Parameter.period("determination.publication");

    /** From so many objections on the office is warned; there is no cap in the law. */
    public static final Parameter<Integer> OBJECTIONS_WARNING = Parameter.count("determination.objections-warning");

    /** The least share that the law lets a county check, art. 16. */
    public static final Parameter<BigDecimal> SPOT_CHECK_LEAST = Parameter.share("determination.spot-check-least");

    private DeterminationPolicy() {}

    /** Which office decides where and when the policy holds: the county, or the township where that was handed down (art. 28). */
    public static DivisionLevel decider(Policy policy) {
        return policy.get(HANDED_DOWN) ? DivisionLevel.TOWNSHIP : DivisionLevel.COUNTY;
    }

    /** What their values have to hold to: no county checks less than the law demands. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.atMost(SPOT_CHECK_LEAST, SPOT_CHECK_SHARE));
    }

    /** What a locality may raise, and not lower. */
    public static List<Parameter<BigDecimal>> floors() {
        return List.of(SPOT_CHECK_LEAST);
    }

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        return List.of(
                INVESTIGATION,
                POSTING,
                NOTICE,
                REINVESTIGATION,
                SENDING,
                COUNTY_REVIEW,
                REFUSAL_NOTICE,
                SPOT_CHECK_SHARE,
                SPOT_CHECK_LEAST,
                HANDED_DOWN,
                MATERIALS,
                VERIFIED_MATERIALS,
                PUBLICATION,
                OBJECTIONS_WARNING);
    }
}
