package org.zhaoliao.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Verdict;

/**
 * A fact that is to be established (待查事实).
 *
 * @param fact which
 * @param grounds why it is asked for, in the order of the law
 * @param consent whether the obligor whom it is about must consent before it is checked, 社会救助法 art. 41; undetermined when nobody knows whether the
 *     obligor lives with the person
 * @param paper whether the person may be asked for a paper: not for what the verification system supplies, 社会救助法 art. 62(2)
 */
public record Question(FactRef fact, List<Ground> grounds, Verdict consent, boolean paper) {

    public Question {
        grounds = List.copyOf(grounds);
    }

    /** In one language: what is asked, and the conditions that turn on it. */
    public String text(Wording wording) {
        String why = grounds.stream()
                .map(ground -> wording.of(ground.told()))
                .collect(Collectors.joining(wording.of("inquiry.and")));
        return wording.of(Reason.of("inquiry.question", wording.of(fact.named()), why));
    }
}
