package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.util.List;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.complaint.Complainant;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.complaint.Complaints;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;

/** Complaints and suggestions. */
abstract class ComplaintsContract extends AggregatesContract<ComplaintId, Complaint, Complaints>
        implements SubjectContract<ComplaintId, Complaint> {

    ComplaintsContract(StoreFixture fixture) {
        super(fixture, CareStore::complaints);
    }

    @Override
    public final Complaints records() {
        return port();
    }

    @Override
    public final Complaint about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final Complaint sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final Complaint changed(Complaint sample) {
        ComplaintStep accepted = ComplaintStep.of(ComplaintAction.ACCEPT, DAY.plusDays(1));
        ComplaintStep declined =
                new ComplaintStep(ComplaintAction.DECLINE, DAY.plusDays(2), List.of(Reason.of("rule.saw", longText())));
        return with(sample, sample.complainant(), List.of(accepted, declined));
    }

    @Override
    public final List<Complaint> shapes() {
        Complainant named = new Complainant.Named(PersonName.of("欧阳𬱖"), known(PhoneNumber.of("13912345678")));
        Complainant unreachable = new Complainant.Named(PersonName.of("文".repeat(50)), Fact.unknown());
        Complaint about = new Complaint(
                new ComplaintId("nobody"),
                Samples.VILLAGE,
                Complaint.Kind.SUGGESTION,
                named,
                Fact.unknown(),
                known(new CaregiverId("c-1")),
                Reason.of("rule.saw", longText()),
                DAY,
                ComplaintStatus.CLOSED,
                List.of());
        return Facts.shapes(
                List.of(
                        sample("anonymous"),
                        about,
                        with(sample("named"), named, List.of()),
                        changed(with(sample("unreachable"), unreachable, List.of()))),
                ComplaintsContract::received);
    }

    private static Complaint received(int number) {
        return new Complaint(
                new ComplaintId("received-" + number),
                Facts.ELSEWHERE,
                Complaint.Kind.COMPLAINT,
                new Complainant.Named(
                        PersonName.of("李四𪚥"),
                        Facts.fact(number, PhoneNumber.of("13700003333"), PhoneNumber.of("0483-7654323"))),
                Facts.fact(number, new RecipientId("r-2"), new RecipientId("r-3")),
                Facts.fact(number, new CaregiverId("c-2"), new CaregiverId("c-3")),
                Reason.of("rule.saw", number),
                Facts.day(number),
                Facts.one(number, ComplaintStatus.values()),
                List.of(new ComplaintStep(
                        Facts.one(number, ComplaintAction.values()),
                        Facts.day(number),
                        List.of(Reason.of("rule.no"), Reason.of("rule.saw", number)))));
    }

    private static Complaint one(String id, DivisionCode division, RecipientId recipient) {
        return new Complaint(
                new ComplaintId(id),
                division,
                Complaint.Kind.COMPLAINT,
                new Complainant.Anonymous(),
                known(recipient),
                Fact.unknown(),
                Reason.of("rule.yes"),
                DAY,
                ComplaintStatus.RECEIVED,
                List.of());
    }

    private static Complaint with(Complaint one, Complainant complainant, List<ComplaintStep> steps) {
        return new Complaint(
                one.id(),
                one.division(),
                one.kind(),
                complainant,
                one.about(),
                one.caregiver(),
                one.matter(),
                one.receivedOn(),
                one.status(),
                steps);
    }
}
