package org.zhaoliao.policy;

import org.zhaoliao.rule.Citation;

/**
 * A value that holds on a day in a place, with what it rests on.
 *
 * @param value the value; never null
 * @param citation document and article
 * @param standing how firm that is
 */
public record PolicyValue<T>(T value, Citation citation, Standing standing) {}
