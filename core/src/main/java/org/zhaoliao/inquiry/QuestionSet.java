package org.zhaoliao.inquiry;

import java.util.List;

/**
 * Facts that together could settle an open decision, while no part of them could (最小查证集).
 *
 * @param questions in the order of the law, at least one
 */
public record QuestionSet(List<Question> questions) {

    public QuestionSet {
        questions = List.copyOf(questions);
    }
}
