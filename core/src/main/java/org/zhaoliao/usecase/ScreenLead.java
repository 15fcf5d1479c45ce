package org.zhaoliao.usecase;

import java.time.LocalDate;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadAct;
import org.zhaoliao.discovery.LeadAction;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadLifeCycle;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.inquiry.Inquiry;
import org.zhaoliao.inquiry.OpenQuestions;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.store.CareStore;

/** Asks the rules about the person of a lead with what is known, and records the answer (线索筛查, W2.2). */
public final class ScreenLead {

    private final CareStore store;
    private final PolicyBook book;

    /** Reads and writes the given store, and decides by the given book. */
    public ScreenLead(CareStore store, PolicyBook book) {
        this.store = store;
        this.book = book;
    }

    /**
     * What a screening gave (筛查结果). What is not known is no refusal: it is what has to be asked.
     *
     * @param outcome what the life cycle answered; the screening was not recorded when it refused
     * @param decision whether the person qualifies, as far as is known, and why
     * @param open what is still to be asked; nothing when the decision is settled
     */
    public record Screened(Outcome<LeadStatus, LeadAction> outcome, EligibilityDecision decision, OpenQuestions open) {}

    /**
     * Screens a lead.
     *
     * @param known what is known of the person, where they live, on the day
     * @param on the day whose law counts
     * @throws org.zhaoliao.policy.MissingPolicyException when the book lacks a local value that the rules need
     * @throws ConflictException when the lead is not stored, or was changed meanwhile
     */
    public Screened screen(LeadId id, Facts known, LocalDate on, Change change) {
        Versioned<Lead> stored =
                store.leads().find(id).orElseThrow(() -> new ConflictException(ConflictException.Kind.NOT_STORED, id));
        EligibilityDecision decision =
                Eligibility.decide(known, book.at(stored.value().division(), on), on);
        LeadAct act = LeadAct.screen(on, decision.verdict());
        Outcome<LeadStatus, LeadAction> outcome = LeadLifeCycle.decide(stored.value(), act)
                .fold(
                        accepted -> {
                            store.leads()
                                    .replace(
                                            LeadLifeCycle.after(stored.value(), act, accepted),
                                            stored.revision(),
                                            change);
                            return accepted;
                        },
                        refused -> refused);
        return new Screened(outcome, decision, Inquiry.into(decision, book).questions());
    }
}
