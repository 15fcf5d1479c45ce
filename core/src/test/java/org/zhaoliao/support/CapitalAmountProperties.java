package org.zhaoliao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads the capitals back with a reader that shares nothing with the writer: a stack of values, from left to right. */
class CapitalAmountProperties {

    private static final Map<Character, Long> POWERS =
            Map.of('拾', 10L, '佰', 100L, '仟', 1000L, '万', 10_000L, '亿', 100_000_000L);

    @Property(tries = 5000)
    @Label("what is written is read back as the same amount")
    void readBack(@ForAll("amounts") BigDecimal yuan) {
        assertEquals(0, yuan.compareTo(read(new CapitalAmount(yuan).text())));
    }

    @Property(tries = 5000)
    @Label("no two zeros in a row, none before a unit, 整 only at the end and never after 分")
    void shape(@ForAll("amounts") BigDecimal yuan) {
        String text = new CapitalAmount(yuan).text();

        assertTrue(text.startsWith("人民币"));
        assertFalse(text.contains("零零"));
        assertFalse(text.matches(".*零[拾佰仟万亿角分整].*"), text);
        assertTrue(text.endsWith("整") != text.endsWith("分"), text);
        assertFalse(text.substring(0, text.length() - 1).contains("整"));
    }

    /** Sparse digits, so that zeros meet zeros at every place. */
    @Provide
    Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigDecimal> sparse = Arbitraries.of('0', '0', '0', '1', '5', '9')
                .list()
                .ofMinSize(1)
                .ofMaxSize(18)
                .map(digits -> digits.stream().map(String::valueOf).reduce("", String::concat))
                .map(digits -> new BigDecimal(digits).movePointLeft(2));
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999999999999.99"))
                .ofScale(2);
        return Arbitraries.oneOf(sparse, any);
    }

    private static BigDecimal read(String text) {
        String amount = text.substring("人民币".length()).replace("整", "");
        int yuan = amount.indexOf('元');
        BigDecimal whole = yuan < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(whole(amount.substring(0, yuan)));
        String rest = amount.substring(yuan + 1);
        return whole.add(part(rest, '角', "0.1")).add(part(rest, '分', "0.01"));
    }

    private static BigDecimal part(String rest, char unit, String worth) {
        int at = rest.indexOf(unit);
        return at < 0
                ? BigDecimal.ZERO
                : new BigDecimal(worth).multiply(BigDecimal.valueOf(value(rest.charAt(at - 1))));
    }

    /** 亿 closes all that was read before, 万 what was read since the last 亿, the others their digit. */
    private static long whole(String text) {
        long closed = 0;
        long group = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!POWERS.containsKey(sign)) {
                digit = value(sign);
                continue;
            }
            long power = POWERS.getOrDefault(sign, 0L);
            if (power == 100_000_000L) {
                closed = (group + section + digit) * power;
                group = 0;
                section = 0;
            } else if (power == 10_000L) {
                group = (section + digit) * power;
                section = 0;
            } else {
                section += digit * power;
            }
            digit = 0;
        }
        return closed + group + section + digit;
    }

    private static long value(char digit) {
        return "零壹贰叁肆伍陆柒捌玖".indexOf(digit);
    }
}
