package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.examples.synthetic.SyntheticRecipient;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.ledgerfile.LedgerReading;
import org.zhaoliao.ledgerfile.LedgerRow;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.rule.Fact;

/** Stores the rows of the ledger as recipients, and their last self-care assessments. */
final class TakeIn {

    private final County county;
    private final Map<ResidentId, SyntheticRecipient> people;

    TakeIn(County county, Map<ResidentId, SyntheticRecipient> people) {
        this.county = county;
        this.people = people;
    }

    /** The recipients with what is known of each, in the order of the ledger. */
    Map<RecipientId, Registered> run(LedgerReading reading) {
        Map<RecipientId, Registered> registered = new LinkedHashMap<>();
        county.store().transactions().within(() -> {
            reading.taken().forEach(row -> {
                Registered person = register(row);
                registered.put(person.recipient().id(), person);
            });
            return registered;
        });
        return registered;
    }

    /**
     * A person of the ledger.
     *
     * @param recipient as stored
     * @param row the row of the ledger
     * @param household what else is known
     */
    record Registered(Recipient recipient, LedgerRow row, Household household) {}

    private Registered register(LedgerRow row) {
        Household household = Household.of(row.details().residentId(), people);
        RecipientId id = new RecipientId("R-%05d".formatted(row.rowNumber()));
        Recipient recipient = new Recipient(
                id,
                row.village(),
                row.details(),
                row.register(),
                row.form(),
                List.of(),
                DateRange.from(row.firstMonth().atDay(1)),
                row.disabilities(),
                household.livesAlone(),
                row.school().map(school -> true),
                household.guardians(),
                stays(id),
                List.of(),
                row.account(),
                List.of());
        LocalDate eve = county.firstDay().minusDays(1);
        county.store().recipients().add(recipient, county.change(eve, "ledger"));
        if (!household.items().isEmpty() && !county.chance().percent("unassessed" + id.value(), 0.6)) {
            assess(recipient, household);
        }
        return new Registered(recipient, row, household);
    }

    private void assess(Recipient recipient, Household household) {
        String id = recipient.id().value();
        LocalDate day = county.firstDay().minusDays(county.chance().between("assessed" + id, 5, 355));
        county.store()
                .assessments()
                .add(
                        new SelfCareAssessment(
                                new AssessmentId("A" + id.substring(1)),
                                recipient.id(),
                                recipient.division(),
                                day,
                                new AssessmentBasis.SixItems(household.items()),
                                List.of(),
                                "third-party"),
                        county.change(day, "assessment"));
    }

    /** About one in a hundred is in hospital in the month. */
    private List<HospitalStay> stays(RecipientId id) {
        Chance chance = county.chance();
        if (!chance.percent("hospital" + id.value(), 1)) {
            return List.of();
        }
        LocalDate from = county.firstDay().plusDays(chance.between("admitted" + id.value(), 3, 24));
        Fact<Boolean> attended = chance.percent("asked" + id.value(), 80)
                ? County.seen(chance.percent("bedside" + id.value(), 70), from)
                : Fact.unknown();
        boolean ongoing = chance.percent("ongoing" + id.value(), 60);
        return List.of(
                new HospitalStay(ongoing ? DateRange.from(from) : DateRange.of(from, from.plusDays(5)), attended));
    }
}
