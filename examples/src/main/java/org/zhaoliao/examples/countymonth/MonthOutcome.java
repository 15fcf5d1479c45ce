package org.zhaoliao.examples.countymonth;

import java.util.List;
import java.util.Map;
import org.zhaoliao.jdbc.BrokenLink;
import org.zhaoliao.ledgerfile.LedgerReading;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.planning.VisitPlan;

/**
 * What came out of the steps of a month and is not kept in the store.
 *
 * @param reading the ledger as it was read
 * @param rechecks the decisions about those who are supported
 * @param applications the decisions about those who applied
 * @param checks the random checks of what the townships sent
 * @param plan the plan of the visits
 * @param replaced the recipient whose caregiver failed and was replaced; none when nobody had an agreement
 * @param refusals recipients whose agreement could not be concluded
 * @param commands what came in as commands, and how often
 * @param verified what the history verifier found, by kind; an empty list where all is whole
 */
record MonthOutcome(
        LedgerReading reading,
        List<Decisions.Decided> rechecks,
        List<Decisions.Decided> applications,
        List<SpotChecks.Check> checks,
        VisitPlan plan,
        List<RecipientId> replaced,
        List<String> refusals,
        List<Inbox.Sent> commands,
        Map<String, List<BrokenLink>> verified) {

    /** The same, with what the verifier found at the end. */
    MonthOutcome with(Map<String, List<BrokenLink>> found) {
        return new MonthOutcome(reading, rechecks, applications, checks, plan, replaced, refusals, commands, found);
    }
}
