package org.zhaoliao.agreement;

import java.util.List;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/** Who may sign for a recipient (签署资格): themselves, else a guardian who is not the caregiver, else the village committee. */
record SigningRight(Recipient recipient, Caregiver caregiver, Policy policy) {

    private static final Citation PARTIES = new Citation("照料默认值", "(b)20");

    /** Whether a finding shows that this signatory may sign: that another may is no right of theirs. */
    static boolean shows(Signatory by, Finding right) {
        return right.verdict() == Verdict.MET && right.rule().equals(rule(by));
    }

    private static String rule(Signatory by) {
        return switch (by) {
            case PERSON -> "agreement.signing.person";
            case GUARDIAN -> "agreement.signing.guardian";
            case VILLAGE_COMMITTEE -> "agreement.signing.village";
        };
    }

    Finding of(Signatory by) {
        return switch (by) {
            case PERSON -> Finding.combined(rule(by), PARTIES, Combination.ALL, List.of(adult(), able()));
            case GUARDIAN -> guardian(true);
            case VILLAGE_COMMITTEE ->
                Finding.combined(rule(by), PARTIES, Combination.ALL, List.of(represented(), guardian(false)));
        };
    }

    private Finding adult() {
        int age = AgeRule.ON_BIRTHDAY.ageOn(recipient.details().birthDate(), policy.day());
        int from = policy.get(AgreementPolicy.OWN_SIGNATURE_AGE);
        return leaf("agreement.signing.adult", age >= from, Reason.of("agreement.signing.saw-age", age, from));
    }

    /** Which disability it is stays out of the reason: health is nobody's business who reads of a signature. */
    private Finding able() {
        boolean named = recipient.disabilities().stream()
                .anyMatch(disability ->
                        policy.get(AgreementPolicy.REPRESENTED_KINDS).contains(disability.kind())
                                && disability.grade() <= policy.get(AgreementPolicy.REPRESENTED_GRADE));
        return leaf(
                "agreement.signing.able",
                !named,
                Reason.of(named ? "agreement.signing.saw-represented" : "agreement.signing.saw-able"));
    }

    private Finding represented() {
        boolean own = of(Signatory.PERSON).verdict() == Verdict.MET;
        return leaf(
                "agreement.signing.represented",
                !own,
                Reason.of(own ? "agreement.signing.saw-able" : "agreement.signing.saw-represented"));
    }

    private Finding guardian(boolean wanted) {
        long others = recipient.guardians().stream()
                .filter(guardian -> !isCaregiver(guardian))
                .count();
        return leaf(
                wanted ? "agreement.signing.guardian" : "agreement.signing.no-guardian",
                wanted == others > 0,
                Reason.of(
                        "agreement.signing.saw-guardians", recipient.guardians().size(), others));
    }

    /** The same name is taken for the same person, unless the telephone numbers are known to differ. */
    private boolean isCaregiver(Guardian guardian) {
        return guardian.name().equals(caregiver.name()) && !differ(guardian.phone(), caregiver.phone());
    }

    private static boolean differ(Fact<PhoneNumber> one, Fact<PhoneNumber> other) {
        return one.value().isPresent()
                && other.value().isPresent()
                && !one.value().equals(other.value());
    }

    private static Finding leaf(String code, boolean holds, Reason saw) {
        return Finding.leaf(code, PARTIES, Observation.of(holds, saw));
    }
}
