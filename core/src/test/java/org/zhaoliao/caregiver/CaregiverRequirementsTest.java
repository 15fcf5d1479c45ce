package org.zhaoliao.caregiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyCheck;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("W2.4: who may be a caregiver is policy")
class CaregiverRequirementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, TODAY);
    private static final String BODY = "14112119500101001";
    private static final ResidentId RECIPIENT_ID = ResidentId.of(BODY + ResidentId.checkDigit(BODY));
    private static final PersonalDetails RECIPIENT =
            new PersonalDetails(PersonName.of("王五"), known(RECIPIENT_ID), LocalDate.of(1950, 1, 1), Sex.MALE);

    private static <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.DOCUMENT, TODAY));
    }

    private static Caregiver born(String birth) {
        return person(Fact.unknown(), known(LocalDate.parse(birth)), known(false), known(true));
    }

    private static Caregiver person(
            Fact<ResidentId> id, Fact<LocalDate> birth, Fact<Boolean> supported, Fact<Boolean> fit) {
        return new Caregiver(
                new CaregiverId("c1"),
                VILLAGE,
                Caregiver.Kind.INDIVIDUAL,
                PersonName.of("李四"),
                id,
                birth,
                Fact.unknown(),
                supported,
                fit,
                known(false),
                DateRange.from(LocalDate.of(2026, 1, 1)));
    }

    private static Caregiver organisation() {
        return new Caregiver(
                        new CaregiverId("o1"),
                        VILLAGE,
                        Caregiver.Kind.ORGANISATION,
                        PersonName.of("爱心服务社"),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        DateRange.from(LocalDate.of(2026, 1, 1)))
                .with(known(41), Fact.unknown());
    }

    private static Finding examine(Caregiver caregiver, int inCare) {
        return CaregiverRequirements.examine(new Candidacy(caregiver, Relation.NEIGHBOUR, inCare, RECIPIENT), POLICY);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @DisplayName("18 to 70 years of age, both included")
    @CsvSource({"2008-03-02,MET", "2008-03-03,NOT_MET", "1956-03-02,MET", "1955-03-03,MET", "1955-03-02,NOT_MET"})
    void age(String birth, Verdict expected) {
        assertEquals(expected, examine(born(birth), 0).verdict());
    }

    @ParameterizedTest(name = "{0} others in care: {1}")
    @DisplayName("five recipients at most, this one included")
    @CsvSource({"0,MET", "4,MET", "5,NOT_MET"})
    void number(int inCare, Verdict expected) {
        assertEquals(expected, examine(born("1980-01-01"), inCare).verdict());
    }

    @Test
    @DisplayName("not extremely poor themselves, and fit")
    void suited() {
        Fact<LocalDate> birth = known(LocalDate.of(1980, 1, 1));

        assertEquals(
                Verdict.NOT_MET,
                examine(person(Fact.unknown(), birth, known(true), known(true)), 0)
                        .verdict());
        assertEquals(
                Verdict.NOT_MET,
                examine(person(Fact.unknown(), birth, known(false), known(false)), 0)
                        .verdict());
    }

    @Test
    @DisplayName("what is not known is neither yes nor no, and is named")
    void unknown() {
        Finding finding = examine(person(Fact.unknown(), Fact.unknown(), known(false), Fact.unknown()), 0);

        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(
                Set.of(
                        FactRef.of("caregiver.fact.age"),
                        FactRef.of("caregiver.fact.fit"),
                        FactRef.of("caregiver.fact.resident-id")),
                finding.openFacts());
    }

    @Test
    @DisplayName("nobody is their own caregiver; without an ID number another date of birth shows it")
    void self() {
        Fact<LocalDate> sameDay = known(RECIPIENT.birthDate());
        Candidacy same = candidacy(person(known(RECIPIENT_ID), sameDay, known(false), known(true)));
        Candidacy unsure = candidacy(person(Fact.unknown(), sameDay, known(false), known(true)));

        assertEquals(Verdict.NOT_MET, SamePerson.observe(same).verdict());
        assertEquals(
                "caregiver.not-self.same", SamePerson.observe(same).reason().code());
        assertEquals(
                "caregiver.not-self.saw",
                SamePerson.observe(candidacy(born("1950-01-02"))).reason().code());
        assertEquals(Verdict.UNDETERMINED, SamePerson.observe(unsure).verdict());
        assertEquals(
                Verdict.MET, SamePerson.observe(candidacy(born("1950-01-02"))).verdict());
    }

    private static Candidacy candidacy(Caregiver caregiver) {
        return new Candidacy(caregiver, Relation.SIBLING, 0, RECIPIENT);
    }

    @Test
    @DisplayName(
            "an organisation has no age, looks after as many as it says it can, and must be able to serve on the day")
    void organisations() {
        assertEquals(Verdict.MET, examine(organisation(), 40).verdict());
        assertEquals(Verdict.NOT_MET, examine(organisation(), 41).verdict());
        Finding unsaid = examine(organisation().with(Fact.unknown(), Fact.unknown()), 0);
        assertEquals(Verdict.UNDETERMINED, unsaid.verdict());
        assertEquals(Set.of(FactRef.of("caregiver.fact.capacity")), unsaid.openFacts());
        assertEquals(
                Verdict.NOT_MET,
                examine(organisation().availableFor(DateRange.from(TODAY.plusDays(1))), 0)
                        .verdict());
    }

    @Test
    @DisplayName("a village office and a possible duty to support are shown, not refused")
    void flags() {
        Caregiver sibling = born("1980-01-01");
        assertEquals(
                List.of(Reason.of("caregiver.flag.obligor", "@person.Relation.SIBLING")),
                CaregiverRequirements.flags(candidacy(sibling), POLICY));
        assertEquals(
                List.of(),
                CaregiverRequirements.flags(new Candidacy(sibling, Relation.NEIGHBOUR, 0, RECIPIENT), POLICY));
        assertEquals(
                List.of(),
                CaregiverRequirements.flags(
                        new Candidacy(organisation(), Relation.ORGANISATION, 0, RECIPIENT), POLICY));
    }

    @Test
    @DisplayName(
            "whoever owes support and is able to give it is shown, whatever the relation; whoever was found unable is not")
    void ableObligor() {
        assertEquals(List.of("caregiver.flag.obligor-able"), obligorFlags(Relation.STEP_CHILD, known(true)));
        assertEquals(List.of("caregiver.flag.obligor-able"), obligorFlags(Relation.CHILD, known(true)));
        assertEquals(List.of("caregiver.flag.obligor"), obligorFlags(Relation.CHILD, Fact.unknown()));
        assertEquals(List.of(), obligorFlags(Relation.CHILD, known(false)));
        assertEquals(List.of(), obligorFlags(Relation.NEIGHBOUR, Fact.unknown()));
    }

    private static List<String> obligorFlags(Relation relation, Fact<Boolean> able) {
        Candidacy candidacy = new Candidacy(born("1980-01-01"), relation, 0, RECIPIENT, able);
        return CaregiverRequirements.flags(candidacy, POLICY).stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    @DisplayName(
            "relatives and neighbours are asked first, then the village, then organisations; who does not qualify comes last")
    void preference() {
        List<Candidacy> candidacies = List.of(
                new Candidacy(organisation(), Relation.ORGANISATION, 0, RECIPIENT),
                new Candidacy(named("villager", "1980-01-01"), Relation.VILLAGER, 0, RECIPIENT),
                new Candidacy(named("busy", "1980-01-01"), Relation.NEIGHBOUR, 4, RECIPIENT),
                new Candidacy(named("full", "1980-01-01"), Relation.SIBLING, 5, RECIPIENT),
                new Candidacy(named("niece", "1990-01-01"), Relation.OTHER_RELATIVE, 1, RECIPIENT),
                new Candidacy(named("aunt", "1980-01-01"), Relation.OTHER_RELATIVE, 1, RECIPIENT));

        List<Candidate> ranked = Candidate.ranked(candidacies, POLICY);

        assertEquals(
                List.of("aunt", "niece", "busy", "villager", "o1", "full"),
                ranked.stream()
                        .map(candidate -> candidate.candidacy().caregiver().id().value())
                        .toList());
        assertEquals(CandidateGroup.VILLAGER, ranked.get(3).group());
        assertEquals(Verdict.NOT_MET, ranked.get(5).requirements().verdict());
        assertEquals("Candidate[full, NOT_MET]", ranked.get(5).toString());
        List<Candidacy> reversed = new ArrayList<>(candidacies);
        Collections.reverse(reversed);
        assertEquals(ranked, Candidate.ranked(reversed, POLICY));
    }

    private static Caregiver named(String id, String birth) {
        Caregiver caregiver = born(birth);
        return new Caregiver(
                new CaregiverId(id),
                caregiver.division(),
                caregiver.kind(),
                caregiver.name(),
                caregiver.residentId(),
                caregiver.birthDate(),
                caregiver.phone(),
                caregiver.supported(),
                caregiver.fit(),
                caregiver.villageCadre(),
                caregiver.available());
    }

    @Test
    @DisplayName("an office in the village is shown when it is held, and when nobody knows")
    void cadre() {
        assertEquals(List.of("caregiver.flag.cadre"), cadreFlags(known(true)));
        assertEquals(List.of("caregiver.flag.cadre-unknown"), cadreFlags(Fact.unknown()));
        assertEquals(List.of(), cadreFlags(known(false)));
    }

    private static List<String> cadreFlags(Fact<Boolean> cadre) {
        Caregiver c = born("1980-01-01");
        Caregiver changed = new Caregiver(
                c.id(),
                c.division(),
                c.kind(),
                c.name(),
                c.residentId(),
                c.birthDate(),
                c.phone(),
                c.supported(),
                c.fit(),
                cadre,
                c.available());
        return CaregiverRequirements.flags(new Candidacy(changed, Relation.VILLAGER, 0, RECIPIENT), POLICY).stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    @DisplayName("the national book answers every parameter; obligor relations name relations")
    void policy() {
        PolicyCheck.assertAnswered("caregiver", CaregiverPolicy.parameters(), TODAY);
        assertFalse(POLICY.get(CaregiverPolicy.OBLIGOR_RELATIONS).contains(Relation.NEIGHBOUR));
    }

    @Test
    @DisplayName("every rule and reason has words in both languages")
    void words() {
        for (Finding finding : List.of(
                examine(born("1980-01-01"), 9),
                examine(person(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown()), 0))) {
            finding.visit(node -> assertFalse(Wording.CHINESE.of(node.rule()).isBlank()));
            finding.leaves()
                    .forEach(leaf -> assertFalse(
                            Wording.ENGLISH.of(leaf.observation().reason()).isBlank()));
        }
        assertEquals(
                "The caregiver may owe support by law (child): allowed only when recognised as unable to perform.",
                Wording.ENGLISH.of(Reason.of("caregiver.flag.obligor", "@person.Relation.CHILD")));
    }
}
