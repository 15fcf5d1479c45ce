package org.zhaoliao.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.usecase.PlanVisits;
import org.zhaoliao.visit.VisitorId;

/** What the lines of {@code plan-visits} say: a visitor each, or a visit that is agreed already. */
final class PlanInput {

    private static final String CAREGIVER = "caregiver";
    private static final String RECIPIENT = "recipient";

    private final List<Visitor> visitors = new ArrayList<>();
    private final Map<CaregiverId, VisitorId> caregivers = new LinkedHashMap<>();
    private final List<PlannedVisit> agreed = new ArrayList<>();

    /**
     * Takes in a line, and gives it back.
     *
     * @throws InvalidInputException what is wrong with it
     */
    String take(String text) {
        JsonLine line = JsonLine.of(text);
        if (line.has(RECIPIENT)) {
            agreed.add(visit(line));
        } else {
            visitor(line);
        }
        return text;
    }

    /** The conditions of a plan, beside the plan so far. */
    PlanVisits.Given given(List<PlannedVisit> before) {
        return new PlanVisits.Given(visitors, caregivers, VisitNews.NONE, agreed, before);
    }

    private void visitor(JsonLine line) {
        line.only("area", "visitsPerDay", "absences", CAREGIVER);
        Visitor visitor = new Visitor(
                new VisitorId(line.needText("id")),
                DivisionCode.of(line.needText("area")),
                line.needNumber("visitsPerDay"),
                line.days("absences"));
        if (line.has(CAREGIVER)
                && caregivers.putIfAbsent(new CaregiverId(line.needText(CAREGIVER)), visitor.id()) != null) {
            throw InvalidInputException.of("$." + CAREGIVER, "examples.caregiver-twice", line.needText(CAREGIVER));
        }
        visitors.add(visitor);
    }

    private static PlannedVisit visit(JsonLine line) {
        line.only(RECIPIENT, "visitor", "day", "village");
        return new PlannedVisit(
                new RecipientId(line.needText(RECIPIENT)),
                new VisitorId(line.needText("visitor")),
                line.needDay("day"),
                DivisionCode.of(line.needText("village")),
                Reason.of("examples.agreed"));
    }
}
