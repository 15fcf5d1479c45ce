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
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;

/** The life cycle of a lead (线索生命周期, W2.2). */
public final class LeadLifeCycle {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "二(一)");
    private static final Citation HELP = new Citation("民发〔2021〕43号", "11");

    private static final Guard<LeadCase> IN_ORDER = Guard.<LeadCase>of(
                    "discovery.in-order", NOTICE, LeadCase::isInOrder)
            .seeing(c -> List.of(c.act().on(), c.lead().lastDay()));
    private static final Guard<LeadCase> HAS_REASON = Guard.<LeadCase>of(
                    "discovery.closing", NOTICE, c -> !c.act().reason().isEmpty())
            .seeing(LeadLifeCycle::signal);
    private static final List<Guard<LeadCase>> SCREENING = List.of(
            IN_ORDER,
            Guard.<LeadCase>of(
                            "discovery.verdict", NOTICE, c -> !c.act().verdict().isEmpty())
                    .seeing(LeadLifeCycle::signal));
    private static final List<Guard<LeadCase>> APPLYING = List.of(
            IN_ORDER,
            Guard.<LeadCase>of("discovery.to-support", NOTICE, LeadCase::isOfSomebodyToSupport)
                    .seeing(c -> List.of(
                            Wording.argument(c.lead().signal()),
                            c.lead().recipient().size())),
            Guard.<LeadCase>of(
                            "discovery.applicant",
                            HELP,
                            c -> !c.act().applicant().isEmpty())
                    .seeing(LeadLifeCycle::signal),
            Guard.<LeadCase>of("discovery.helped", HELP, LeadCase::isHelpedWhereNeeded)
                    .seeing(c -> arguments(c.act().applicant())));
    private static final List<Guard<LeadCase>> CLOSING_UNSCREENED = List.of(
            IN_ORDER,
            HAS_REASON,
            Guard.<LeadCase>of("discovery.before-screening", NOTICE, LeadCase::closesUnscreened)
                    .seeing(c -> arguments(c.act().reason())));
    private static final List<Guard<LeadCase>> CLOSING = List.of(
            IN_ORDER,
            HAS_REASON,
            Guard.<LeadCase>of("discovery.not-qualified", NOTICE, LeadCase::closesOnGrounds)
                    .seeing(c -> List.of(Wording.argument(c.lead().lastVerdict()))));

    /** The table; its guards look at the lead and the act. */
    public static final TransitionTable<LeadStatus, LeadAction, LeadCase> TABLE =
            TransitionTable.<LeadStatus, LeadAction, LeadCase>of(LeadStatus.class)
                    .row(RECEIVED, SCREEN, SCREENED, SCREENING)
                    .row(RECEIVED, CLOSE, CLOSED, CLOSING_UNSCREENED)
                    .row(SCREENED, SCREEN, SCREENED, SCREENING)
                    .row(SCREENED, APPLY, APPLIED, APPLYING)
                    .row(SCREENED, CLOSE, CLOSED, CLOSING)
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

    private static List<String> signal(LeadCase c) {
        return List.of(Wording.argument(c.lead().signal()));
    }

    private static List<String> arguments(List<? extends Enum<?>> values) {
        return values.stream().map(Wording::argument).toList();
    }
}
