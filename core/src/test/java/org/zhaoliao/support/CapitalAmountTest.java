package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("Money in Chinese capitals (W2.4)")
class CapitalAmountTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the examples of the rules for vouchers, and the edges")
    @CsvSource({
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "1680.32, 人民币壹仟陆佰捌拾元叁角贰分",
        "107000.53, 人民币壹拾万零柒仟元伍角叁分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "0, 人民币零元整",
        "0.05, 人民币伍分",
        "0.50, 人民币伍角整",
        "0.55, 人民币伍角伍分",
        "10, 人民币壹拾元整",
        "10.00, 人民币壹拾元整",
        "1230.5, 人民币壹仟贰佰叁拾元伍角整",
        "10000, 人民币壹万元整",
        "10005000, 人民币壹仟万零伍仟元整",
        "10005, 人民币壹万零伍元整",
        "100000001.10, 人民币壹亿零壹元壹角整",
        "100010000, 人民币壹亿零壹万元整",
        "1000000000000, 人民币壹万亿元整",
        "1000200000000, 人民币壹万零贰亿元整",
        "1000000000001.01, 人民币壹万亿零壹元零壹分",
        "1E+3, 人民币壹仟元整",
        "9999999999999999.99, 人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void examples(BigDecimal yuan, String capitals) {
        assertEquals(capitals, new CapitalAmount(yuan).text());
    }

    @ParameterizedTest
    @DisplayName("what cannot be paid is refused: a debt, part of a cent, more than there are words for")
    @ValueSource(strings = {"-0.01", "0.001", "10000000000000000"})
    void refused(BigDecimal yuan) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> new CapitalAmount(yuan));
        assertEquals("support.capital-amount", refused.errors().get(0).code());
    }
}
