package org.zhaoliao.html.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.Relation;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W2.4: the printed care agreement of three parties")
class AgreementFormTest {

    private static final PrintPurpose SIGNING = PrintPurpose.of("签订照料协议");

    @Test
    @DisplayName("has every field of the county's form, with its value, when the purpose is named")
    void fields() {
        FormText form = FormText.of(Sample.agreementForm(new HostData(Sample.GAZETTEER, Sample.entries("填")))
                .page(Wording.CHINESE, SIGNING));

        assertEquals(List.of("孙长福", "赵有田"), form.values("姓名").stream().sorted().toList());
        assertEquals(List.of(Sample.CAREGIVER_ID, Sample.RECIPIENT_ID, Sample.HANDLER_ID), form.values("公民身份号码"));
        assertEquals(List.of("女", "男"), form.values("性别"));
        assertEquals(List.of("55", "78"), form.values("年龄"));
        assertEquals(List.of("邻居"), form.values("与照料对象关系"));
        assertTrue(form.values("联系电话").contains(Sample.PHONE));
        assertEquals(List.of("农村"), form.values("户口性质"));
        assertEquals(List.of("文水县凤城镇南街村"), form.values("村（居）"));
        assertEquals(List.of("2020年1月1日起"), form.values("供养起止日期"));
        assertEquals(List.of("文水县凤城镇"), form.values("名称"));
        assertEquals(List.of("钱守义，其他亲属，13911112222"), form.values("监护人"));
        for (String given : List.of("住址", "单位", "现居住地", "经办人", "职务", "代表人")) {
            assertTrue(form.values(given).get(0).startsWith("填"), given);
        }
    }

    @Test
    @DisplayName("W2.5: names each duty, how often, for how long, and the fee in figures and in capitals")
    void terms() {
        FormText form = FormText.of(Sample.agreementForm(Sample.NOTHING).page(Wording.CHINESE, SIGNING));

        for (CareDuty duty : CareDuty.values()) {
            assertTrue(form.says(Wording.CHINESE.of(duty) + "："), duty.name());
        }
        assertTrue(form.says("每周不少于6次"));
        assertTrue(form.says("2026年11月1日至2027年10月31日"));
        assertTrue(form.says("每月1230.5元（大写：人民币壹仟贰佰叁拾元伍角整）"));
        assertTrue(form.says("账号：" + Sample.ACCOUNT));
        assertTrue(form.says("满意度调查不合格：终止协议并更换照料服务人"));
    }

    @Test
    @DisplayName("W5.4: is masked unless a purpose is named, and the purpose is printed on it")
    void maskedByDefault() {
        AgreementForm agreement = Sample.agreementForm(new HostData(Sample.GAZETTEER, Sample.entries("秘密")));
        List<String> secrets = List.of(
                "孙长福",
                "赵有田",
                "钱守义",
                "13911112222",
                Sample.CAREGIVER_ID,
                Sample.RECIPIENT_ID,
                Sample.HANDLER_ID,
                Sample.ACCOUNT,
                Sample.PHONE,
                "秘密" + HandEntry.CAREGIVER_ADDRESS.name(),
                "秘密" + HandEntry.RECIPIENT_ADDRESS.name());

        String shown = agreement.page(Wording.CHINESE, SIGNING);
        String masked = agreement.page();

        secrets.forEach(secret -> assertTrue(shown.contains(secret), secret));
        secrets.forEach(secret -> assertFalse(masked.contains(secret), secret));
        assertTrue(masked.contains("孙**"));
        assertTrue(masked.contains("****6789"));
        assertTrue(shown.contains("仅用于：签订照料协议"));
        assertFalse(agreement.toString().contains("秘密")
                || agreement.host().toString().contains("秘密"));
    }

    @Test
    @DisplayName("never tells a disability")
    void nothingOfHealth() {
        String page = Sample.agreementForm(Sample.NOTHING).page(Wording.CHINESE, SIGNING);

        assertFalse(page.contains("残疾"));
        assertFalse(page.contains("精神"));
    }

    @Test
    @DisplayName("leaves a labelled blank line for what nobody gave")
    void blanks() {
        FormText form = FormText.of(Sample.agreementForm(Sample.NOTHING).page());

        for (String label : List.of("住址", "单位", "现居住地", "经办人", "职务", "代表人")) {
            assertEquals(List.of(FormText.BLANK), form.values(label), label);
        }
    }

    @Test
    @DisplayName("an institution shows its legal representative, address and postcode, and its own name in full")
    void institution() {
        FormText form = FormText.of(new AgreementForm(
                        Sample.agreement(),
                        Sample.recipient("孙长福"),
                        Sample.caregiver(Caregiver.Kind.ORGANISATION),
                        new HostData(Sample.GAZETTEER, Sample.entries("填")))
                .page());

        assertTrue(form.values("名称").contains("南街村互助养老服务站"));
        assertEquals(List.of("填" + HandEntry.INSTITUTION_ADDRESS.name()), form.values("地址"));
        assertEquals(List.of("填" + HandEntry.INSTITUTION_POSTCODE.name()), form.values("邮编"));
        assertEquals(List.of("***"), form.values("法定代表人"));
    }

    @Test
    @DisplayName("is refused for somebody who is no party to it")
    void otherParty() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new AgreementForm(
                        Sample.agreement()
                                .succession(
                                        Sample.agreement().id(),
                                        new CaregiverId("c-2"),
                                        Relation.VILLAGER,
                                        Sample.agreement().terms()),
                        Sample.recipient("孙长福"),
                        Sample.caregiver(Caregiver.Kind.INDIVIDUAL),
                        Sample.NOTHING));

        assertEquals("caregiver", refused.errors().get(0).path());
        assertFalse(refused.inWords(Wording.CHINESE).isBlank());
    }

    @Test
    @DisplayName("the same agreement gives the same page, in English too")
    void deterministic() {
        for (Wording wording : List.of(Wording.CHINESE, Wording.ENGLISH)) {
            String once = Sample.agreementForm(Sample.NOTHING).page(wording, SIGNING);
            assertEquals(once, Sample.agreementForm(Sample.NOTHING).page(wording, SIGNING));
        }
        String english = Sample.agreementForm(Sample.NOTHING).page(Wording.ENGLISH, SIGNING);
        assertTrue(english.contains("<html lang=\"en\">"));
        assertTrue(english.contains("at least 6 times a week"));
        assertTrue(english.contains("人民币壹仟贰佰叁拾元伍角整"));
    }

    @Test
    @DisplayName("a purpose is one, and says something")
    void purposes() {
        Stream.of(List.of(" "), List.of("签约", "统计"))
                .forEach(purpose -> assertThrows(InvalidInputException.class, () -> new PrintPurpose(purpose)));
    }
}
