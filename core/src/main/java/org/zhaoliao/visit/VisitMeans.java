package org.zhaoliao.visit;

/** How a visit is made (探访方式). */
public enum VisitMeans {
    /** At the recipient's home (入户). */
    FACE_TO_FACE,
    /** By telephone (电话). */
    TELEPHONE,
    /** By video (视频). */
    VIDEO
}
