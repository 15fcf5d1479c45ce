package org.zhaoliao.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * One case of the book.
 *
 * @param node as it stands in the file
 */
record BookCase(JsonNode node) {

    String id() {
        return node.path("编号").stringValue();
    }

    String title() {
        return node.path("标题").stringValue();
    }

    String conclusion() {
        return node.path("结论").stringValue();
    }

    List<String> basis() {
        return texts("依据");
    }

    /** The ids of the rules under a member; each stands before its Chinese name. */
    TreeSet<String> rules(String member) {
        TreeSet<String> rules = new TreeSet<>(Comparator.naturalOrder());
        texts(member).forEach(text -> rules.add(text.substring(0, text.indexOf(' '))));
        return rules;
    }

    /** The rules that are not named as the library names them; none, unless somebody has misspelt one. */
    List<String> misnamed() {
        List<String> all = new ArrayList<>(texts("不符合"));
        all.addAll(texts("待定"));
        return all.stream()
                .filter(text -> !text.equals(text.substring(0, text.indexOf(' ')) + " "
                        + Wording.CHINESE.of(text.substring(0, text.indexOf(' ')))))
                .toList();
    }

    EligibilityDecision decide(PolicyBook book) {
        LocalDate day = LocalDate.parse(node.path("日期").stringValue());
        return Eligibility.under(book.at(DivisionCode.of(node.path("行政区划").stringValue()), day))
                .decide(CaseFacts.PERSON.read(node.path("事实")));
    }

    /** The conditions that are open and could still change an open outcome. */
    static TreeSet<String> open(Finding finding) {
        TreeSet<String> open = new TreeSet<>();
        if (finding.verdict() == Verdict.UNDETERMINED) {
            if (finding instanceof Finding.Leaf) {
                open.add(finding.rule());
            }
            finding.parts().forEach(part -> open.addAll(open(part)));
        }
        return open;
    }

    private List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        node.path(member).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    @Override
    public String toString() {
        return id() + " " + title();
    }
}
