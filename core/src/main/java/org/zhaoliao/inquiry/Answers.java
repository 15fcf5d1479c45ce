package org.zhaoliao.inquiry;

import java.util.List;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/**
 * What a fact may turn out to be (可能的答案): a value for each class of values that the rules of one policy tell apart.
 *
 * @param key the fact
 * @param values a representative of each class, in a fixed order
 * @param telling puts a choice of classes into words
 */
record Answers<T>(FactKey<T> key, List<T> values, Telling telling) {

    Answers {
        values = List.copyOf(values);
    }

    /** Yes, or no. */
    static Answers<Boolean> yesOrNo(FactKey<Boolean> key) {
        return new Answers<>(key, List.of(true, false), Telling.named(Reason.of("rule.yes"), Reason.of("rule.no")));
    }

    int size() {
        return values.size();
    }

    Facts given(Facts facts, int answer, FactSource source) {
        return facts.with(key, values.get(answer), source);
    }
}
