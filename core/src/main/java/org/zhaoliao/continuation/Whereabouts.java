package org.zhaoliao.continuation;

/** Where a recipient is (下落), 民发〔2021〕43号 art. 24(1)(1), 民法典 arts. 40 and 46. Only a court declares. */
public enum Whereabouts {
    /** Known (下落清楚). */
    KNOWN,
    /** Not found, and nothing declared: support does not end (走失，未经宣告). */
    LOST,
    /** 被宣告失踪. */
    DECLARED_MISSING,
    /** 被宣告死亡. */
    DECLARED_DEAD
}
