package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.complaint.Complainant;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadActs;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationAction;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationStatus;

@DisplayName("W1.1: what is due in determinations, complaints and leads")
class OfficeDutiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    @ParameterizedTest
    @DisplayName("the step of a determination waits with the office that has to take it")
    @CsvSource({
        "ACCEPTED, 2026-03-23, 141121100, 提出初审意见",
        "SENT_TO_COUNTY, 2026-03-23, 141121, 确认",
        "CONFIRMED, 2026-03-05, 141121100, 公布",
        "REFUSED, 2026-03-05, 141121100, 书面告知"
    })
    void determination(DeterminationStatus status, LocalDate due, String office, String step) {
        Duty duty = OfficeDuties.of(determination(status), CaseParts.POLICY, CALENDAR)
                .orElseThrow();
        assertEquals(DutyKind.DETERMINE, duty.kind());
        assertEquals("D1", duty.subject());
        assertEquals(due, duty.due().date());
        assertEquals(DivisionCode.of(office), duty.office());
        assertEquals(CaseParts.VILLAGE, duty.division());
        assertEquals("下一步：" + step, Wording.CHINESE.of(duty.what()));
    }

    @ParameterizedTest
    @DisplayName("nothing is due of the office while the applicant has to act, or when all is done")
    @EnumSource(names = {"APPLIED", "MATERIALS_MISSING", "PUBLISHED", "REFUSAL_TOLD", "WITHDRAWN"})
    void nothingToDetermine(DeterminationStatus status) {
        assertEquals(Optional.empty(), OfficeDuties.of(determination(status), CaseParts.POLICY, CALENDAR));
    }

    @Test
    @DisplayName("a complaint is to be taken on in two working days, answered in fifteen days; a closed one rests")
    void complaint() {
        Complaint received = complaint(ComplaintStatus.RECEIVED);
        Duty first = OfficeDuties.of(received, CaseParts.POLICY, CALENDAR).orElseThrow();
        assertEquals(DutyKind.ANSWER_COMPLAINT, first.kind());
        assertEquals(LocalDate.of(2026, 3, 4), first.due().date());
        Duty second = OfficeDuties.of(complaint(ComplaintStatus.ACCEPTED), CaseParts.POLICY, CALENDAR)
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 17), second.due().date());
        assertEquals(Optional.empty(), OfficeDuties.of(complaint(ComplaintStatus.CLOSED), CaseParts.POLICY, CALENDAR));
    }

    @Test
    @DisplayName(
            "W2.13: a complaint or a lead about a recipient is under the recipient's name, with the case as matter")
    void byPerson() {
        RecipientId recipient = new RecipientId("R1");
        Complaint told = complaint(ComplaintStatus.RECEIVED);
        Complaint about = new Complaint(
                told.id(),
                told.division(),
                told.kind(),
                told.complainant(),
                CaseParts.known(recipient),
                told.caregiver(),
                told.matter(),
                told.receivedOn(),
                told.status(),
                told.steps());
        Lead lead = new Lead(
                new LeadId("L1"),
                CaseParts.VILLAGE,
                PersonName.of("王五"),
                List.of(recipient),
                LeadSource.VISIT,
                LeadSignal.SERIOUS_ILLNESS,
                MONDAY,
                Fact.unknown(),
                LeadStatus.RECEIVED,
                List.of(),
                List.of(),
                List.of());
        Worklist list = Worklist.of(
                CaseParts.TODAY,
                Stream.of(
                                OfficeDuties.of(about, CaseParts.POLICY, CALENDAR),
                                OfficeDuties.of(lead, CaseParts.POLICY, CALENDAR))
                        .flatMap(Optional::stream)
                        .toList());
        assertEquals(list, list.about("R1"));
        assertEquals(
                List.of("T1", "L1"),
                list.duties().stream()
                        .map(duty -> duty.matter().substring(0, 2))
                        .toList());
        assertEquals(
                "T1",
                OfficeDuties.of(told, CaseParts.POLICY, CALENDAR).orElseThrow().subject(),
                "of nobody in particular");
    }

    @Test
    @DisplayName("M26: a termination that somebody objected to waits with the county; one that was told rests")
    void termination() {
        Duty duty = OfficeDuties.of(termination(TerminationStatus.OBJECTED), CaseParts.POLICY, CALENDAR)
                .orElseThrow();
        assertEquals(DutyKind.TERMINATE, duty.kind());
        assertEquals(DivisionCode.of("141121"), duty.office());
        assertEquals(LocalDate.of(2026, 3, 23), duty.due().date());
        assertEquals("下一步：决定终止", Wording.CHINESE.of(duty.what()));
        assertEquals(
                Optional.empty(), OfficeDuties.of(termination(TerminationStatus.TOLD), CaseParts.POLICY, CALENDAR));
    }

    @Test
    @DisplayName("M28: where the decision was handed down, confirmation and termination wait with the township")
    void handedDown() {
        Policy handedDown = NationalPolicy.book()
                .with(
                        "county",
                        PolicyTable.read(
                                List.of("determination.handed-down,141121,2021-07-01,,yes,invented,1,LOCAL_RULE")))
                .at(CaseParts.VILLAGE, CaseParts.TODAY);
        List<DivisionCode> offices = Stream.of(
                        OfficeDuties.of(determination(DeterminationStatus.SENT_TO_COUNTY), handedDown, CALENDAR),
                        OfficeDuties.of(termination(TerminationStatus.OBJECTED), handedDown, CALENDAR))
                .flatMap(Optional::stream)
                .map(duty -> duty.about().office())
                .toList();
        DivisionCode township = DivisionCode.of("141121100");
        assertEquals(List.of(township, township), offices);
    }

    private static Termination termination(TerminationStatus status) {
        return new Termination(
                new TerminationId("E1"),
                CaseParts.VILLAGE,
                new RecipientId("R1"),
                TerminationGround.OWN_WISH,
                MONDAY.minusDays(5),
                status,
                List.of(Termination.Step.of(TerminationAction.OBJECT, MONDAY)));
    }

    @ParameterizedTest
    @DisplayName(
            "W2.2: a lead is screened in ten working days, and then becomes an application or is closed in twenty more")
    @CsvSource({"RECEIVED, SCREEN_LEAD 2026-03-16", "SCREENED, SETTLE_LEAD 2026-03-30", "APPLIED, ''", "CLOSED, ''"})
    void lead(LeadStatus status, String expected) {
        assertEquals(
                expected,
                OfficeDuties.of(lead(status, MONDAY), CaseParts.POLICY, CALENDAR)
                        .map(duty -> duty.kind() + " " + duty.due().date())
                        .orElse(""));
    }

    @Test
    @DisplayName("W2.2: a screening again moves nothing: the time to settle a lead runs from the first")
    void screenedAgain() {
        Lead screened = LeadActs.done(
                lead(LeadStatus.RECEIVED, MONDAY),
                LeadAct.screen(MONDAY.plusDays(1), Verdict.UNDETERMINED),
                LeadAct.screen(MONDAY.plusDays(20), Verdict.MET));
        Duty duty = OfficeDuties.of(screened, CaseParts.POLICY, CALENDAR).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 31), duty.due().date());
        assertEquals("重大疾病，最近一次筛查日 2026-03-22，结论：符合", Wording.CHINESE.of(duty.what()));
        assertEquals("worklist", duty.basis().article());
    }

    @Test
    @DisplayName("(b)8: there is no cap on objections, but from the second on the worklist says how many there were")
    void objectedAgain() {
        Determination once = determination(DeterminationStatus.OBJECTED);
        Determination.Step objection =
                Determination.Step.of(DeterminationAction.OBJECT, MONDAY, DivisionLevel.TOWNSHIP);
        Determination twice = new Determination(
                once.id(),
                once.division(),
                once.applicant(),
                once.appliedOn(),
                once.status(),
                List.of(objection, objection),
                Set.of());
        assertEquals("下一步：提出初审意见", what(once));
        assertEquals("下一步：提出初审意见；已提出异议 2 次", what(twice));
    }

    @Test
    @DisplayName("nothing is due before it was applied for, proposed, told or received")
    void notBefore() {
        Policy before = CaseParts.POLICY.on(MONDAY.minusDays(1));
        Policy muchBefore = CaseParts.POLICY.on(MONDAY.minusDays(6));
        assertEquals(Optional.empty(), OfficeDuties.of(complaint(ComplaintStatus.RECEIVED), before, CALENDAR));
        assertEquals(Optional.empty(), OfficeDuties.of(lead(LeadStatus.RECEIVED, MONDAY), before, CALENDAR));
        assertEquals(Optional.empty(), OfficeDuties.of(termination(TerminationStatus.OBJECTED), muchBefore, CALENDAR));
        assertEquals(
                Optional.empty(), OfficeDuties.of(determination(DeterminationStatus.ACCEPTED), muchBefore, CALENDAR));
        assertTrue(OfficeDuties.of(lead(LeadStatus.RECEIVED, MONDAY), CaseParts.POLICY.on(MONDAY), CALENDAR)
                .isPresent());
    }

    private static String what(Determination determination) {
        return Wording.CHINESE.of(OfficeDuties.of(determination, CaseParts.POLICY, CALENDAR)
                .orElseThrow()
                .what());
    }

    private static Determination determination(DeterminationStatus status) {
        return new Determination(
                new DeterminationId("D1"),
                CaseParts.VILLAGE,
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1956, 1, 1), Sex.MALE),
                MONDAY.minusDays(5),
                status,
                List.of(Determination.Step.of(DeterminationAction.ACCEPT, MONDAY, DivisionLevel.TOWNSHIP)),
                Set.of());
    }

    private static Complaint complaint(ComplaintStatus status) {
        return new Complaint(
                new ComplaintId("T1"),
                CaseParts.VILLAGE,
                Complaint.Kind.COMPLAINT,
                new Complainant.Anonymous(),
                Fact.unknown(),
                Fact.unknown(),
                Reason.of("complaint.matter"),
                MONDAY,
                status,
                List.of());
    }

    private static Lead lead(LeadStatus status, LocalDate receivedOn) {
        return new Lead(
                new LeadId("L1"),
                CaseParts.VILLAGE,
                PersonName.of("王五"),
                List.of(),
                LeadSource.VISIT,
                LeadSignal.SERIOUS_ILLNESS,
                receivedOn,
                Fact.unknown(),
                status,
                List.of(),
                List.of(),
                List.of());
    }
}
