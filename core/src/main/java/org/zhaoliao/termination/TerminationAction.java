package org.zhaoliao.termination;

/** What happens when support is to end (终止环节). */
public enum TerminationAction {
    /** Tell the person why support may end, and ask for an answer (告知并征求意见). */
    INVITE,
    /** Hear the person (听取意见), 社会救助法 art. 48. */
    HEAR,
    /** Publish the proposal (公示). */
    POST_NOTICE,
    /** Somebody objects within the notice (提出异议). */
    OBJECT,
    /** End support, with written reasons (决定终止). */
    DECIDE,
    /** Let support go on (不予终止). */
    DROP,
    /** Publish what was decided after an objection (重新公示). */
    POST_AGAIN,
    /** Tell the person and the village the reasons in writing (书面告知). */
    TELL
}
