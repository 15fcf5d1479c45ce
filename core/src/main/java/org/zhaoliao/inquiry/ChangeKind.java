package org.zhaoliao.inquiry;

/** How a fact comes to be otherwise (变化方式), the most plausible first. */
public enum ChangeKind {
    /** It is not known, or sources disagree: it turns out so (经查证). */
    IS_FOUND,
    /** It is known and changes (发生变化). */
    BECOMES,
    /** Time passes: somebody reaches an age (达到年龄). */
    WITH_TIME
}
