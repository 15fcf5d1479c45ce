package org.zhaoliao.inquiry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A scale of amounts, cut by limits: one amount below all of them, and each limit itself, which counts as not below.
 *
 * @param values from the lowest
 * @param telling in words
 */
record Amounts(List<BigDecimal> values, Telling telling) {

    static Amounts cutBy(TreeSet<BigDecimal> limits, String code) {
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
        values.addAll(limits);
        List<Telling.Step> steps = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String from = i == 0 ? "" : values.get(i).toPlainString();
            String below = i + 1 == values.size() ? "" : values.get(i + 1).toPlainString();
            steps.add(new Telling.Step(from, below));
        }
        return new Amounts(values, Telling.scale(code, steps));
    }
}
