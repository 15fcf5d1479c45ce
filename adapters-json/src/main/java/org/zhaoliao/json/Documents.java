package org.zhaoliao.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.visit.HomeVisit;
import tools.jackson.databind.node.ObjectNode;

/** The documents that are exchanged as JSON (交换文件目录). */
public final class Documents {

    /** What is known of a person and their obligors (认定事实): health and means, left out unless disclosed. */
    public static final Document<Facts> FACTS = Document.of(
                    "zhaoliao-facts",
                    FactsParts.DocumentWire.class,
                    FactsParts.DocumentWire::of,
                    EarlierWhole.UPCASTERS)
            .telling();

    /** A decision with its findings (认定结论): what it saw and how it was reached, left out unless disclosed. */
    public static final Document<EligibilityDecision> DECISION = Document.of(
                    "zhaoliao-decision", DecisionWire.class, DecisionWire::of, EarlierWhole.UPCASTERS)
            .telling();

    /** The policy values of a locality (政策文件). */
    public static final Document<PolicyDocument> POLICY = document(
                    "zhaoliao-policy", PolicyDocumentWire.class, PolicyDocumentWire::of)
            .impersonal();

    /** A care agreement (委托照料服务协议). */
    public static final Document<CareAgreement> AGREEMENT =
            document("zhaoliao-agreement", AgreementWire.class, AgreementWire::of, EarlierAgreements.UPCASTERS);

    /** A home visit (入户探访). */
    public static final Document<HomeVisit> VISIT =
            document("zhaoliao-visit", VisitWire.class, VisitWire::of, EarlierVisits.UPCASTERS);

    /** A visit plan (探访计划). */
    public static final Document<VisitPlan> PLAN = document("zhaoliao-plan", PlanWire.class, PlanWire::of);

    /** A self-care assessment (生活自理能力评估): health, free texts and names of those who signed, left out unless disclosed. */
    public static final Document<SelfCareAssessment> ASSESSMENT = Document.of(
                    "zhaoliao-assessment", AssessmentWire.class, AssessmentWire::of, List.of())
            .naming();

    /** A line of the ledger (台账条目): tells of somebody's health, left out unless disclosed. */
    public static final Document<LedgerEntry> LEDGER_ENTRY = Document.of(
                    "zhaoliao-ledger-entry", LedgerEntryWire.class, LedgerEntryWire::of, List.of())
            .naming();

    /** A census (排查统计表). */
    public static final Document<CensusDocument> CENSUS = document("zhaoliao-census", CensusWire.class, CensusWire::of);

    /** An outgoing event (待发事件). */
    public static final Document<OutgoingEvent> EVENT = document("zhaoliao-event", EventWire.class, EventWire::of);

    /** A recipient (救助供养对象): names a person, masked unless disclosed. */
    public static final Document<Recipient> RECIPIENT = Document.of(
                    "zhaoliao-recipient", RecipientWire.class, RecipientWire::of, List.of())
            .naming();

    /** A caregiver (照料服务人): names a person, masked unless disclosed. */
    public static final Document<Caregiver> CAREGIVER = Document.of(
                    "zhaoliao-caregiver", CaregiverWire.class, CaregiverWire::of, List.of())
            .naming();

    /** A public notice (公示). */
    public static final Document<PublicNotice> PUBLIC_NOTICE =
            document("zhaoliao-public-notice", NoticeWire.class, NoticeWire::of);

    private Documents() {}

    /** All of them. */
    public static List<Document<?>> all() {
        return List.of(
                FACTS,
                DECISION,
                POLICY,
                AGREEMENT,
                VISIT,
                PLAN,
                ASSESSMENT,
                LEDGER_ENTRY,
                CENSUS,
                EVENT,
                RECIPIENT,
                CAREGIVER,
                PUBLIC_NOTICE);
    }

    private static <T, W extends Record & Wire<T>> Document<T> document(
            String name, Class<W> wire, Function<T, W> written) {
        return document(name, wire, written, List.of());
    }

    private static <T, W extends Record & Wire<T>> Document<T> document(
            String name, Class<W> wire, Function<T, W> written, List<UnaryOperator<ObjectNode>> upcasters) {
        return Document.of(name, wire, (value, disclosure) -> written.apply(value), upcasters);
    }
}
