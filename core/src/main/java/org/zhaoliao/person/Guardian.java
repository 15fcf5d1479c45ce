package org.zhaoliao.person;

import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.rule.Fact;

/**
 * Who acts for a recipient who cannot (监护人), Civil Code art. 28.
 *
 * @param name name
 * @param relation how the guardian stands to the recipient
 * @param phone where to reach them
 */
public record Guardian(PersonName name, Relation relation, Fact<PhoneNumber> phone) {}
