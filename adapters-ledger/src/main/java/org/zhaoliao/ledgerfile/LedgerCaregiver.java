package org.zhaoliao.ledgerfile;

import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.rule.Fact;

/**
 * Who looks after the person, as the ledger has it (照料人).
 *
 * @param name name
 * @param residentId ID number
 */
public record LedgerCaregiver(Fact<PersonName> name, Fact<ResidentId> residentId) {}
