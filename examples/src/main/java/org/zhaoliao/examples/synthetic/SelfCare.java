package org.zhaoliao.examples.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Answers to the six items of self-care that fit a level: 0, 1 to 3 or 4 to 6 of them not met (民发〔2021〕43号 art. 22); one in a hundred is unknown. */
final class SelfCare {

    private static final int ITEMS = 6;
    private static final int LIGHT = 3;

    private SelfCare() {}

    static List<Fact<Boolean>> answers(CareLevel level, Dice dice) {
        int failed = failed(level, dice);
        List<Boolean> alone = new ArrayList<>(Collections.nCopies(ITEMS, true));
        // bathing and walking are lost first, eating last
        for (int i = 0; i < failed; i++) {
            alone.set(ITEMS - 1 - i, false);
        }
        return alone.stream().map(answer -> seen(answer, dice)).collect(Collectors.toUnmodifiableList());
    }

    private static int failed(CareLevel level, Dice dice) {
        if (level == CareLevel.CAPABLE) {
            return 0;
        }
        return level == CareLevel.PARTLY_DEPENDENT ? dice.between(1, LIGHT) : dice.between(LIGHT + 1, ITEMS);
    }

    private static Fact<Boolean> seen(boolean answer, Dice dice) {
        return dice.percent(1) ? Fact.unknown() : Dice.known(answer, FactSource.Kind.HOME_VISIT);
    }
}
