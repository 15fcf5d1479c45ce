package org.zhaoliao.examples.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.visit.HomeVisit;

/**
 * Invented recipients with faults in their data (虚构对象). <strong>Nobody in it exists.</strong> Each is a function of the seed and a number, so that any machine makes any
 * part of them, and nobody has to keep them.
 */
final class SyntheticDossiers {

    private static final long CARE = 0x5DEECE66DL;
    private static final int BEFORE = 7;

    private final long seed;
    private final LocalDate day;
    private final PolicyBook book;

    SyntheticDossiers(long seed, Rules rules) {
        this.seed = seed;
        this.day = rules.day();
        this.book = rules.presentBook();
    }

    /** The first so many, one at a time. */
    Stream<Dossier> first(long count) {
        return LongStream.range(0, count).mapToObj(this::of);
    }

    /** The recipients of the first so many, without the rest of their files. */
    Stream<Recipient> recipients(long count) {
        return LongStream.range(0, count).mapToObj(number -> recipient(number, new Dice(seed ^ CARE, number)));
    }

    /** The one of a number, from 0. */
    Dossier of(long number) {
        Dice dice = new Dice(seed ^ CARE, number);
        CaseFile file = file(recipient(number, dice), dice);
        return new Dossier(
                file,
                new SyntheticMeans(dice, day).of(SyntheticPerson.of(seed, number, day)),
                new SyntheticTroubles(dice)
                        .in(LedgerEntry.of(file, book.at(file.recipient().division(), day))));
    }

    private Recipient recipient(long number, Dice dice) {
        SyntheticPerson person = SyntheticPerson.of(seed, number, day);
        LocalDate from = person.birth().plusYears(8).withDayOfMonth(1);
        return new Recipient(
                new RecipientId(String.format(Locale.ROOT, "R%010d", number)),
                SyntheticPlaces.village(number),
                details(person, number, dice),
                person.register(),
                dice.perMille(850) ? SupportForm.DISPERSED : SupportForm.CENTRAL,
                List.of(),
                DateRange.from(from.getYear() < 2016 ? LocalDate.of(2016, 1, 1) : from),
                person.disabilities(),
                dice.perMille(20) ? Fact.unknown() : known(dice.perMille(800)),
                Fact.unknown(),
                List.of(),
                List.of(),
                dice.maybe(60, wish(dice)),
                dice.perMille(20) ? Fact.unknown() : known(BankAccount.of("6217000000000000000")),
                dice.maybe(4, day.minusDays(dice.between(0, 60))));
    }

    /** Now and then without a number, with the number of somebody else, or with another sex. */
    private PersonalDetails details(SyntheticPerson person, long number, Dice dice) {
        boolean none = dice.perMille(5);
        boolean repeated = dice.perMille(2) && number >= BEFORE;
        SyntheticPerson holder = repeated ? SyntheticPerson.of(seed, number - BEFORE, day) : person;
        return new PersonalDetails(
                person.name(),
                none ? Fact.unknown() : known(holder.residentId()),
                person.birth(),
                dice.perMille(3) ? Sex.FEMALE : person.sex());
    }

    private CentralSupportWish wish(Dice dice) {
        CentralSupportWish wish = CentralSupportWish.expressedOn(day.minusDays(dice.between(30, 300)));
        LocalDate settled = day.minusDays(dice.between(0, 30));
        return dice.perMille(400) ? wish.settled(settled, dice.any(List.of(CentralSupportWish.Result.values()))) : wish;
    }

    private CaseFile file(Recipient recipient, Dice dice) {
        SyntheticCare invented = new SyntheticCare(dice, recipient, day);
        Caregiver caregiver = invented.caregiver();
        boolean agreed = dice.perMille(recipient.form() == SupportForm.DISPERSED ? 960 : 10);
        List<SelfCareAssessment> assessments = dice.maybe(985, invented.assessment());
        List<CareAgreement> agreements = agreed ? List.of(invented.agreement(caregiver.id())) : List.of();
        List<Caregiver> caregivers = agreed ? dice.maybe(995, caregiver) : List.of();
        List<HomeVisit> visits = dice.maybe(970, invented.visit());
        return file(recipient, assessments, agreements, caregivers, visits);
    }

    /** Of these documents, and of nothing else. */
    static CaseFile file(
            Recipient recipient,
            List<SelfCareAssessment> assessments,
            List<CareAgreement> agreements,
            List<Caregiver> caregivers,
            List<HomeVisit> visits) {
        return new CaseFile(
                recipient,
                new CaseFile.Care(
                        assessments,
                        agreements,
                        caregivers.stream().collect(Collectors.toUnmodifiableMap(Caregiver::id, Function.identity())),
                        List.of()),
                new CaseFile.Watch(
                        visits, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.LEDGER, day));
    }
}
