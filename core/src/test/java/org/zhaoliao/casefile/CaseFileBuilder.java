package org.zhaoliao.casefile;

import static org.zhaoliao.casefile.CaseParts.TODAY;
import static org.zhaoliao.casefile.CaseParts.known;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;

/** A sound case file on {@link CaseParts#TODAY}: nothing is due, nothing is wrong. Every part can be changed. */
public final class CaseFileBuilder {

    private DivisionCode village = CaseParts.VILLAGE;
    private LocalDate birth = LocalDate.of(1956, 1, 1);
    private Sex sex = Sex.MALE;
    private Fact<ResidentId> residentId = matching(birth, sex);
    private RegisterType register = RegisterType.RURAL;
    private SupportForm form = SupportForm.DISPERSED;
    private List<Recipient.EarlierForm> earlierForms = List.of();
    private DateRange support = DateRange.from(LocalDate.of(2022, 1, 1));
    private List<Disability> disabilities = List.of();
    private Fact<Boolean> livesAlone = known(false);
    private Fact<Boolean> atSchool = Fact.unknown();
    private List<HospitalStay> stays = List.of();
    private List<CentralSupportWish> wishes = List.of();
    private List<LocalDate> died = List.of();
    private Fact<BankAccount> account = known(BankAccount.of("6217000012345678901"));
    private List<SelfCareAssessment> assessments = List.of(CaseParts.assessment(LocalDate.of(2025, 11, 3), 0, 0));
    private List<CareAgreement> agreements =
            List.of(CaseParts.agreement(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 1, 1)));
    private List<Caregiver> caregivers = List.of(CaseParts.caregiver(DateRange.from(LocalDate.of(2020, 1, 1))));
    private List<HomeVisit> visits =
            List.of(CaseParts.visit(TODAY.minusDays(6), VisitMeans.FACE_TO_FACE, Fact.unknown()));
    private List<Problem> problems = List.of();
    private List<SatisfactionSurvey> surveys = List.of();
    private List<Inspection> inspections = List.of();
    private List<RiskCase> risks = List.of();
    private List<Verification> verifications = List.of(CaseParts.verified(LocalDate.of(2025, 11, 20)));
    private List<Lead> leads = List.of();
    private List<MentalHealthReferral> referrals = List.of();
    private List<Complaint> complaints = List.of();

    /** Where the person lives. */
    public CaseFileBuilder village(String code) {
        village = DivisionCode.of(code);
        return this;
    }

    /** Born then, and so on the ID number. */
    public CaseFileBuilder born(LocalDate day) {
        birth = day;
        return residentId(matching(birth, sex));
    }

    /** Of that sex, and so on the ID number. */
    public CaseFileBuilder sex(Sex recorded) {
        sex = recorded;
        return residentId(matching(birth, sex));
    }

    /** The number on paper. */
    public CaseFileBuilder residentId(Fact<ResidentId> number) {
        residentId = number;
        return this;
    }

    /** Rural or urban. */
    public CaseFileBuilder register(RegisterType type) {
        register = type;
        return this;
    }

    /** At home or in an institution. */
    public CaseFileBuilder form(SupportForm chosen) {
        form = chosen;
        return this;
    }

    /** How they were supported before. */
    public CaseFileBuilder before(Recipient.EarlierForm... forms) {
        earlierForms = List.of(forms);
        return this;
    }

    /** When they are supported. */
    public CaseFileBuilder supported(DateRange days) {
        support = days;
        return this;
    }

    /** Certified disabilities. */
    public CaseFileBuilder disabilities(Disability... certified) {
        disabilities = List.of(certified);
        return this;
    }

    /** Whether nobody else lives there. */
    public CaseFileBuilder livesAlone(Fact<Boolean> alone) {
        livesAlone = alone;
        return this;
    }

    /** Whether they attend a school. */
    public CaseFileBuilder atSchool(Fact<Boolean> attends) {
        atSchool = attends;
        return this;
    }

    /** A stay in hospital. */
    public CaseFileBuilder inHospital(DateRange stay, Fact<Boolean> attended) {
        stays = List.of(new HospitalStay(stay, attended));
        return this;
    }

    /** The day of death. */
    public CaseFileBuilder died(LocalDate day) {
        died = List.of(day);
        return this;
    }

    /** Wishes for central support. */
    public CaseFileBuilder wishes(CentralSupportWish... said) {
        wishes = List.of(said);
        return this;
    }

    /** Where money is paid. */
    public CaseFileBuilder account(Fact<BankAccount> number) {
        account = number;
        return this;
    }

    /** All assessments; none when none is given. */
    public CaseFileBuilder assessments(SelfCareAssessment... made) {
        assessments = List.of(made);
        return this;
    }

    /** All agreements; none when none is given. */
    public CaseFileBuilder agreements(CareAgreement... signed) {
        agreements = List.of(signed);
        return this;
    }

    /** All caregivers; none when none is given. */
    public CaseFileBuilder caregivers(Caregiver... serving) {
        caregivers = List.of(serving);
        return this;
    }

    /** All visits; none when none is given. */
    public CaseFileBuilder visits(HomeVisit... made) {
        visits = List.of(made);
        return this;
    }

    /** All problems. */
    public CaseFileBuilder problems(Problem... found) {
        problems = List.of(found);
        return this;
    }

    /** All surveys. */
    public CaseFileBuilder surveys(SatisfactionSurvey... held) {
        surveys = List.of(held);
        return this;
    }

    /** All inspections. */
    public CaseFileBuilder inspections(Inspection... held) {
        inspections = List.of(held);
        return this;
    }

    /** All risk cases. */
    public CaseFileBuilder risks(RiskCase... opened) {
        risks = List.of(opened);
        return this;
    }

    /** All verifications; none when none is given. */
    public CaseFileBuilder verifications(Verification... made) {
        verifications = List.of(made);
        return this;
    }

    /** All leads about the person. */
    public CaseFileBuilder leads(Lead... received) {
        leads = List.of(received);
        return this;
    }

    /** All referrals. */
    public CaseFileBuilder referrals(MentalHealthReferral... made) {
        referrals = List.of(made);
        return this;
    }

    /** All complaints about the person's care. */
    public CaseFileBuilder complaints(Complaint... received) {
        complaints = List.of(received);
        return this;
    }

    /** The case file as it stands now. */
    public CaseFile build() {
        Recipient recipient = new Recipient(
                new RecipientId("R1"),
                village,
                new PersonalDetails(PersonName.of("王五"), residentId, birth, sex),
                register,
                form,
                earlierForms,
                support,
                disabilities,
                livesAlone,
                atSchool,
                List.of(),
                stays,
                wishes,
                account,
                died);
        return new CaseFile(
                recipient,
                new CaseFile.Care(
                        assessments,
                        agreements,
                        caregivers.stream().collect(Collectors.toMap(Caregiver::id, Function.identity())),
                        verifications),
                new CaseFile.Watch(visits, problems, surveys, inspections, risks, leads, referrals, complaints));
    }

    private static Fact<ResidentId> matching(LocalDate birth, Sex sex) {
        String body = "141121" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + (sex == Sex.MALE ? "001" : "002");
        return known(ResidentId.of(body + ResidentId.checkDigit(body)));
    }
}
