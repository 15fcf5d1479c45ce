package org.zhaoliao.quality;

import java.util.List;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.identity.DisabilityCertificate;
import org.zhaoliao.policy.Policy;

/** What can be wrong with the data of a recipient (数据质量规则), W3.0. */
public enum QualityRule {
    /** No resident ID number (缺公民身份号码). */
    NO_RESIDENT_ID("no-resident-id", "details.residentId", QualitySeverity.ERROR),
    /** Birth date differs from the ID number (出生日期与身份号码不符). */
    BIRTH_DIFFERS_FROM_ID("birth-differs-from-id", "details.birthDate", QualitySeverity.ERROR),
    /** Sex differs from the ID number (性别与身份号码不符). */
    SEX_DIFFERS_FROM_ID("sex-differs-from-id", "details.sex", QualitySeverity.ERROR),
    /** One ID number for several recipients (身份号码重复). */
    DUPLICATE_RESIDENT_ID("duplicate-resident-id", "details.residentId", QualitySeverity.ERROR),
    /** Supported before birth (供养起始早于出生). */
    BORN_IN_SUPPORT("born-in-support", "support", QualitySeverity.ERROR),
    /** Of working age and no disability certified (劳动年龄内且无残疾登记). */
    WORKING_AGE_NOT_DISABLED("working-age-not-disabled", "disabilities", QualitySeverity.WARNING),
    /** One kind of disability recorded more than once (同一类残疾登记不止一次). */
    DISABILITY_TWICE("disability-twice", "disabilities", QualitySeverity.ERROR),
    /** Disability certificate of somebody else (残疾人证持有人不符). */
    CERTIFICATE_OF_ANOTHER("certificate-of-another", "certificate", QualitySeverity.ERROR),
    /** Disability certificate differs from what is recorded (残疾人证与登记不符). */
    CERTIFICATE_DIFFERS("certificate-differs", "disabilities", QualitySeverity.ERROR),
    /** Self-care never assessed (未评估生活自理能力). */
    NOT_ASSESSED("not-assessed", "assessments", QualitySeverity.ERROR),
    /** Assessed with items missing, level open (评估指标缺失，档次待定). */
    LEVEL_OPEN("level-open", "assessments", QualitySeverity.WARNING),
    /** Minor without a guardian (未成年人无监护人登记). */
    MINOR_WITHOUT_GUARDIAN("minor-without-guardian", "guardians", QualitySeverity.WARNING),
    /** Agreement ended and none followed (协议终止后无后续协议). */
    NO_SUCCESSOR("no-successor", "agreements", QualitySeverity.ERROR),
    /** Agreement whose caregiver is not recorded (协议有效但无照料服务人信息). */
    CAREGIVER_NOT_RECORDED("caregiver-not-recorded", "agreements", QualitySeverity.ERROR),
    /** In an institution and still under an agreement (集中供养但委托照料协议仍有效). */
    AGREEMENT_IN_INSTITUTION("agreement-in-institution", "form", QualitySeverity.ERROR),
    /** In an institution and the wish still open (已集中供养但意愿未办结). */
    WISH_OPEN_IN_INSTITUTION("wish-open-in-institution", "wishes", QualitySeverity.WARNING),
    /** Dead and still supported (死亡后仍在供养). */
    DEAD_STILL_SUPPORTED("dead-still-supported", "support", QualitySeverity.ERROR),
    /** Dead and still under an agreement (死亡后协议仍有效). */
    DEAD_STILL_AGREED("dead-still-agreed", "agreements", QualitySeverity.ERROR),
    /** No visit recorded for long (长期无探访记录). */
    NO_VISIT("no-visit", "visits", QualitySeverity.WARNING),
    /** No account to pay to (缺银行账户). */
    NO_ACCOUNT("no-account", "account", QualitySeverity.ERROR);

    private final String word;
    private final String field;
    private final QualitySeverity severity;

    QualityRule(String word, String field, QualitySeverity severity) {
        this.word = word;
        this.field = field;
        this.severity = severity;
    }

    /** The stable id of the rule, which is the code of its reasons too. */
    public String id() {
        return "quality." + word;
    }

    /** The field that is wrong or missing. */
    public String field() {
        return field;
    }

    /** How much it matters. */
    public QualitySeverity severity() {
        return severity;
    }

    /** What is wrong or missing in a case file on the policy's day, in the order of the rules; {@link #DUPLICATE_RESIDENT_ID} needs {@link DuplicateNumbers}. */
    public static List<QualityFinding> brokenBy(CaseFile file, Policy policy) {
        return brokenBy(file, List.of(), policy);
    }

    /**
     * The same, held against papers too.
     *
     * @param certificates the disability certificates that were shown
     */
    public static List<QualityFinding> brokenBy(
            CaseFile file, List<DisabilityCertificate> certificates, Policy policy) {
        return new QualityChecks(file, certificates, policy).findings();
    }
}
