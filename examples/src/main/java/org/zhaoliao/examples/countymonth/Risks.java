package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.mentalhealth.MentalHealthReferralId;
import org.zhaoliao.mentalhealth.ReferralAction;
import org.zhaoliao.mentalhealth.ReferralBasis;
import org.zhaoliao.mentalhealth.ReferralStatus;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.risk.Measure;
import org.zhaoliao.risk.RiskAct;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.usecase.RaiseRisk;
import org.zhaoliao.usecase.ReadCaseFiles;
import org.zhaoliao.usecase.ScreenLead;

/** Risk signals, measures and upward reports; a referral to a hospital; leads about people who may qualify. */
final class Risks {

    private static final int LEADS = 9;
    static final String HOSPITAL = "虚构精神卫生中心";

    private final County county;

    Risks(County county) {
        this.county = county;
    }

    void run() {
        county.store().transactions().within(() -> {
            new ReadCaseFiles(county.store(), County.endOf(county.lastDay())).each(County.CODE, this::signal);
            leads();
            return LEADS;
        });
    }

    private void signal(CaseFile file) {
        Recipient recipient = file.recipient();
        String id = recipient.id().value();
        boolean key = !file.keyGroups(county.policy(county.firstDay())).isEmpty();
        if (!recipient.isDispersedOn(county.firstDay()) || !county.chance().percent("risk" + id, key ? 6 : 0.4)) {
            return;
        }
        LocalDate day = county.workingDay(county.chance().between("noticed" + id, 2, 15));
        SignalKind kind = county.chance().any("signal" + id, List.of(SignalKind.values()));
        Policy policy = county.book().at(recipient.division(), day);
        RaiseRisk.Under under = new RaiseRisk.Under(policy, county.change(day, "risk"));
        RiskSignal signal = new RiskSignal(
                kind,
                day.atTime(county.chance().between("hour" + id, 8, 17), 0),
                "visitor",
                Reason.of("examples.matter.risk"));
        RiskCaseId caseId = new RiskCaseId("X" + id.substring(1));
        RaiseRisk raise = new RaiseRisk(county.store());
        Versioned<RiskCase> opened = raise.raise(caseId, recipient.id(), signal, under);
        if (county.chance().percent("again" + id, 20)) {
            opened = raise.raise(caseId, recipient.id(), signal, under);
        }
        handle(opened, day);
        if (file.keyGroups(policy).contains(KeyGroup.MENTAL)) {
            refer(recipient, day);
        }
    }

    private void handle(Versioned<RiskCase> opened, LocalDate day) {
        String id = opened.value().id().value();
        List<RiskAct> acts = new ArrayList<>();
        if (county.chance().percent("measure" + id, 75)) {
            RiskLevel level = opened.value().grade().level();
            acts.add(RiskAct.assess(
                    new RiskCase.Assessment("assessor", day, level, day.plusDays(7)),
                    county.policy(day),
                    county.calendar()));
            acts.add(RiskAct.take(new Measure(Measure.Kind.MORE_VISITS, DateRange.from(day))));
            acts.add(RiskAct.handle());
        }
        if (county.chance().percent("reported" + id, 70)) {
            acts.add(RiskAct.report(
                    day.plusDays(1).atTime(8, 0), opened.value().division().at(DivisionLevel.COUNTY)));
        }
        Versioned<RiskCase> now = opened;
        for (RiskAct act : acts) {
            now = act(now, act, day);
        }
    }

    private Versioned<RiskCase> act(Versioned<RiskCase> stored, RiskAct act, LocalDate day) {
        return stored.value()
                .decide(act)
                .fold(
                        accepted -> county.store()
                                .riskCases()
                                .replace(
                                        stored.value().after(act, accepted),
                                        stored.revision(),
                                        county.change(day, "risk-handled")),
                        refused -> stored);
    }

    private void refer(Recipient recipient, LocalDate day) {
        MentalHealthReferral.Deed proposed = new MentalHealthReferral.Deed("clerk", day);
        Versioned<MentalHealthReferral> stored = county.store()
                .referrals()
                .add(
                        new MentalHealthReferral(
                                new MentalHealthReferralId(
                                        "M" + recipient.id().value().substring(1)),
                                recipient.division(),
                                recipient.id(),
                                ReferralBasis.VOLUNTARY,
                                HOSPITAL,
                                List.of(new MentalHealthReferral.Step(ReferralStatus.PROPOSED, proposed))),
                        county.change(day, "referral"));
        send(stored, day);
    }

    /** With consent to the hospital, which decides by itself. */
    private void send(Versioned<MentalHealthReferral> proposed, LocalDate day) {
        String id = proposed.value().id().value();
        LocalDate consented = county.calendar().plusWorkingDays(day, 1);
        if (!county.chance().percent("consent" + id, 70)) {
            return;
        }
        ReferralAction answer = county.chance().percent("admitted" + id, 50)
                ? ReferralAction.RECORD_ADMISSION
                : ReferralAction.RECORD_NO_ADMISSION;
        Versioned<MentalHealthReferral> now =
                record(proposed, ReferralAction.RECORD_CONSENT, new MentalHealthReferral.Deed("clerk", consented));
        now = record(now, ReferralAction.SEND, new MentalHealthReferral.Deed("clerk", consented));
        record(now, answer, new MentalHealthReferral.Deed(HOSPITAL, consented));
    }

    private Versioned<MentalHealthReferral> record(
            Versioned<MentalHealthReferral> stored, ReferralAction action, MentalHealthReferral.Deed deed) {
        return stored.value()
                .decide(action, deed)
                .fold(
                        accepted -> county.store()
                                .referrals()
                                .replace(
                                        stored.value().after(accepted, deed),
                                        stored.revision(),
                                        county.change(deed.on(), "referral-step")),
                        refused -> stored);
    }

    private void leads() {
        List<DivisionCode> villages = county.gazetteer().within(County.CODE, DivisionLevel.VILLAGE).stream()
                .map(village -> village.code())
                .toList();
        for (int i = 1; i <= LEADS; i++) {
            String id = "L-%03d".formatted(i);
            LocalDate day = county.workingDay(county.chance().between("lead" + id, 1, 12));
            Lead lead = new Lead(
                    new LeadId(id),
                    county.chance().any("where" + id, villages),
                    PersonName.of("村民乙"),
                    List.of(),
                    county.chance().any("source" + id, List.of(LeadSource.values())),
                    county.chance().any("what" + id, List.of(LeadSignal.values())),
                    day,
                    County.seen(true, day),
                    LeadStatus.RECEIVED,
                    List.of(),
                    List.of(),
                    List.of());
            Versioned<Lead> stored = county.store().leads().add(lead, county.change(day, "lead"));
            if (county.chance().percent("screened" + id, 60)) {
                screen(stored, county.calendar().plusWorkingDays(day, 3));
            }
        }
    }

    /** Little is known yet, so that the rules answer what to ask. */
    private void screen(Versioned<Lead> stored, LocalDate day) {
        new ScreenLead(county.store(), county.book())
                .screen(stored.value().id(), Facts.none(), day, county.change(day, "screening"));
    }
}
