package org.zhaoliao.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.revision.Change;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.Surveys;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.Terminations;

/** Faults of single fields, which show only when a field has another value than usual. */
final class BrokenFields {

    private static final String[] FOUND = {"everyFieldComesBack"};

    private BrokenFields() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("takes everybody for a man", () -> recipients(one -> with(one, Sex.MALE)), FOUND),
                Fault.of(
                        "takes everybody for born on one day",
                        () -> recipients(one -> with(one, LocalDate.of(1950, 1, 1))),
                        FOUND),
                Fault.of("puts everybody on the rural register", () -> recipients(BrokenFields::rural), FOUND),
                Fault.of(
                        "forgets from when a fact is",
                        () -> Breaking.caregivers(
                                "add", (port, given) -> port.add(sourceless((Caregiver) given[0]), (Change) given[1])),
                        FOUND),
                Fault.of("drops the correction that follows a survey", BrokenFields::withoutCorrection, FOUND),
                Fault.of("knows one ground of termination", BrokenFields::ofOneGround, FOUND));
    }

    private static CareStore recipients(UnaryOperator<Recipient> written) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Recipients.class,
                        good.recipients(),
                        "add",
                        (port, given) -> port.add(written.apply((Recipient) given[0]), (Change) given[1])));
    }

    private static Recipient with(Recipient one, Sex sex) {
        PersonalDetails details = one.details();
        return with(one, new PersonalDetails(details.name(), details.residentId(), details.birthDate(), sex));
    }

    private static Recipient with(Recipient one, LocalDate born) {
        PersonalDetails details = one.details();
        return with(one, new PersonalDetails(details.name(), details.residentId(), born, details.sex()));
    }

    private static Recipient with(Recipient one, PersonalDetails details) {
        return with(one, details, one.register());
    }

    private static Recipient rural(Recipient one) {
        return with(one, one.details(), RegisterType.RURAL);
    }

    private static Recipient with(Recipient one, PersonalDetails details, RegisterType register) {
        return new Recipient(
                one.id(),
                one.division(),
                details,
                register,
                one.form(),
                one.earlierForms(),
                one.support(),
                one.disabilities(),
                one.livesAlone(),
                one.atSchool(),
                one.guardians(),
                one.hospitalStays(),
                one.wishes(),
                one.account(),
                one.died());
    }

    private static Caregiver sourceless(Caregiver one) {
        return one.with(
                one.capacity()
                        .value()
                        .map(value -> Fact.known(value, new FactSource(FactSource.Kind.LEDGER, Samples.DAY)))
                        .orElse(one.capacity()),
                one.account());
    }

    private static CareStore withoutCorrection() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Surveys.class, good.surveys(), "add", (port, given) -> {
            SatisfactionSurvey one = (SatisfactionSurvey) given[0];
            SatisfactionSurvey cut = new SatisfactionSurvey(
                    one.id(),
                    one.division(),
                    one.recipient(),
                    one.caregiver(),
                    one.on(),
                    one.scores(),
                    one.severe(),
                    one.proxy());
            return port.add(cut, (Change) given[1]);
        }));
    }

    private static CareStore ofOneGround() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Terminations.class, good.terminations(), "add", (port, given) -> {
            Termination one = (Termination) given[0];
            Termination wished = new Termination(
                    one.id(),
                    one.division(),
                    one.recipient(),
                    TerminationGround.OWN_WISH,
                    one.proposedOn(),
                    one.status(),
                    one.steps());
            return port.add(wished, (Change) given[1]);
        }));
    }
}
