package org.zhaoliao.ledgerfile;

import java.math.BigDecimal;
import org.zhaoliao.rule.Fact;

/**
 * What a ledger says is paid (救助供养金额), in yuan a month.
 *
 * @param basic basic living standard (基本生活标准)
 * @param care care allowance (照料护理费用)
 * @param total everything together (合计)
 */
public record LedgerAmounts(Fact<BigDecimal> basic, Fact<BigDecimal> care, Fact<BigDecimal> total) {}
