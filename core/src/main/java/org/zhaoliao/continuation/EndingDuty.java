package org.zhaoliao.continuation;

import org.zhaoliao.rule.Citation;

/**
 * What the office owes the person when support is to end (终止程序义务).
 *
 * @param kind what
 * @param citation where it stands
 */
public record EndingDuty(Kind kind, Citation citation) {

    /** What is owed. */
    public enum Kind {
        /** To hear the person before anything is decided (听取意见), 社会救助法 art. 48. */
        HEARING,
        /** To tell the person and the village the reasons in writing (书面说明理由), 民发〔2021〕43号 art. 26. */
        WRITTEN_REASONS,
        /** To pass the person on to the assistance they qualify for (转介其他救助), 民发〔2021〕43号 art. 27. */
        OTHER_ASSISTANCE
    }
}
