package org.zhaoliao.continuation;

import java.util.List;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.rule.FactKey;

/**
 * What can be known of a recipient beside what was asked of the applicant (对象变化事实项), 民发〔2021〕43号 arts. 24 and 27; the rest is in
 * {@link PersonFact}.
 */
public final class RecipientFact {

    /** Whether the person died (死亡), art. 24(1)(1). */
    public static final FactKey<Boolean> DECEASED = key("deceased");

    /** Where the person is (下落), art. 24(1)(1). */
    public static final FactKey<Whereabouts> WHEREABOUTS = key("whereabouts");

    /** Whether the person was sentenced by a judgment in force (被判处刑罚), art. 24(1)(3). */
    public static final FactKey<Boolean> SENTENCED = key("sentenced");

    /** Where the person is held (羁押情形), art. 24(1)(3). */
    public static final FactKey<Custody> CUSTODY = key("custody");

    /** Whether the person asks to leave of their own free will (自愿申请退出), art. 24(1)(6). */
    public static final FactKey<Boolean> WISHES_TO_LEAVE = key("wishes-to-leave");

    /** Whether the person qualifies for the minimum-living allowance, temporary or other assistance (符合其他救助条件), art. 27. */
    public static final FactKey<Boolean> OTHER_ASSISTANCE = key("other-assistance");

    private RecipientFact() {}

    /** All of them, in the order of the law. */
    public static List<FactKey<?>> all() {
        return List.of(DECEASED, WHEREABOUTS, SENTENCED, CUSTODY, WISHES_TO_LEAVE, OTHER_ASSISTANCE);
    }

    private static <T> FactKey<T> key(String name) {
        return new FactKey<>("continuation.fact." + name);
    }
}
