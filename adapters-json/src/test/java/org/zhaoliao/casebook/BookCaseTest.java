package org.zhaoliao.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Verdict;

@DisplayName("W5.1: a case that is written wrongly is refused with its place, never taken for another")
class BookCaseTest {

    private static final String SOUND = "{'编号':'年龄-001','标题':'题','日期':'2024-05-06','行政区划':'141121100212',"
            + "'事实':{'出生日期':'1950-03-01','持证残疾':[{'类别':'视力残疾','等级':1}],'收入':{'月数':12,'项目':[]}},"
            + "'结论':'不符合','不符合':['eligibility.income-below 收入低于当地最低生活保障标准'],'依据':['民发〔2021〕43号 4'],'说明':'因'}";

    private static BookCase read(String json) {
        return BookCase.read(json.replace('\'', '"'));
    }

    @Test
    void sound() {
        BookCase read = read(SOUND);

        assertEquals("年龄-001 题", read.toString());
        assertEquals(Verdict.NOT_MET, read.expected().verdict());
        assertEquals(
                new TreeSet<>(List.of("eligibility.income-below")),
                read.expected().unmet());
        assertEquals(3, read.facts().keys().size());
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'日期'                   | '日'                        | casebook.unknown | $",
                "'标题':'题',             | ''                          | casebook.missing | 标题",
                "2024-05-06               | 2024-02-30                  | casebook.day     | 日期",
                "141121100212             | 14112                       | place.division-code | divisionCode",
                "'出生日期':'1950-03-01'  | '出生日期':1950             | casebook.text    | 事实.出生日期",
                "'出生日期':'1950-03-01'  | '出生日期':{'有争议':['1950-03-01']} | casebook.claims | 事实.出生日期",
                "'出生日期':'1950-03-01'  | '存款、现金':'-1'           | casebook.amount  | 事实.存款、现金",
                "'出生日期':'1950-03-01'  | '存款、现金':'1e9'          | casebook.amount  | 事实.存款、现金",
                "'等级':1                 | '等级':5                    | casebook.count   | 事实.持证残疾[0].等级",
                "'月数':12                | '月数':1.0                  | casebook.count   | 事实.收入.月数",
                "'项目':[]                | '项目':{}                   | casebook.list    | 事实.收入.项目",
                "视力残疾                 | 视力                        | casebook.choice  | 事实.持证残疾[0].类别",
                "'事实':{                 | '事实':[],'说明':{          | json.syntax      | $",
                "收入低于                 | 收入不高于                  | casebook.rule    | 不符合[0]",
                "eligibility.income-below    | eligibility.nothing         | casebook.rule    | 不符合[0]"
            })
    void refused(String part, String other, String code, String place) {
        String bad = SOUND.replace(part, other);

        InputError error = assertThrows(InvalidInputException.class, () -> read(bad))
                .errors()
                .get(0);

        assertEquals(code, error.code());
        assertEquals(place, error.path());
    }

    @Test
    @DisplayName("a decision for other reasons is another one; more articles than asked for are none the worse")
    void compared() {
        CaseOutcome expected = read(SOUND).expected();
        TreeSet<String> more = new TreeSet<>(List.of("民发〔2021〕43号 4", "民发〔2021〕43号 7"));

        assertTrue(expected.isMetBy(new CaseOutcome(Verdict.NOT_MET, expected.unmet(), expected.open(), more)));
        assertFalse(expected.isMetBy(new CaseOutcome(Verdict.NOT_MET, new TreeSet<>(), expected.open(), more)));
        assertFalse(expected.isMetBy(new CaseOutcome(Verdict.NOT_MET, expected.unmet(), expected.unmet(), more)));
        assertFalse(
                expected.isMetBy(new CaseOutcome(Verdict.NOT_MET, expected.unmet(), expected.open(), new TreeSet<>())));
        assertFalse(expected.isMetBy(new CaseOutcome(Verdict.UNDETERMINED, expected.unmet(), expected.open(), more)));
    }

    @Test
    @DisplayName("every fault is told in both languages")
    void texts() {
        TreeSet<String> codes = new TreeSet<>(ResourceBundle.getBundle("org.zhaoliao.casebook.reasons", Locale.ENGLISH)
                .keySet());

        assertEquals(
                codes,
                new TreeSet<>(ResourceBundle.getBundle("org.zhaoliao.casebook.reasons", Locale.SIMPLIFIED_CHINESE)
                        .keySet()));
        codes.forEach(code -> assertFalse(Wording.CHINESE.of(code).isBlank()));
    }
}
