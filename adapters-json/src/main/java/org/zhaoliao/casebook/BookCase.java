package org.zhaoliao.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

/**
 * A case of the book (认定案例).
 *
 * @param id its number, such as {@code 年龄-001}
 * @param title what it is about
 * @param day for which is decided
 * @param division for whose rules is decided
 * @param facts what is known of the person
 * @param expected what must come out
 * @param why in words
 */
public record BookCase(
        String id, String title, LocalDate day, DivisionCode division, Facts facts, CaseOutcome expected, String why) {

    private static final String UNMET = "不符合";
    private static final String OPEN = "待定";
    private static final List<String> MEMBERS = List.of("编号", "标题", "日期", "行政区划", "事实", "结论", UNMET, OPEN, "依据", "说明");

    /**
     * Reads one case.
     *
     * @throws InvalidInputException when it is none; the path names the member, such as {@code 事实.收入.月数}
     */
    public static BookCase read(String json) {
        return of(CaseNode.of(json));
    }

    static BookCase of(CaseNode node) {
        node.only(MEMBERS);
        return new BookCase(
                node.text("编号"),
                node.text("标题"),
                node.member("日期").day(),
                DivisionCode.of(node.text("行政区划")),
                CaseFacts.PERSON.read(node.member("事实")),
                new CaseOutcome(
                        node.member("结论").named(Verdict.class),
                        rules(node, UNMET),
                        rules(node, OPEN),
                        new TreeSet<>(node.list("依据", CaseNode::text))),
                node.text("说明"));
    }

    /** Decides the case by the rules of a book. */
    public EligibilityDecision decide(PolicyBook book) {
        return Eligibility.under(book.at(division, day)).decide(facts);
    }

    /** The ids of rules; each stands before the name that the library has for it. */
    private static SortedSet<String> rules(CaseNode node, String member) {
        return new TreeSet<>(node.has(member) ? node.list(member, BookCase::rule) : List.of());
    }

    private static String rule(CaseNode node) {
        String id = node.text().split(" ", 2)[0];
        if (!id.startsWith("eligibility.") || !node.text().equals(id + " " + name(id))) {
            throw InvalidInputException.of(node.path(), "casebook.rule", "");
        }
        return id;
    }

    private static String name(String id) {
        try {
            return Wording.CHINESE.of(id);
        } catch (java.util.MissingResourceException unknown) {
            return "";
        }
    }

    /** Its number and title. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
