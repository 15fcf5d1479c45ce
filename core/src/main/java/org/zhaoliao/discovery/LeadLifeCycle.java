package org.zhaoliao.discovery;

import static org.zhaoliao.discovery.LeadAction.APPLY;
import static org.zhaoliao.discovery.LeadAction.CLOSE;
import static org.zhaoliao.discovery.LeadAction.SCREEN;
import static org.zhaoliao.discovery.LeadStatus.APPLIED;
import static org.zhaoliao.discovery.LeadStatus.CLOSED;
import static org.zhaoliao.discovery.LeadStatus.RECEIVED;
import static org.zhaoliao.discovery.LeadStatus.SCREENED;

import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.discovery.Lead.Application;
import org.zhaoliao.discovery.Lead.Closing;
import org.zhaoliao.discovery.Lead.Screening;
import org.zhaoliao.lifecycle.Guard;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.rule.Citation;

/** The life cycle of a lead (线索生命周期, W2.2). */
public final class LeadLifeCycle {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "二(一)");
    private static final Citation HELP = new Citation("民发〔2021〕43号", "11");

    private static final Guard<LeadCase> HAS_REASON =
            Guard.of("discovery.closing", NOTICE, c -> !c.act().reason().isEmpty());
    private static final Guard<LeadCase> HAS_VERDICT =
            Guard.of("discovery.verdict", NOTICE, c -> !c.act().verdict().isEmpty());
    private static final List<Guard<LeadCase>> APPLYING = List.of(
            Guard.of("discovery.applicant", HELP, c -> !c.act().applicant().isEmpty()),
            Guard.of("discovery.helped", HELP, LeadCase::isHelpedWhereNeeded));

    /** The table; its guards look at the lead and the act. */
    public static final TransitionTable<LeadStatus, LeadAction, LeadCase> TABLE =
            TransitionTable.<LeadStatus, LeadAction, LeadCase>of(LeadStatus.class)
                    .row(RECEIVED, SCREEN, SCREENED, List.of(HAS_VERDICT))
                    .row(
                            RECEIVED,
                            CLOSE,
                            CLOSED,
                            List.of(
                                    HAS_REASON,
                                    Guard.of("discovery.before-screening", NOTICE, LeadCase::closesUnscreened)))
                    .row(SCREENED, SCREEN, SCREENED, List.of(HAS_VERDICT))
                    .row(SCREENED, APPLY, APPLIED, APPLYING)
                    .row(
                            SCREENED,
                            CLOSE,
                            CLOSED,
                            List.of(HAS_REASON, Guard.of("discovery.not-qualified", NOTICE, LeadCase::closesOnGrounds)))
                    .build();

    private LeadLifeCycle() {}

    /** Answers an act. Pure: nothing is changed before {@link #after}. */
    public static Outcome<LeadStatus, LeadAction> decide(Lead lead, LeadAct act) {
        return TABLE.decide(lead.status(), act.action(), new LeadCase(lead, act));
    }

    /**
     * The lead after an act.
     *
     * @param accepted what {@link #decide} answered for this lead and this act
     */
    public static Lead after(Lead lead, LeadAct act, Accepted<LeadStatus, LeadAction> accepted) {
        return new Lead(
                lead.id(),
                lead.division(),
                lead.who(),
                lead.recipient(),
                lead.source(),
                lead.signal(),
                lead.receivedOn(),
                lead.canApply(),
                accepted.to(),
                Stream.concat(
                                lead.screenings().stream(),
                                act.verdict().stream().map(verdict -> new Screening(act.on(), verdict)))
                        .toList(),
                act.applicant().stream()
                        .map(by -> new Application(act.on(), by))
                        .toList(),
                act.reason().stream()
                        .map(reason -> new Closing(act.on(), reason))
                        .toList());
    }
}
