package org.zhaoliao.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Policy;

/** What can be wrong with the data of a recipient (数据质量规则). */
public enum QualityRule {
    /** No resident ID number (缺公民身份号码). */
    NO_RESIDENT_ID(
            "details.residentId",
            (file, policy) -> !file.recipient().details().residentId().isKnown()),
    /** Birth date or sex differ from the ID number (出生日期或性别与身份号码不符). */
    DIFFERS_FROM_ID(
            "details.birthDate",
            (file, policy) -> file.recipient().details().residentId().value().stream()
                    .anyMatch(id ->
                            !id.birthDate().equals(file.recipient().details().birthDate())
                                    || id.sex() != file.recipient().details().sex())),
    /** Of working age and certified with no disability (劳动年龄内且无残疾). */
    WORKING_AGE_NOT_DISABLED("disabilities", (file, policy) -> {
        int age = file.age(policy.day());
        return age >= policy.get(LedgerPolicy.WORKING_AGE_FROM)
                && age < policy.get(LedgerPolicy.WORKING_AGE_UNTIL)
                && file.recipient().disabilities().isEmpty();
    }),
    /** Never assessed (未评估自理能力). */
    NOT_ASSESSED("assessments", (file, policy) -> file.assessment(policy).isEmpty()),
    /** Assessed, but unknown items leave the level open (评估指标缺失，档次待定). */
    LEVEL_OPEN(
            "assessments",
            (file, policy) ->
                    file.assessment(policy).isPresent() && !file.level(policy).isCertain()),
    /** An agreement ended and none followed (协议终止后无后续协议). */
    NO_SUCCESSOR(
            "agreements",
            (file, policy) -> file.recipient().isDispersedOn(policy.day())
                    && file.care().agreements().stream().anyMatch(CareAgreement::tookEffect)
                    && file.care().agreements().stream().noneMatch(agreement -> isStillOn(agreement, policy))),
    /** In an institution and still under an agreement for care at home (集中供养但委托照料协议仍有效). */
    AGREEMENT_IN_INSTITUTION(
            "form",
            (file, policy) -> file.recipient().formOn(policy.day()) == SupportForm.CENTRAL
                    && file.agreementOn(policy.day()).isPresent()),
    /** No account to pay to (缺银行账户). */
    NO_ACCOUNT("account", (file, policy) -> !file.recipient().account().isKnown());

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final BiPredicate<CaseFile, Policy> faulty;

    QualityRule(String field, BiPredicate<CaseFile, Policy> faulty) {
        this.field = field;
        this.faulty = faulty;
    }

    /** The field that is wrong or missing. */
    public String field() {
        return field;
    }

    /** The rules that a case file breaks on the policy's day. */
    public static List<QualityRule> brokenBy(CaseFile file, Policy policy) {
        return Arrays.stream(values())
                .filter(rule -> rule.faulty.test(file, policy))
                .toList();
    }

    /** Whether an agreement holds, be it at rest or still to begin. */
    private static boolean isStillOn(CareAgreement agreement, Policy policy) {
        return agreement.status().holds() && agreement.terms().term().until().isAfter(policy.day());
    }
}
