package org.zhaoliao.inquiry;

import java.util.List;
import org.zhaoliao.reason.Wording;

/**
 * Facts that together could settle an open decision, while no part of them could (最小查证集).
 *
 * @param questions in the order of the law, at least one
 */
public record QuestionSet(List<Question> questions) {

    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** A text for each question. */
    public List<String> texts(Wording wording) {
        return questions.stream().map(question -> question.text(wording)).toList();
    }
}
