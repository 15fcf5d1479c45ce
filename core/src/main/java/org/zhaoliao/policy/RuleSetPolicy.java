package org.zhaoliao.policy;

import java.util.List;

/** Which set of rules a day and place have (规则版本): the national law of the day, and the local overlays on it. */
public final class RuleSetPolicy {

    /** Names the national law of a day, for example {@code TK-2021}. */
    public static final Parameter<String> LAW_VERSION = Parameter.text("policy.law-version");

    /** Names the local rules that lie over the national law in a place, for example {@code SX}; a finer division that adds its own names all of them. */
    public static final Parameter<List<String>> OVERLAYS = Parameter.words("policy.overlays");

    private RuleSetPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(LAW_VERSION, OVERLAYS);
    }

    static String lawVersion(Policy policy) {
        StringBuilder name = new StringBuilder(policy.get(LAW_VERSION));
        policy.get(OVERLAYS).forEach(overlay -> name.append('+').append(overlay));
        return name.toString();
    }
}
