package org.zhaoliao.examples.countymonth;

import java.util.List;
import org.zhaoliao.ledgerfile.LedgerReading;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.planning.VisitPlan;

/**
 * What came out of the steps of a month and is not kept in the store.
 *
 * @param reading the ledger as it was read
 * @param rechecks the decisions about those who are supported
 * @param applications the decisions about those who applied
 * @param plan the plan of the visits
 * @param replaced the recipient whose caregiver failed and was replaced; none when nobody had an agreement
 * @param refusals recipients whose agreement could not be concluded
 */
record MonthOutcome(
        LedgerReading reading,
        List<Decisions.Decided> rechecks,
        List<Decisions.Decided> applications,
        VisitPlan plan,
        List<RecipientId> replaced,
        List<String> refusals) {}
