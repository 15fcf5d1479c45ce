package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.util.List;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.discovery.Leads;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.store.CareStore;

/** Leads. */
abstract class LeadsContract extends AggregatesContract<LeadId, Lead, Leads> implements SubjectContract<LeadId, Lead> {

    LeadsContract(StoreFixture fixture) {
        super(fixture, CareStore::leads);
    }

    @Override
    public final Leads records() {
        return port();
    }

    @Override
    public final Lead about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final Lead sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final Lead changed(Lead sample) {
        return withStatus(sample, LeadStatus.SCREENED, List.of(new Lead.Screening(DAY, Verdict.UNDETERMINED)));
    }

    @Override
    public final List<Lead> shapes() {
        Lead full = new Lead(
                new LeadId("full"),
                Samples.VILLAGE,
                PersonName.of("文".repeat(50)),
                List.of(),
                LeadSource.REPORT_BY_VILLAGE,
                LeadSignal.SERIOUS_ILLNESS,
                DAY,
                Fact.unknown(),
                LeadStatus.CLOSED,
                List.of(new Lead.Screening(DAY, Verdict.MET), new Lead.Screening(DAY, Verdict.NOT_MET)),
                List.of(new Lead.Application(DAY.plusDays(1), Lead.Applicant.VILLAGE)),
                List.of(new Lead.Closing(DAY.plusDays(2), Lead.ClosingReason.NOT_QUALIFIED)));
        return Facts.shapes(List.of(sample("plain"), full), LeadsContract::told);
    }

    private static Lead told(int number) {
        return new Lead(
                new LeadId("told-" + number),
                Facts.ELSEWHERE,
                PersonName.of("李四𪚥"),
                Facts.some(number, new RecipientId("r-2")),
                LeadSource.DATA_MATCH,
                LeadSignal.DEATH,
                Facts.day(number),
                Facts.answer(number),
                LeadStatus.SCREENED,
                Facts.some(number, new Lead.Screening(Facts.day(number), Verdict.UNDETERMINED)),
                Facts.some(number, new Lead.Application(Facts.day(number), Lead.Applicant.ANOTHER)),
                Facts.some(number, new Lead.Closing(Facts.day(number), Lead.ClosingReason.PASSED_ON)));
    }

    private static Lead one(String id, DivisionCode division, RecipientId recipient) {
        return new Lead(
                new LeadId(id),
                division,
                PersonName.of("𠮷三"),
                List.of(recipient),
                LeadSource.VISIT,
                LeadSignal.DISABILITY,
                DAY,
                known(true),
                LeadStatus.RECEIVED,
                List.of(),
                List.of(),
                List.of());
    }

    private static Lead withStatus(Lead lead, LeadStatus status, List<Lead.Screening> screenings) {
        return new Lead(
                lead.id(),
                lead.division(),
                lead.who(),
                lead.recipient(),
                lead.source(),
                lead.signal(),
                lead.receivedOn(),
                lead.canApply(),
                status,
                screenings,
                lead.application(),
                lead.closing());
    }
}
