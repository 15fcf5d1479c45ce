package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.oversight.EvaluationId;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.InspectionId;
import org.zhaoliao.oversight.InspectionSample;
import org.zhaoliao.oversight.ThirdPartyEvaluation;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SurveyId;
import org.zhaoliao.usecase.ActOnAgreement;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visitcheck.MadeUpVisits;

/** Inspections by draw, satisfaction surveys with fails, an evaluation by a third party. */
final class Oversight {

    private static final int MIDDLE = 10;
    private static final int CALLED = 12;

    private final County county;
    private final Agreements agreements;

    Oversight(County county, Agreements agreements) {
        this.county = county;
        this.agreements = agreements;
    }

    void run(Collection<TakeIn.Registered> registered) {
        List<Recipient> dispersed = registered.stream()
                .map(TakeIn.Registered::recipient)
                .filter(recipient -> recipient.isDispersedOn(county.firstDay()))
                .toList();
        county.store().transactions().within(() -> {
            dispersed.forEach(this::survey);
            inspect(dispersed);
            new Hotline(county).run(dispersed);
            evaluate();
            return dispersed.size();
        });
    }

    private void survey(Recipient recipient) {
        String id = recipient.id().value();
        if (!county.chance().percent("surveyed" + id, 12)) {
            return;
        }
        agreements.inForce(recipient.id()).ifPresent(agreement -> {
            LocalDate day = county.workingDay(county.chance().between("survey" + id, 6, 12));
            if (agreement.terms().term().from().isAfter(day)) {
                return;
            }
            boolean unhappy = county.chance().percent("unhappy" + id, 3);
            SatisfactionSurvey survey = new SatisfactionSurvey(
                    new SurveyId("S" + id.substring(1)),
                    recipient.division(),
                    recipient.id(),
                    agreement.caregiver(),
                    day,
                    scores(id, unhappy),
                    List.of(),
                    county.chance().percent("proxy" + id, 15));
            county.store().surveys().add(survey, county.change(day, "survey"));
            if (unhappy && county.chance().percent("ended" + id, 50)) {
                end(agreement, county.calendar().plusWorkingDays(day, 3));
            }
        });
    }

    private Map<SatisfactionSurvey.Question, Integer> scores(String id, boolean unhappy) {
        Map<SatisfactionSurvey.Question, Integer> scores = new EnumMap<>(SatisfactionSurvey.Question.class);
        for (SatisfactionSurvey.Question question : SatisfactionSurvey.Question.values()) {
            String topic = "score" + question + id;
            scores.put(
                    question,
                    unhappy
                            ? county.chance().between(topic, 1, 3)
                            : county.chance().between(topic, 4, 5));
        }
        scores.replaceAll((question, score) -> unhappy && question == SatisfactionSurvey.Question.MEALS ? 1 : score);
        return scores;
    }

    private void end(CareAgreement agreement, LocalDate day) {
        if (!day.isAfter(county.lastDay())) {
            new ActOnAgreement(county.store())
                    .act(
                            agreement.id(),
                            AgreementAct.end(day, CareAgreement.EndReason.SURVEY_FAILED),
                            county.change(day, "survey-failed"));
        }
    }

    /** Those drawn on a day that nobody foresees; those whose visits may be made up as soon as the middle of the month has shown it. */
    private void inspect(List<Recipient> dispersed) {
        Map<RecipientId, Recipient> byId = new java.util.HashMap<>();
        dispersed.forEach(recipient -> byId.put(recipient.id(), recipient));
        InspectionSample sample = InspectionSample.draw(
                        dispersed.stream().map(Recipient::id).toList(),
                        county.policy(county.firstDay()),
                        county.chance().seed())
                .calling(suspected(dispersed));
        sample.drawn().forEach(id -> inspect(java.util.Objects.requireNonNull(byId.get(id)), drawnDay(id)));
        sample.called()
                .forEach(id -> inspect(java.util.Objects.requireNonNull(byId.get(id)), county.workingDay(CALLED)));
    }

    private LocalDate drawnDay(RecipientId id) {
        return county.workingDay(county.chance()
                .between("inspected" + id.value(), 3, county.workingDays().size()));
    }

    private List<RecipientId> suspected(List<Recipient> dispersed) {
        List<HomeVisit> visits = dispersed.stream()
                .flatMap(recipient -> county.store().visits().of(recipient.id()).stream())
                .map(Versioned::value)
                .toList();
        return MadeUpVisits.signs(visits, county.policy(county.workingDay(MIDDLE))).stream()
                .flatMap(sign -> sign.recipients().stream())
                .toList();
    }

    private void inspect(Recipient recipient, LocalDate day) {
        String id = recipient.id().value();
        Map<Inspection.Point, Fact<Boolean>> results = new EnumMap<>(Inspection.Point.class);
        for (Inspection.Point point : Inspection.Point.values()) {
            results.put(point, County.seen(!county.chance().percent("fails" + point + id, 1.5), day));
        }
        Fact<CaregiverId> caregiver = agreements
                .inForce(recipient.id())
                .map(agreement -> County.seen(agreement.caregiver(), day))
                .orElseGet(Fact::unknown);
        county.store()
                .inspections()
                .add(
                        new Inspection(
                                new InspectionId("I" + id.substring(1)),
                                recipient.division(),
                                recipient.id(),
                                caregiver,
                                day,
                                "inspector",
                                results),
                        county.change(day, "inspection"));
    }

    private void evaluate() {
        county.store()
                .evaluations()
                .add(
                        new ThirdPartyEvaluation(
                                new EvaluationId("E-1"),
                                County.CODE,
                                "虚构社会工作服务中心",
                                org.zhaoliao.calendar.DateRange.month(county.month()),
                                List.of(new ThirdPartyEvaluation.Shortcoming(
                                        Reason.of("examples.matter.care"),
                                        ProblemKind.CAREGIVER,
                                        County.CODE,
                                        List.of())),
                                County.seen(true, county.lastDay())),
                        county.change(county.lastDay(), "evaluation"));
    }
}
