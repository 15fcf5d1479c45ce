package org.zhaoliao.ledger;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.risk.RiskCase;

/**
 * What the census counts (排查指标): the five points of part three of 文民函〔2024〕11号, and the age bands and groups of a quarterly report.
 *
 * <p>A recipient counts for a figure or not; a division's figure is the number of its recipients that do. All figures but {@link #CENTRAL} and
 * {@link #PLACED} count dispersed recipients. Age bands are half-open: 60–79 is 60 to under 80.
 */
public enum CensusFigure {
    /** Supported at home (分散供养). */
    DISPERSED((file, policy) -> true),
    /** Supported in an institution (集中供养). */
    CENTRAL(CensusFigure::central),
    /** 农村. */
    RURAL((file, policy) -> file.recipient().register() == RegisterType.RURAL),
    /** 城镇. */
    URBAN((file, policy) -> file.recipient().register() == RegisterType.URBAN),
    /** 全自理. */
    CAPABLE((file, policy) -> isLevel(file, policy, CareLevel.CAPABLE)),
    /** 半护理. */
    PARTLY_DEPENDENT((file, policy) -> isLevel(file, policy, CareLevel.PARTLY_DEPENDENT)),
    /** 全护理. */
    WHOLLY_DEPENDENT((file, policy) -> isLevel(file, policy, CareLevel.WHOLLY_DEPENDENT)),
    /** The level is a range, or nothing was assessed (档次待定). */
    LEVEL_OPEN((file, policy) -> !file.level(policy).isCertain()),
    /** 智力残疾. */
    INTELLECTUAL((file, policy) -> file.keyGroups(policy).contains(KeyGroup.INTELLECTUAL)),
    /** 精神残疾. */
    MENTAL((file, policy) -> file.keyGroups(policy).contains(KeyGroup.MENTAL)),
    /** Intellectual or mental, each person once (智力或精神，去重). */
    INTELLECTUAL_OR_MENTAL((file, policy) -> INTELLECTUAL.test(file, policy) || MENTAL.test(file, policy)),
    /** In any key group, each person once (重点人群，去重). */
    KEY_GROUP((file, policy) -> !file.keyGroups(policy).isEmpty()),
    /** Grade 1 or 2 of any kind (重度残疾). */
    SEVERELY_DISABLED((file, policy) -> file.recipient().disabilities().stream()
            .anyMatch(disability -> disability.grade() <= policy.get(LedgerPolicy.SEVERE_GRADE))),
    /** 女性. */
    WOMEN((file, policy) -> file.recipient().details().sex() == Sex.FEMALE),
    /** Under 16 (16岁以下). */
    AGE_UNDER_16((file, policy) -> isAged(file, policy, 0, 16)),
    /** 16 to under 60. */
    AGE_16_TO_59((file, policy) -> isAged(file, policy, 16, 60)),
    /** 60 to under 80. */
    AGE_60_TO_79((file, policy) -> isAged(file, policy, 60, 80)),
    /** 80 and over. */
    AGE_80_AND_OVER((file, policy) -> isAged(file, policy, 80, Integer.MAX_VALUE)),
    /** With an agreement in force (协议有效). */
    AGREEMENT_IN_FORCE((file, policy) -> file.agreementOn(policy.day()).isPresent()),
    /** With no agreement in force (无有效协议). */
    NO_AGREEMENT((file, policy) -> file.agreementOn(policy.day()).isEmpty()),
    /** Nobody is there for the person on the day (照料空档). */
    UNCOVERED((file, policy) -> !file.gaps(day(policy)).isEmpty()),
    /** Unsettled problems (有未解决问题). */
    OPEN_PROBLEMS((file, policy) -> file.watch().problems().stream().anyMatch(Problem::isUnsettled)),
    /** Unsettled problems of a person of a key group (重点人群有未解决问题). */
    OPEN_PROBLEMS_KEY_GROUP((file, policy) -> OPEN_PROBLEMS.test(file, policy) && KEY_GROUP.test(file, policy)),
    /** Open risk cases (有未结风险). */
    OPEN_RISKS((file, policy) -> file.watch().risks().stream().anyMatch(RiskCase::isOpen)),
    /** Waits for a place in an institution (集中供养意愿待落实). */
    WISH_OPEN((file, policy) -> file.recipient().openWish(policy.day()).isPresent()),
    /** The same, of a key group (重点人群集中供养意愿待落实). */
    WISH_OPEN_KEY_GROUP((file, policy) -> WISH_OPEN.test(file, policy) && KEY_GROUP.test(file, policy)),
    /** Placed in an institution by their wish (按意愿已入住机构). */
    PLACED(CensusFigure::placed);

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final BiPredicate<CaseFile, Policy> test;

    CensusFigure(BiPredicate<CaseFile, Policy> test) {
        this.test = test;
    }

    boolean counts(CaseFile file, Policy policy) {
        boolean dispersed = file.recipient().isDispersedOn(policy.day());
        return (dispersed || this == CENTRAL || this == PLACED) && test(file, policy);
    }

    private boolean test(CaseFile file, Policy policy) {
        return test.test(file, policy);
    }

    private static boolean central(CaseFile file, Policy policy) {
        return file.recipient().formOn(policy.day()) == SupportForm.CENTRAL
                && file.recipient().support().contains(policy.day());
    }

    private static boolean placed(CaseFile file, Policy policy) {
        return file.recipient().wishes().stream()
                .flatMap(wish -> wish.settlement().stream())
                .anyMatch(end -> end.result() == CentralSupportWish.Result.PLACED
                        && !end.on().isAfter(policy.day()));
    }

    private static boolean isLevel(CaseFile file, Policy policy, CareLevel level) {
        return file.level(policy).equals(CareLevelRange.certain(level));
    }

    private static boolean isAged(CaseFile file, Policy policy, int from, int until) {
        int age = file.age(policy.day());
        return age >= from && age < until;
    }

    private static DateRange day(Policy policy) {
        LocalDate day = policy.day();
        return DateRange.of(day, day.plusDays(1));
    }
}
