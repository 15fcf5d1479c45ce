package org.zhaoliao.examples.synthetic;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledgerfile.LedgerColumn;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Wording;

/** Writes a recipient down as clerks do: in words of their own, with amounts that are invented as everything else. */
final class LedgerRows {

    private static final Map<CareLevel, List<String>> LEVEL_WORDS = new EnumMap<>(Map.of(
            CareLevel.CAPABLE, List.of("全自理", "全自理", "自理", "完全自理", "具备生活自理能力"),
            CareLevel.PARTLY_DEPENDENT, List.of("半护理", "半护理", "半自理", "半失能", "部分丧失生活自理能力"),
            CareLevel.WHOLLY_DEPENDENT, List.of("全护理", "全护理", "失能", "不能自理", "完全丧失生活自理能力")));
    private static final Map<CareLevel, Integer> CARE_AMOUNTS = new EnumMap<>(
            Map.of(CareLevel.CAPABLE, 170, CareLevel.PARTLY_DEPENDENT, 340, CareLevel.WHOLLY_DEPENDENT, 850));
    private static final List<String> GRADES = List.of("一级", "二级", "三级", "四级");
    private static final int YEARS_OF_SCHOOL = 16;

    private final Dice dice;
    private final Villages villages;

    LedgerRows(Dice dice, Villages villages) {
        this.dice = dice;
        this.villages = villages;
    }

    Map<LedgerColumn, String> row(SyntheticRecipient recipient) {
        Map<LedgerColumn, String> row = new EnumMap<>(LedgerColumn.class);
        person(row, recipient);
        disability(row, recipient);
        support(row, recipient);
        money(row, recipient);
        place(row, recipient);
        row.put(LedgerColumn.REMARKS, "虚构人员（示例数据）");
        return row;
    }

    private void person(Map<LedgerColumn, String> row, SyntheticRecipient recipient) {
        Person person = recipient.person();
        int age = AgeRule.ON_BIRTHDAY.ageOn(person.birthDate(), SyntheticCounty.DAY);
        row.put(LedgerColumn.NAME, person.name().reveal());
        row.put(LedgerColumn.RESIDENT_ID, person.residentId().reveal());
        row.put(LedgerColumn.HEAD_RESIDENT_ID, person.residentId().reveal());
        row.put(LedgerColumn.RELATION_TO_HEAD, "本人");
        row.put(LedgerColumn.SEX, person.sex() == Sex.MALE ? "男" : "女");
        row.put(LedgerColumn.BIRTH_DATE, person.birthDate().toString());
        row.put(LedgerColumn.AGE, String.valueOf(age));
        row.put(LedgerColumn.ETHNICITY, "汉族");
        row.put(LedgerColumn.MARITAL_STATUS, dice.any(List.of("未婚", "未婚", "未婚", "丧偶", "离异")));
        row.put(LedgerColumn.EDUCATION, dice.any(List.of("文盲", "小学", "初中")));
        row.put(LedgerColumn.POLITICAL_STATUS, "群众");
        row.put(LedgerColumn.EMPLOYMENT, "无业");
        row.put(LedgerColumn.HEALTH, dice.any(List.of("一般", "较差", "良好")));
        row.put(LedgerColumn.ILLNESS, dice.percent(30) ? "高血压" : "");
        row.put(LedgerColumn.INSURANCE, "城乡居民基本医疗保险");
        if (age < YEARS_OF_SCHOOL) {
            row.put(LedgerColumn.SCHOOL, "示例学校（虚构）");
            row.put(LedgerColumn.SCHOOL_KIND, "公办");
        }
    }

    private static void disability(Map<LedgerColumn, String> row, SyntheticRecipient recipient) {
        List<Disability> disabilities = recipient.disabilities();
        row.put(LedgerColumn.DISABLED, disabilities.isEmpty() ? "否" : "是");
        row.put(LedgerColumn.DISABILITY_KIND, joined(disabilities.stream().map(LedgerRows::kind)));
        row.put(LedgerColumn.DISABILITY_GRADE, joined(disabilities.stream().map(d -> GRADES.get(d.grade() - 1))));
        row.put(LedgerColumn.DISABILITY_CERTIFICATE, certificate(recipient));
    }

    private static String kind(Disability disability) {
        return Wording.CHINESE.of(disability.kind()).replace("残疾", "");
    }

    private static String certificate(SyntheticRecipient recipient) {
        List<Disability> disabilities = recipient.disabilities();
        if (disabilities.isEmpty()) {
            return "";
        }
        DisabilityKind kind = disabilities.size() > 1
                ? DisabilityKind.MULTIPLE
                : disabilities.get(0).kind();
        int gravest = disabilities.stream().mapToInt(Disability::grade).min().orElseThrow();
        return recipient.person().residentId().reveal() + kind.certificateDigit() + gravest;
    }

    private void support(Map<LedgerColumn, String> row, SyntheticRecipient recipient) {
        boolean dispersed = recipient.form() == SupportForm.DISPERSED;
        row.put(LedgerColumn.CARE_LEVEL, dice.any(LEVEL_WORDS.getOrDefault(recipient.ledgerLevel(), List.of())));
        row.put(LedgerColumn.FIRST_MONTH, recipient.firstMonth().toString());
        row.put(LedgerColumn.POVERTY_REGISTER, dice.percent(40) ? "是" : "否");
        row.put(LedgerColumn.AID_KIND, "特困");
        row.put(LedgerColumn.SUPPORT_FORM, dispersed ? "分散供养" : "集中供养");
        row.put(LedgerColumn.INSTITUTION, dispersed ? "" : "示例中心敬老院（虚构）");
        row.put(LedgerColumn.REGISTER, recipient.register() == RegisterType.RURAL ? "农村" : "城镇");
        recipient.caregivers().forEach(caregiver -> {
            row.put(LedgerColumn.CAREGIVER_NAME, caregiver.person().name().reveal());
            row.put(
                    LedgerColumn.CAREGIVER_RESIDENT_ID,
                    caregiver.person().residentId().reveal());
        });
    }

    private void money(Map<LedgerColumn, String> row, SyntheticRecipient recipient) {
        int basic = recipient.register() == RegisterType.RURAL ? 780 : 910;
        int care = CARE_AMOUNTS.getOrDefault(recipient.ledgerLevel(), 0);
        row.put(
                LedgerColumn.YEARLY_INCOME,
                recipient
                        .means()
                        .yearlyIncome()
                        .value()
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
        row.put(LedgerColumn.BASIC_AMOUNT, String.valueOf(basic));
        row.put(LedgerColumn.CARE_AMOUNT, String.valueOf(care));
        row.put(LedgerColumn.CLASSIFIED_AMOUNT, "0");
        row.put(LedgerColumn.TOTAL_AMOUNT, String.valueOf(basic + care));
        row.put(LedgerColumn.BANK, "示例银行（虚构）");
        row.put(LedgerColumn.ACCOUNT_HOLDER, recipient.person().name().reveal());
        row.put(LedgerColumn.BANK_ACCOUNT, dice.card());
    }

    private void place(Map<LedgerColumn, String> row, SyntheticRecipient recipient) {
        String township = villages.name(recipient.village().at(DivisionLevel.TOWNSHIP));
        String village = villages.shortName(recipient.village());
        row.put(LedgerColumn.PROVINCE, "山西省");
        row.put(LedgerColumn.PREFECTURE, "吕梁市");
        row.put(LedgerColumn.COUNTY, "文水县");
        row.put(LedgerColumn.TOWNSHIP, township);
        row.put(LedgerColumn.VILLAGE, village);
        row.put(LedgerColumn.ADDRESS, "山西省文水县" + township + village + "（示例）");
        row.put(LedgerColumn.CERTIFICATE_NUMBER, "示例" + dice.between(100_000, 999_999));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("、"));
    }
}
