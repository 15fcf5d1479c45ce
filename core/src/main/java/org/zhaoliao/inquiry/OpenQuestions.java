package org.zhaoliao.inquiry;

import java.util.List;

/**
 * What is still to be asked before an open decision is settled (待查事项). Nothing that could change the decision is left out.
 *
 * @param sets the smallest first, then in the order of the law; each alone may be enough
 * @param others facts that matter only after some of those are known
 */
public record OpenQuestions(List<QuestionSet> sets, List<Question> others) {

    public OpenQuestions {
        sets = List.copyOf(sets);
        others = List.copyOf(others);
    }
}
