package org.zhaoliao.inquiry;

import java.util.List;
import org.zhaoliao.policy.Parameter;

/** What an inquiry reads from policy (查证政策参数). */
public final class InquiryPolicy {

    /** Codes of the facts that the verification system supplies, so that nobody may be asked for a paper, 社会救助法 art. 62(2). */
    public static final Parameter<List<String>> SUPPLIED_FACTS = Parameter.words("inquiry.supplied-facts");

    private InquiryPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(SUPPLIED_FACTS);
    }
}
