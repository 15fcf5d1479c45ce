package org.zhaoliao.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.visit.HomeVisit;
import tools.jackson.databind.node.ObjectNode;

/** The documents that are exchanged as JSON (交换文件目录). */
public final class Documents {

    /** What is known of a person and their obligors (认定事实). */
    public static final Document<Facts> FACTS =
            document("zhaoliao-facts", FactsParts.DocumentWire.class, FactsParts.DocumentWire::of);

    /** A decision with its findings (认定结论). */
    public static final Document<EligibilityDecision> DECISION =
            document("zhaoliao-decision", DecisionWire.class, DecisionWire::of);

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

    private Documents() {}

    /** All of them. */
    public static List<Document<?>> all() {
        return List.of(FACTS, DECISION, POLICY, AGREEMENT, VISIT);
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
