package org.zhaoliao.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.agreement.Sample.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.agreement.CareAgreement.Signatory;
import org.zhaoliao.agreement.CareAgreement.Signature;
import org.zhaoliao.agreement.CareAgreement.SuspensionReason;
import org.zhaoliao.agreement.CareAgreement.VoidReason;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.lifecycle.Cells;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.Relation;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

@DisplayName("W2.6: the life cycle of an agreement, with every state, act, guard and refusal")
class AgreementLifeCycleTest {

    private static final Finding SUITED = finding(true);

    private static Finding finding(boolean met) {
        return finding("caregiver.requirements", met);
    }

    private static Finding finding(String rule, boolean met) {
        return Finding.leaf(rule, new Citation("", ""), Observation.of(met, Reason.of("caregiver.not-self.saw")));
    }

    private static Finding right(Signatory by, boolean met) {
        return finding(
                switch (by) {
                    case PERSON -> "agreement.signing.person";
                    case GUARDIAN -> "agreement.signing.guardian";
                    case VILLAGE_COMMITTEE -> "agreement.signing.village";
                },
                met);
    }

    private static CareAgreement unsigned(AgreementStatus status) {
        return Sample.agreement("a1", status, Sample.TERMS, Map.of());
    }

    /** An act that satisfies every guard of its action. */
    private static AgreementAct good(AgreementAction action) {
        LocalDate on = day(50);
        return switch (action) {
            case SIGN -> AgreementAct.signForRecipient(Signatory.PERSON, right(Signatory.PERSON, true), on);
            case SUSPEND -> AgreementAct.suspend(on, SuspensionReason.CAREGIVER_AWAY);
            case BRING_INTO_FORCE -> AgreementAct.bringIntoForce(on, SUITED, List.of());
            case DEMAND_RECTIFICATION -> AgreementAct.demandRectification(on, on.plusDays(10));
            case END -> AgreementAct.end(on, EndReason.BY_AGREEMENT);
            case EXPIRE -> AgreementAct.of(action, Sample.YEAR.until());
            case DECLARE_VOID -> AgreementAct.declareVoid(on, VoidReason.SHAM);
            default -> AgreementAct.of(action, on);
        };
    }

    private static Outcome<AgreementStatus, AgreementAction> decide(AgreementStatus status, AgreementAction action) {
        CareAgreement agreement = action == AgreementAction.SIGN ? unsigned(status) : Sample.agreement(status);
        return AgreementLifeCycle.decide(agreement, good(action));
    }

    private static CareAgreement done(CareAgreement agreement, AgreementAct act) {
        return AgreementLifeCycle.decide(agreement, act)
                .fold(accepted -> AgreementLifeCycle.after(agreement, act, accepted), refused -> {
                    throw new AssertionError(Cells.refusal(refused));
                });
    }

    private static String refusal(CareAgreement agreement, AgreementAct act) {
        return Cells.refusal(AgreementLifeCycle.decide(agreement, act));
    }

    @Test
    @DisplayName("each status has these actions and no others")
    void table() {
        assertEquals("""
                DRAFT: SUBMIT>AWAITING_SIGNATURES DECLARE_VOID>VOID
                AWAITING_SIGNATURES: TAKE_BACK>DRAFT SIGN>AWAITING_SIGNATURES BRING_INTO_FORCE>IN_FORCE DECLARE_VOID>VOID
                IN_FORCE: DEMAND_RECTIFICATION>IN_RECTIFICATION SUSPEND>SUSPENDED END>ENDED EXPIRE>EXPIRED DECLARE_VOID>VOID
                IN_RECTIFICATION: CONFIRM_RECTIFIED>IN_FORCE END>ENDED EXPIRE>EXPIRED DECLARE_VOID>VOID
                SUSPENDED: RESUME>IN_FORCE END>ENDED EXPIRE>EXPIRED DECLARE_VOID>VOID
                ENDED:
                EXPIRED:
                VOID:
                """, Cells.of(AgreementStatus.class, AgreementAction.class, AgreementLifeCycleTest::decide));
    }

    @Test
    @DisplayName("every status can be reached from a draft; three are final")
    void reachability() {
        assertEquals(
                EnumSet.allOf(AgreementStatus.class), AgreementLifeCycle.TABLE.reachableFrom(AgreementStatus.DRAFT));
        assertEquals(
                Set.of(AgreementStatus.ENDED, AgreementStatus.EXPIRED, AgreementStatus.VOID),
                Arrays.stream(AgreementStatus.values())
                        .filter(AgreementLifeCycle.TABLE::isFinal)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("from draft to force: three parties sign, each once, on their own day")
    void signing() {
        CareAgreement agreement =
                done(unsigned(AgreementStatus.DRAFT), AgreementAct.of(AgreementAction.SUBMIT, day(0)));
        AgreementAct effect = AgreementAct.bringIntoForce(day(9), SUITED, List.of());

        LocalDate on = day(0);
        for (Party party : Party.values()) {
            assertEquals("agreement.all-signed", refusal(agreement, effect));
            agreement = done(
                    agreement,
                    party == Party.RECIPIENT
                            ? AgreementAct.signForRecipient(Signatory.GUARDIAN, right(Signatory.GUARDIAN, true), on)
                            : AgreementAct.sign(party, on));
            on = on.plusDays(1);
        }
        assertEquals("agreement.not-signed-twice", refusal(agreement, AgreementAct.sign(Party.CAREGIVER, day(4))));
        assertEquals("agreement.signer-named", refusal(agreement, AgreementAct.of(AgreementAction.SIGN, day(4))));
        CareAgreement inForce = done(agreement, effect);
        assertEquals(AgreementStatus.IN_FORCE, inForce.status());
        assertEquals(Optional.of(day(2)), inForce.signedOn());
        assertEquals(
                new Signature(day(1), Signatory.GUARDIAN), inForce.signatures().get(Party.RECIPIENT));
        assertEquals(List.of(day(9)), inForce.effective());
        assertEquals(List.of(DateRange.of(day(9), Sample.YEAR.until())), inForce.daysInForce());
    }

    @Test
    @DisplayName("W2.4: whoever signs for the recipient shows that they may; nobody signs for another party")
    void entitled() {
        CareAgreement waiting = unsigned(AgreementStatus.AWAITING_SIGNATURES);
        assertEquals("agreement.signer-entitled", refusal(waiting, AgreementAct.sign(Party.RECIPIENT, day(1))));
        assertEquals(
                "agreement.signer-entitled",
                refusal(
                        waiting,
                        AgreementAct.signForRecipient(Signatory.GUARDIAN, right(Signatory.GUARDIAN, false), day(1))));
        AgreementAct forCaregiver = new AgreementAct(
                AgreementAction.SIGN,
                day(1),
                List.of(new AgreementAct.Detail.Signing(Party.CAREGIVER, Signatory.GUARDIAN, List.of(SUITED))));
        assertEquals("agreement.signer-entitled", refusal(waiting, forCaregiver));
        assertEquals(Optional.empty(), waiting.signedOn());
    }

    @Test
    @DisplayName(
            "a right is that of the signatory, and requirements those of the caregiver: another finding shows nothing")
    void ownFinding() {
        CareAgreement waiting = unsigned(AgreementStatus.AWAITING_SIGNATURES);
        for (Signatory by : Signatory.values()) {
            for (Signatory entitled : Signatory.values()) {
                AgreementAct act = AgreementAct.signForRecipient(by, right(entitled, true), day(1));
                assertEquals(by == entitled ? "" : "agreement.signer-entitled", refusal(waiting, act));
            }
        }
        CareAgreement signed = Sample.agreement(AgreementStatus.AWAITING_SIGNATURES);
        assertEquals(
                "agreement.caregiver-suited",
                refusal(signed, AgreementAct.bringIntoForce(day(1), right(Signatory.PERSON, true), List.of())));
    }

    @Test
    @DisplayName(
            "what belongs to another action is bad input: no signature without a right, no ending with a resumption")
    void foreignDetail() {
        AgreementAct.Detail signing = new AgreementAct.Detail.Signing(Party.RECIPIENT, Signatory.GUARDIAN, List.of());
        for (AgreementAction action : AgreementAction.values()) {
            if (action != AgreementAction.SIGN) {
                InvalidInputException refused = assertThrows(
                        InvalidInputException.class, () -> new AgreementAct(action, day(1), List.of(signing)));
                assertEquals("agreement.foreign-detail", refused.errors().get(0).code());
            }
        }
        InvalidInputException resumed = assertThrows(
                InvalidInputException.class,
                () -> new AgreementAct(
                        AgreementAction.RESUME, day(50), List.of(new AgreementAct.Detail.End(EndReason.DEATH))));
        assertEquals(
                "detail: What belongs to \"end\" was brought to \"resume\". Only what belongs to \"resume\" itself."
                        + " [agreement.foreign-detail]",
                resumed.inWords(Wording.ENGLISH));
    }

    @Test
    @DisplayName("it rests for a reason, which says whether the recipient needs somebody meanwhile")
    void suspension() {
        CareAgreement agreement = Sample.agreement(AgreementStatus.IN_FORCE);
        assertEquals(
                "agreement.suspension-reason", refusal(agreement, AgreementAct.of(AgreementAction.SUSPEND, day(5))));
        CareAgreement resting = done(agreement, AgreementAct.suspend(day(5), SuspensionReason.LOST));
        assertEquals(
                List.of(new CareAgreement.Suspension(SuspensionReason.LOST, DateRange.from(day(5)))),
                resting.suspensions());
        assertEquals(
                List.of(SuspensionReason.CAREGIVER_AWAY),
                Arrays.stream(SuspensionReason.values())
                        .filter(SuspensionReason::leavesNeed)
                        .toList());
        assertEquals(new Citation("照料默认值", "(b)44"), SuspensionReason.LOST.citation());
    }

    @Test
    @DisplayName(
            "a renewal keeps the parties, a replacement names another caregiver; both name what they follow and begin unsigned")
    void followers() {
        CareAgreement agreement = Sample.agreement(AgreementStatus.IN_FORCE);
        CareTerms next = Sample.terms(
                DateRange.of(Sample.YEAR.until(), Sample.YEAR.until().plusYears(1)));
        CareAgreement renewal = agreement.renewal(new AgreementId("a2"), next);
        assertEquals(List.of(agreement.id()), renewal.predecessor());
        assertEquals(agreement.caregiver(), renewal.caregiver());
        assertEquals(next, renewal.terms());
        assertEquals(AgreementStatus.DRAFT, renewal.status());
        assertEquals(Map.of(), renewal.signatures());

        CareAgreement successor =
                agreement.succession(new AgreementId("a3"), new CaregiverId("c9"), Relation.SIBLING, next);
        assertEquals(List.of(agreement.id()), successor.predecessor());
        assertEquals(new CaregiverId("c9"), successor.caregiver());
        assertEquals(Relation.SIBLING, successor.relation());
        assertEquals(agreement.recipient(), successor.recipient());
    }

    @Test
    @DisplayName("taken back, the signatures lapse")
    void takenBack() {
        CareAgreement back =
                done(Sample.agreement(AgreementStatus.AWAITING_SIGNATURES), good(AgreementAction.TAKE_BACK));
        assertEquals(Map.of(), back.signatures());
    }

    @Test
    @DisplayName("W2.4: no force without a suitable caregiver, nor beside another agreement; every reason at once")
    void takingEffect() {
        CareAgreement waiting = unsigned(AgreementStatus.AWAITING_SIGNATURES);
        CareAgreement other = Sample.agreement("a2", AgreementStatus.SUSPENDED, Sample.YEAR);

        assertEquals(
                "agreement.all-signed agreement.caregiver-suited agreement.only-one",
                refusal(waiting, AgreementAct.bringIntoForce(day(1), finding(false), List.of(other))));
        assertEquals(
                "agreement.all-signed agreement.caregiver-suited",
                refusal(waiting, AgreementAct.of(AgreementAction.BRING_INTO_FORCE, day(1))));
    }

    @Test
    @DisplayName("an agreement that is over, of somebody else, or itself does not stand against it")
    void others() {
        CareAgreement waiting = Sample.agreement(AgreementStatus.AWAITING_SIGNATURES);
        List<CareAgreement> harmless = List.of(
                Sample.agreement("a2", AgreementStatus.EXPIRED, Sample.days(-365, 0)),
                Sample.agreement(AgreementStatus.IN_FORCE));
        assertEquals("", refusal(waiting, AgreementAct.bringIntoForce(day(1), SUITED, harmless)));
    }

    @Test
    @DisplayName("W2.4: no two have a day in common, although one is ended on a later day, or the other is dated back")
    void daysInCommon() {
        CareAgreement ended = done(
                Sample.agreement("a2", AgreementStatus.IN_FORCE, Sample.YEAR),
                AgreementAct.end(day(90), EndReason.BY_AGREEMENT));
        CareAgreement waiting = Sample.agreement(AgreementStatus.AWAITING_SIGNATURES);
        Outcome<AgreementStatus, AgreementAction> early =
                AgreementLifeCycle.decide(waiting, AgreementAct.bringIntoForce(day(89), SUITED, List.of(ended)));

        assertEquals("agreement.days-free", Cells.refusal(early));
        assertEquals(
                List.of(Reason.of("agreement.days-free", day(90))),
                early.fold(accepted -> List.<Reason>of(), Outcome.Refused::reasons));
        assertEquals("", refusal(waiting, AgreementAct.bringIntoForce(day(90), SUITED, List.of(ended))));
    }

    @Test
    @DisplayName("days of a rest are days of the agreement: nobody else serves under another one meanwhile")
    void restIsTaken() {
        CareAgreement resting = done(
                Sample.agreement("a2", AgreementStatus.IN_FORCE, Sample.YEAR),
                AgreementAct.suspend(day(0), SuspensionReason.LOST));
        CareAgreement over = done(resting, AgreementAct.end(day(30), EndReason.BY_AGREEMENT));
        CareAgreement waiting = Sample.agreement(AgreementStatus.AWAITING_SIGNATURES);
        assertEquals(
                "agreement.days-free", refusal(waiting, AgreementAct.bringIntoForce(day(29), SUITED, List.of(over))));
        assertEquals("", refusal(waiting, AgreementAct.bringIntoForce(day(30), SUITED, List.of(over))));
    }

    @Test
    @DisplayName("acts follow each other: none is dated before the one before it, whatever that left behind")
    void inOrder() {
        CareAgreement resting = done(
                Sample.agreement(AgreementStatus.IN_FORCE),
                AgreementAct.suspend(day(40), SuspensionReason.CAREGIVER_AWAY));
        Outcome<AgreementStatus, AgreementAction> back =
                AgreementLifeCycle.decide(resting, AgreementAct.of(AgreementAction.RESUME, day(30)));
        assertEquals(
                List.of(Reason.of("agreement.in-order", day(30), day(40))),
                back.fold(accepted -> List.<Reason>of(), Outcome.Refused::reasons));
        assertEquals(
                "agreement.in-order",
                refusal(
                        Sample.agreement(AgreementStatus.IN_FORCE),
                        AgreementAct.end(LocalDate.of(1999, 1, 1), EndReason.BY_AGREEMENT)));

        CareAgreement submitted =
                done(unsigned(AgreementStatus.DRAFT), AgreementAct.of(AgreementAction.SUBMIT, day(8)));
        CareAgreement back8 = done(submitted, AgreementAct.of(AgreementAction.TAKE_BACK, day(9)));
        assertEquals(Optional.of(day(9)), back8.lastDay());
        assertEquals("agreement.in-order", refusal(back8, AgreementAct.of(AgreementAction.SUBMIT, day(8))));
        assertEquals(Optional.empty(), unsigned(AgreementStatus.DRAFT).lastDay());
    }

    @Test
    @DisplayName("what earlier acts left behind counts where the last one is not on record")
    void leftBehind() {
        assertEquals(
                Optional.of(day(0)), Sample.agreement(AgreementStatus.IN_FORCE).lastDay());
        assertEquals(
                Optional.of(day(40)),
                Sample.agreement(AgreementStatus.SUSPENDED).lastDay());
    }

    @Test
    @DisplayName(
            "when the term is over nothing but its expiry is left: no force, no rest, no demand, no end before the term")
    void termOver() {
        LocalDate after = Sample.YEAR.until();
        CareAgreement inForce = Sample.agreement(AgreementStatus.IN_FORCE);
        assertEquals(
                "agreement.term-runs",
                refusal(
                        Sample.agreement(AgreementStatus.AWAITING_SIGNATURES),
                        AgreementAct.bringIntoForce(LocalDate.of(2030, 1, 1), SUITED, List.of())));
        assertEquals(
                "agreement.term-runs", refusal(inForce, AgreementAct.suspend(after, SuspensionReason.CAREGIVER_AWAY)));
        assertEquals(
                "agreement.term-runs", refusal(inForce, AgreementAct.demandRectification(after, after.plusDays(10))));
        assertEquals("agreement.term-runs", refusal(inForce, AgreementAct.end(after, EndReason.DEATH)));
        assertEquals("", refusal(inForce, AgreementAct.end(after.minusDays(1), EndReason.DEATH)));
    }

    @Test
    @DisplayName(
            "void takes a ground of the law once it took effect; the days on which it was carried out stay on record")
    void declaredVoid() {
        CareAgreement inForce = Sample.agreement(AgreementStatus.IN_FORCE);
        assertEquals("agreement.void-reason", refusal(inForce, AgreementAct.of(AgreementAction.DECLARE_VOID, day(50))));
        assertEquals(
                "agreement.void-in-law", refusal(inForce, AgreementAct.declareVoid(day(50), VoidReason.NOT_PURSUED)));

        CareAgreement declared = done(inForce, AgreementAct.declareVoid(day(50), VoidReason.NO_CAPACITY));
        assertEquals(List.of(new CareAgreement.Voiding(VoidReason.NO_CAPACITY, day(50), true)), declared.voiding());
        assertEquals(List.of(Sample.days(0, 50)), declared.daysInForce());
        assertTrue(declared.tookEffect());
        assertEquals(new Citation("民法典", "144"), VoidReason.NO_CAPACITY.citation());

        CareAgreement waiting = Sample.agreement(AgreementStatus.AWAITING_SIGNATURES);
        CareAgreement dropped = done(waiting, AgreementAct.declareVoid(day(50), VoidReason.NOT_PURSUED));
        assertEquals(List.of(), dropped.daysInForce());
        assertFalse(dropped.tookEffect());
    }

    @Test
    @DisplayName("rectification has a deadline that lies ahead, and forgets it when it is confirmed")
    void rectification() {
        CareAgreement agreement = Sample.agreement(AgreementStatus.IN_FORCE);
        assertEquals(
                "agreement.deadline-later", refusal(agreement, AgreementAct.demandRectification(day(50), day(50))));
        assertEquals(
                "agreement.deadline-later",
                refusal(agreement, AgreementAct.of(AgreementAction.DEMAND_RECTIFICATION, day(50))));

        CareAgreement demanded = done(agreement, AgreementAct.demandRectification(day(50), day(60)));
        assertEquals(List.of(new CareAgreement.Rectification(day(50), day(60))), demanded.rectification());
        assertEquals(
                List.of(),
                done(demanded, good(AgreementAction.CONFIRM_RECTIFIED)).rectification());
    }

    @Test
    @DisplayName("while it rests it is not in force; a rest taken back on its first day leaves no trace")
    void resting() {
        CareAgreement resting = done(
                Sample.agreement(AgreementStatus.IN_FORCE),
                AgreementAct.suspend(day(10), SuspensionReason.CAREGIVER_AWAY));
        assertEquals(List.of(Sample.days(0, 10)), resting.daysInForce());

        CareAgreement resumed = done(resting, AgreementAct.of(AgreementAction.RESUME, day(20)));
        assertEquals(List.of(Sample.days(0, 10), DateRange.of(day(20), Sample.YEAR.until())), resumed.daysInForce());
        assertEquals(
                List.of(),
                done(resting, AgreementAct.of(AgreementAction.RESUME, day(10))).suspensions());
        assertEquals(
                "agreement.term-runs", refusal(resting, AgreementAct.of(AgreementAction.RESUME, Sample.YEAR.until())));
    }

    @Test
    @DisplayName("it ends for a reason, from that day on; it expires only when its term is over")
    void ending() {
        CareAgreement agreement = Sample.agreement(AgreementStatus.IN_FORCE);
        assertEquals("agreement.end-reason", refusal(agreement, AgreementAct.of(AgreementAction.END, day(5))));
        assertEquals(
                "agreement.term-over",
                refusal(
                        agreement,
                        AgreementAct.of(
                                AgreementAction.EXPIRE, Sample.YEAR.until().minusDays(1))));

        CareAgreement ended = done(agreement, AgreementAct.end(day(5), EndReason.DEATH));
        assertEquals(List.of(new CareAgreement.Ending(EndReason.DEATH, day(5))), ended.ending());
        assertEquals(List.of(Sample.days(0, 5)), ended.daysInForce());
        assertEquals(List.of(), Sample.agreement(AgreementStatus.VOID).daysInForce());
    }

    @Test
    @DisplayName("at most one agreement that holds can be stored for a recipient")
    void unique() {
        assertEquals(
                Set.of(AgreementStatus.IN_FORCE, AgreementStatus.IN_RECTIFICATION, AgreementStatus.SUSPENDED),
                Arrays.stream(AgreementStatus.values())
                        .filter(status -> CareAgreements.KIND
                                .unique()
                                .apply(Sample.agreement(status))
                                .equals(List.of("r1")))
                        .collect(Collectors.toSet()));
        assertEquals("r1", CareAgreements.KIND.subject().apply(Sample.agreement(AgreementStatus.DRAFT)));
    }

    @Test
    @DisplayName("every refusal has words in both languages, and names no person")
    void words() {
        Outcome<AgreementStatus, AgreementAction> refused = AgreementLifeCycle.decide(
                unsigned(AgreementStatus.AWAITING_SIGNATURES),
                AgreementAct.of(AgreementAction.BRING_INTO_FORCE, day(1)));
        List<Reason> reasons = refused.fold(accepted -> List.<Reason>of(), Outcome.Refused::reasons);

        assertEquals("All three parties must have signed; 0 have.", Wording.ENGLISH.of(reasons.get(0)));
        assertTrue(
                reasons.stream().noneMatch(reason -> Wording.CHINESE.of(reason).isBlank()));
        for (String code : List.of(
                "signer-named",
                "not-signed-twice",
                "only-one",
                "deadline-later",
                "in-order",
                "days-free",
                "void-reason",
                "void-in-law",
                "term-runs",
                "end-reason",
                "term-over")) {
            assertFalse(Wording.CHINESE.of("agreement." + code).isBlank());
        }
    }

    @Test
    @DisplayName("lists of none or one hold no more")
    void atMostOne() {
        assertThrows(IllegalArgumentException.class, () -> AtMostOne.of("ending", List.of(1, 2)));
    }

    @Test
    @DisplayName(
            "every reason to end has its basis; death, an institution and the end of support leave no need of a successor")
    void endReasons() {
        assertEquals(
                EnumSet.of(EndReason.DEATH, EndReason.MOVED_TO_INSTITUTION, EndReason.SUPPORT_ENDED),
                Arrays.stream(EndReason.values())
                        .filter(reason -> !reason.leavesNeed())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EndReason.class))));
        assertEquals(new Citation("文民函〔2024〕11号", "四(二)"), EndReason.SURVEY_FAILED.citation());
        assertEquals(new Citation("民发〔2021〕43号", "24(1)(1)"), EndReason.DEATH.citation());
    }
}
