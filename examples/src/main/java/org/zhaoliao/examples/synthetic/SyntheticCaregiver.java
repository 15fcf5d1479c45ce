package org.zhaoliao.examples.synthetic;

import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.person.Relation;

/**
 * Who looks after a dispersed recipient (照料人), invented.
 *
 * @param person who they are
 * @param relation how they stand to the recipient
 * @param phone an invented number
 */
public record SyntheticCaregiver(Person person, Relation relation, PhoneNumber phone) {}
