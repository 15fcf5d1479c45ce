package org.zhaoliao.support;

import java.math.BigDecimal;
import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/**
 * An amount of money in Chinese capitals (大写金额), as agreements and vouchers need it beside the figures: 人民币壹仟贰佰叁拾元伍角整. By the rules for filling in
 * vouchers (正确填写票据和结算凭证的基本规定, 支付结算办法附一). Where these let the writer choose, one way is taken: 整 stands after 元 and after 角; a zero at the
 * place of 万 or 亿 is written when more follows, one at the place of 元 only before 分.
 *
 * @param yuan from 0 to below 10,000 万亿, in whole 分
 */
public record CapitalAmount(BigDecimal yuan) {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);
    private static final int TEN = 10;
    private static final long LEAST_UNIT_OF_GROUPS = 10_000;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final List<Unit> UNITS = List.of(
            new Unit(100_000_000, "亿"),
            new Unit(10_000, "万"),
            new Unit(1000, "仟"),
            new Unit(100, "佰"),
            new Unit(10, "拾"));

    private record Unit(long value, String name) {}

    /** @throws InvalidInputException {@code support.capital-amount} when it is negative, too large, or has parts of a 分 */
    public CapitalAmount {
        boolean fits = yuan.signum() >= 0
                && yuan.compareTo(LIMIT) < 0
                && yuan.stripTrailingZeros().scale() <= 2;
        if (!fits) {
            throw InvalidInputException.of("yuan", "support.capital-amount", yuan.toPlainString());
        }
    }

    /** The amount in words, the name of the currency first. */
    public String text() {
        long whole = yuan.longValue();
        int cents = yuan.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        boolean onlyCents = whole == 0 && cents > 0;
        return "人民币" + (onlyCents ? "" : integer(whole) + "元") + fraction(cents, onlyCents);
    }

    private static String fraction(int cents, boolean alone) {
        if (cents == 0) {
            return "整";
        }
        int jiao = cents / TEN;
        int fen = cents % TEN;
        String tenths = jiao > 0 ? digit(jiao) + "角" : alone ? "" : "零";
        return tenths + (fen > 0 ? digit(fen) + "分" : "整");
    }

    private static String integer(long number) {
        for (Unit unit : UNITS) {
            if (number >= unit.value()) {
                return above(number, unit);
            }
        }
        return digit((int) number);
    }

    /** A number that has the unit: how many of it, then the rest, with one zero between where places are skipped or a group ends in zero. */
    private static String above(long number, Unit unit) {
        long high = number / unit.value();
        long rest = number % unit.value();
        String text = integer(high) + unit.name();
        if (rest == 0) {
            return text;
        }
        boolean skips = rest < unit.value() / TEN || (unit.value() >= LEAST_UNIT_OF_GROUPS && high % TEN == 0);
        return text + (skips ? "零" : "") + integer(rest);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
