package org.zhaoliao.html.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.visit.HomeVisit;

/**
 * The form of a home visit (探访记录表), 文民函〔2024〕11号 二(三)(四): blank, for the visitor to take along, or filled from the record.
 *
 * @param recipient whom the visit is for; none or one
 * @param duties what the caregiver is bound to by the agreement; in the order of the enum
 * @param visit as it is recorded; none or one
 * @param signs what was noticed and may become a risk
 * @param nextDue the last day for the next visit; none or one
 * @param host what the host adds
 */
public record VisitForm(
        List<Recipient> recipient,
        List<CareDuty> duties,
        List<HomeVisit> visit,
        Set<SignalKind> signs,
        List<LocalDate> nextDue,
        HostData host) {

    /** @throws InvalidInputException {@code html.form.at-most-one}, or {@code html.form.other-party} when the visit was to somebody else */
    public VisitForm {
        recipient = atMostOne("recipient", recipient);
        duties = List.copyOf(duties);
        visit = atMostOne("visit", visit);
        EnumSet<SignalKind> ordered = EnumSet.noneOf(SignalKind.class);
        ordered.addAll(signs);
        signs = Collections.unmodifiableSet(ordered);
        nextDue = atMostOne("nextDue", nextDue);
        for (HomeVisit made : visit) {
            if (recipient.stream().noneMatch(person -> person.id().equals(made.recipient()))) {
                throw InvalidInputException.of(
                        "visit", "html.form.other-party", made.recipient().value());
            }
        }
    }

    /** A form to copy: for nobody in particular, with every duty that there is. */
    public static VisitForm blank(HostData host) {
        return new VisitForm(List.of(), List.of(CareDuty.values()), List.of(), Set.of(), List.of(), host);
    }

    /** A form for one recipient, to be filled in at the visit. */
    public static VisitForm blankFor(Recipient recipient, List<CareDuty> duties, HostData host) {
        return new VisitForm(List.of(recipient), duties, List.of(), Set.of(), List.of(), host);
    }

    /** The form of a visit, filled from its record. */
    public static VisitForm filled(HomeVisit visit, Recipient recipient, List<CareDuty> duties, HostData host) {
        return new VisitForm(List.of(recipient), duties, List.of(visit), Set.of(), List.of(), host);
    }

    /** The same form with the signs that were noticed. */
    public VisitForm noticed(Set<SignalKind> noticed) {
        return new VisitForm(recipient, duties, visit, noticed, nextDue, host);
    }

    /** The same form with the last day for the next visit. */
    public VisitForm nextBy(LocalDate day) {
        return new VisitForm(recipient, duties, visit, signs, List.of(day), host);
    }

    /** The document in Chinese, masked. */
    public String page() {
        return page(Wording.CHINESE, PrintPurpose.NONE);
    }

    /** The document; to be written as UTF-8. */
    public String page(Wording wording, PrintPurpose purpose) {
        Pen pen = new Pen(wording, purpose, host);
        VisitHead head = new VisitHead(this, pen);
        VisitFindings findings = new VisitFindings(this, pen);
        List<Part> parts = new ArrayList<>(List.of(head.person(), head.visit(), findings.checklist()));
        parts.add(findings.duties());
        parts.add(findings.findings());
        parts.add(findings.signs());
        parts.add(head.signatures());
        return new Sheet(
                        pen.text("visit.title"),
                        pen.joined(
                                visit,
                                made -> pen.text("visit.number", made.id().value())),
                        parts)
                .page(pen);
    }

    /** Names the visit by identifier only. */
    @Override
    public String toString() {
        return "VisitForm" + visit;
    }

    private static <T> List<T> atMostOne(String component, List<T> values) {
        if (values.size() > 1) {
            throw InvalidInputException.of(component, "html.form.at-most-one", Integer.toString(values.size()));
        }
        return List.copyOf(values);
    }
}
