package org.zhaoliao.ledgerfile;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** A column of the ledger file (台账列), under the heading that the provincial system writes, with other spellings that are met. */
public enum LedgerColumn {
    NAME("姓名"),
    RESIDENT_ID("身份证号"),
    HEAD_RESIDENT_ID("户主身份证号"),
    RELATION_TO_HEAD("与户主关系"),
    SEX("性别"),
    BIRTH_DATE("出生日期"),
    AGE("年龄"),
    ETHNICITY("民族"),
    MARITAL_STATUS("婚姻状况"),
    EDUCATION("文化程度"),
    POLITICAL_STATUS("政治面貌"),
    EMPLOYMENT("就业状况"),
    YEARLY_INCOME("年收入（元）"),
    DISABLED("是否残疾", "是否残疾人"),
    DISABILITY_CERTIFICATE("残疾证号"),
    DISABILITY_KIND("残疾类别"),
    DISABILITY_GRADE("残疾等级"),
    ILLNESS("患病病种"),
    CARE_LEVEL("生活自理能力"),
    HEALTH("健康状况"),
    INSURANCE("参保类型"),
    FIRST_MONTH("最初享受月份"),
    POVERTY_REGISTER("是否建档立卡扶贫对象"),
    BANK("开户银行"),
    ACCOUNT_HOLDER("银行账户名称"),
    BANK_ACCOUNT("银行帐号"),
    CARD_ACCOUNT("一卡通账号", "一卡通账户"),
    AID_KIND("救助类型"),
    CAREGIVER_NAME("照料人姓名"),
    CAREGIVER_RESIDENT_ID("照料人身份证号"),
    SUPPORT_FORM("供养方式"),
    INSTITUTION("供养机构"),
    REGISTER("户籍类型"),
    BASIC_AMOUNT("基本生活标准（元）"),
    CARE_AMOUNT("照料护理费用（元）"),
    CLASSIFIED_AMOUNT("家庭分类施保金额（元）"),
    TOTAL_AMOUNT("合计（元）"),
    SCHOOL("在读学校名称"),
    SCHOOL_KIND("在读学校性质"),
    SCHOOL_SINCE("在读学校入学时间"),
    EMPLOYER("在职单位名称"),
    EMPLOYER_KIND("在职单位性质"),
    EMPLOYER_PLACE("在职单位地点"),
    REMARKS("备注"),
    PROVINCE("所属省", "所属省级"),
    PREFECTURE("所属市", "所属市级"),
    COUNTY("所属区", "所属区县"),
    TOWNSHIP("所属街", "所属街道"),
    VILLAGE("所属社", "所属社区"),
    ADDRESS("户籍地址"),
    CERTIFICATE_NUMBER("低保（特困）证号");

    /** Without these columns a file is not a ledger. */
    static final List<LedgerColumn> REQUIRED = List.of(
            NAME,
            RESIDENT_ID,
            SEX,
            BIRTH_DATE,
            DISABLED,
            DISABILITY_KIND,
            DISABILITY_GRADE,
            CARE_LEVEL,
            FIRST_MONTH,
            SUPPORT_FORM,
            REGISTER,
            TOWNSHIP,
            VILLAGE);

    private final String heading;
    private final ImmutableSet<String> spellings;

    LedgerColumn(String heading) {
        this(heading, heading);
    }

    LedgerColumn(String heading, String alsoSeen) {
        this.heading = heading;
        this.spellings = ImmutableSet.of(PlainText.heading(heading), PlainText.heading(alsoSeen));
    }

    /** The usual heading. */
    public String heading() {
        return heading;
    }

    /** How its heading is written, in the form in which headings are compared. */
    Set<String> spellings() {
        return spellings;
    }
}
